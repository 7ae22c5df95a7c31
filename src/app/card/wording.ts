import { DOUBTFUL } from '../../compiler/doubtful.ts'
import { joinWords } from '../../compiler/text-quotes.ts'
import type { Likeness } from '../../compiler/same-words/compare.ts'
import type { Firmness, Speaker, Statement, StatementKind } from '../../compiler/types.ts'
import { listWords } from '../ui/list-words.ts'

export const MANNER_WORDS: Readonly<Record<StatementKind, string>> = {
  direct: 'Direct: in their own words',
  mixed: 'Mixed: partly in their own words',
  indirect: 'Paraphrase: in the article’s words',
}

/** The same in a word. */
const SHORT_MANNER: Readonly<Record<StatementKind, string>> = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'paraphrase',
}

export const FIRMNESS_WORDS: Readonly<Record<Firmness, string>> = {
  named: 'Named',
  unnamed: 'Source not named',
  institution: 'An institution',
  place: 'A government, by its place',
  group: 'A group, nobody in particular',
  document: 'A document',
}

/** How the words stand in another article. */
export const LIKENESS_WORDS: Readonly<Record<Likeness, string | null>> = {
  same: null,
  shorter: 'shortened',
  longer: 'at more length',
  partly: 'in part',
}

/** From this confidence on the words beside it are said. */
const CERTAINTY: readonly (readonly [least: number, words: string])[] = [
  [0.9, 'Almost certain'],
  [0.75, 'Quite sure'],
  [DOUBTFUL, 'Likely, not certain'],
  [0, 'Doubtful'],
]

/** How sure the reading is, in words. */
export function certaintyWords(confidence: number): string {
  return CERTAINTY.find(([least]) => confidence >= least)?.[1] ?? 'Doubtful'
}

/** The words that introduce a statement, `‘said’`; `null` where there are none. `text` is the file's. */
export function cueWords(text: string, { cue }: Statement): string | null {
  const words = cue === null ? '' : joinWords(text, [cue])
  return /[\p{L}\p{N}]/u.test(words) ? `‘${words}’` : null
}

const ARTICLE = /^(?:the|an?)\s+/i

/**
 * What the article calls a person besides their name, the fullest form: `President` of `President Ann Lee`, `French
 * president` of `the French president`; `null` when it says nothing of the kind.
 */
export function roleWords({ kind, name, aliases }: Speaker): string | null {
  if (kind !== 'person') return null
  const parts = new Set(name.split(/\s+/))
  const roles = aliases.flatMap((alias) => {
    if (ARTICLE.test(alias)) return [alias.replace(ARTICLE, '')]
    const words = alias.split(/\s+/)
    const at = words.findIndex((word) => parts.has(word))
    return at > 0 ? [words.slice(0, at).join(' ')] : []
  })
  const [fullest] = roles.toSorted((one, other) => other.length - one.length)
  return fullest ? fullest.charAt(0).toUpperCase() + fullest.slice(1) : null
}

/** `Ann Lee and Tom Berg`; an id nobody bears stands for itself. */
export function nameAll(speakers: readonly Speaker[], ids: readonly string[]): string {
  const names = ids.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id)
  return listWords(names)
}

/** `Ann Lee, direct, 2 of 5`: what a step led to. `place` is which of theirs it is. */
export function stepWords(
  speakers: readonly Speaker[],
  statement: Statement,
  place: string | null,
): string {
  const who = nameAll(speakers, statement.speakers) || 'Speaker unknown'
  return [who, SHORT_MANNER[statement.kind], ...(place === null ? [] : [place])].join(', ')
}
