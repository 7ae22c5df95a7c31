import type { Model } from '../../engine/index.ts'
import { annotateText } from '../annotation.ts'
import { codePointMap, readGold } from '../brat.ts'
import { pairStatements, toScored, type Pair, type Scored } from './pair-statements.ts'
import type { MarkedArticle } from './read-corpus.ts'
import { countShared, indexWords } from './word-sets.ts'

/** How one article came out. */
export interface Evaluated {
  readonly file: string
  readonly pairs: readonly Pair[]
  /** Words inside any content: marked, found, and both. */
  readonly words: { readonly gold: number; readonly found: number; readonly shared: number }
}

/** What the engine finds in a text against what annotators marked. */
export function evaluateArticle(
  { file, text, annotations }: MarkedArticle,
  model: Model,
): Evaluated {
  const index = indexWords(text)
  const gold = readGold(annotations, codePointMap(text), text.length)
    .map((spans) => toScored(text, index, spans))
    .filter(isNotEmpty)
  const found = annotateText(file, text, model)
    .statements.map(({ source, cue, content, act, confidence }) =>
      toScored(
        text,
        index,
        { source: source ? [source] : [], cue: cue ? [cue] : [], content },
        { act, confidence },
      ),
    )
    .filter(isNotEmpty)
  const goldWords = new Set(gold.flatMap(({ content }) => [...content]))
  const foundWords = new Set(found.flatMap(({ content }) => [...content]))
  return {
    file,
    pairs: pairStatements(gold, found),
    words: {
      gold: goldWords.size,
      found: foundWords.size,
      shared: countShared(goldWords, foundWords),
    },
  }
}

const isNotEmpty = ({ content }: Scored): boolean => content.size > 0
