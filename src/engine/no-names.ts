import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { bodyKind, isForename } from './name-kinds.ts'
import type { Token } from './segment.ts'
import { singularOf } from './singular.ts'
import type { WordUse } from './word-use.ts'

// Capitalised words that are no names, or no part of one.

const MODAL = /^(?:would|will|could|can|may|might|must|should)$/

/** One capitalised word at the head of a sentence that nothing shows to be a name, not even the words behind it. */
export function isDoubtful(token: Token, behind: readonly Token[], use: WordUse): boolean {
  const [next, second] = behind
  if (use.certain.has(token.text) || bodyKind(token.text, [token]) !== null) return false
  if (isForename(token.text) || /^\p{Lu}{2,}$/u.test(token.text)) return false
  if (/(?:ists|ians|crats)$/.test(token.lower)) return true
  const isVerb = /(?:ed|[^s]s|said|told|wrote|says)$/.test(next?.lower ?? '')
  // “Lee and Moss agreed”, “Lee would tell Moss”
  const isSubject =
    (next?.lower === 'and' && second?.tag === 'name') ||
    (MODAL.test(next?.lower ?? '') && second?.tag !== 'auxiliary' && !/[^s]s$/.test(token.lower))
  return !isVerb && !isSubject && next?.tag !== 'stop' && next?.tag !== 'genitive'
}

/** A word at the head of a sentence that the text writes small elsewhere or, alone, one for people. */
export const isCommon = (lower: string, small: ReadonlySet<string>, isAlone: boolean): boolean =>
  small.has(lower) ||
  (isAlone &&
    (PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(singularOf(lower))))

/** “Striker Beth Okoro” at the head of a sentence: a word for a person before a forename. */
export function isTrade(first: Token | undefined, second: Token | undefined): boolean {
  const lower = first?.lower ?? ''
  const isWord = PERSON_NOUNS.has(lower) || /(?:er|ist|ian|man|woman)$/.test(lower)
  const isPart = TITLES.has(lower) || isForename(first?.text ?? '')
  return isWord && !isPart && isForename(second?.text ?? '')
}

/** “her Tory rival”, “their Chelsea home”: one capitalised word between an owner and a thing names nobody who could speak. */
export const isOwned = (
  before: Token | undefined,
  words: readonly Token[],
  after: Token | undefined,
): boolean =>
  before?.tag === 'possessive' &&
  after?.tag === 'word' &&
  words.length === 1 &&
  bodyKind(words[0]?.text ?? '', words) === null &&
  !isForename(words[0]?.text ?? '')
