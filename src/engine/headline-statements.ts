import { describe } from './descriptions.ts'
import { NOTICES } from './lexicon/function-words.ts'
import type { Range } from './phrases.ts'
import type { Block, Token } from './segment.ts'
import { contains } from './spans.ts'
import { kindOf, spanOf, type FoundStatement } from './statement-spans.ts'

/** How long a source at the end of a headline may be, in tokens. */
const MOST_OF_SOURCE = 6
/** How many tokens are content at least. */
const LEAST_OF_CONTENT = 3
/** An estimate: the form leaves little doubt. */
const CONFIDENCE = 0.75

/**
 * The statement of a headline that ends with who makes it; `null` for other headlines and other blocks.
 *
 *     Bridge ‘may fall’, says mayor
 *     Bridge may fall, mayor says
 *     Bridge may fall – mayor
 */
export function headlineStatement(block: Block): FoundStatement | null {
  if (!block.isTitle) return null
  const { tokens } = block
  let to = tokens.length
  while (to > 0 && /^[.?!]$/.test(tokens[to - 1]?.text ?? '')) to -= 1
  for (let at = to - 1; at >= LEAST_OF_CONTENT && to - at <= MOST_OF_SOURCE + 2; at -= 1) {
    const mark = tokens[at]?.text ?? ''
    if (mark !== ',' && !/^[—–-]$/.test(mark)) continue
    const parts = mark === ',' ? verbAndSource(tokens, at + 1, to) : null
    const source = parts?.source ?? (mark === ',' ? null : { from: at + 1, to })
    if (source === null || !isSpeaker(tokens, source)) return null
    const content = contentBefore(tokens, at)
    if (content === null) return null
    return {
      kind: kindOf(tokens, [content]),
      source: spanOf(tokens, source),
      cue: spanOf(tokens, parts?.cue ?? { from: at, to: at + 1 }),
      content: [spanOf(tokens, content)],
      confidence: CONFIDENCE,
    }
  }
  return null
}

/** A headline’s own statement stands for whatever else was found in its words. */
export function withHeadline(
  [title]: readonly Block[],
  found: readonly FoundStatement[],
): readonly FoundStatement[] {
  const statement = title === undefined ? null : headlineStatement(title)
  if (title === undefined || statement === null) return found
  return [
    statement,
    ...found.filter(({ content }) => !content.some((span) => contains(title, span))),
  ]
}

/** “says mayor” or “mayor says”. */
function verbAndSource(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly cue: Range; readonly source: Range } | null {
  if (to - from < 2) return null
  // “report finds” begins with a noun
  const isLast = isSaying(tokens[to - 1])
  if (isSaying(tokens[from]) && !(isLast && tokens[from]?.facts.verb?.form === 'base'))
    return { cue: { from, to: from + 1 }, source: { from: from + 1, to } }
  return isLast ? { cue: { from: to - 1, to }, source: { from, to: to - 1 } } : null
}

function isSaying(token: Token | undefined): boolean {
  const verb = token?.facts.verb
  if (verb === undefined) return false
  const isSaid = verb.act === 'said' || FINDING.test(verb.lemma)
  return isSaid && verb.form !== 'ing' && (verb.takes.has('c') || verb.takes.has('q'))
}

/** What a study does. */
const FINDING = /^(?:find|show|suggest)$/

/** Names, or a phrase for people, a body or a document. */
function isSpeaker(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to)
  if (words.length === 0 || words.length > MOST_OF_SOURCE) return false
  const isPhrase = words.every(({ tag }) =>
    /^(?:name|word|determiner|possessive|genitive|preposition|number)$/.test(tag),
  )
  if (!isPhrase) return false
  return words.every(({ tag }) => tag === 'name') || describe(words)?.isKnown === true
}

/** What stands before it, without “Exclusive:”. */
function contentBefore(tokens: readonly Token[], to: number): Range | null {
  const isNotice = tokens[1]?.text === ':' && NOTICES.has(tokens[0]?.lower ?? '')
  const from = isNotice ? 2 : 0
  return to - from >= LEAST_OF_CONTENT ? { from, to } : null
}
