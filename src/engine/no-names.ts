import { isKnownBody } from './known-bodies.ts'
import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { PLACE_FORENAMES, WORD_SURNAMES } from './lexicon/surnames.ts'
import { bodyKind, isForename } from './name-kinds.ts'
import type { Token } from './segment.ts'
import { singularOf } from './singular.ts'
import { MR, type WordUse } from './word-use.ts'

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

/** A word at the head of a sentence that the text writes small elsewhere or, alone, one for people that is nobody’s surname. */
export function isCommon({ lower, text }: Token, use: WordUse, isAlone: boolean): boolean {
  if (isAlone && isSurnameAlone(text, use)) return false
  if (use.small.has(lower)) return true
  if (!isAlone) return false
  return PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(singularOf(lower))
}

/** “Banks” where the text writes “Ann Banks”. */
export const isSurnameAlone = (text: string, use: WordUse): boolean => {
  const lower = text.toLowerCase()
  const isWord = PERSON_NOUNS.has(lower) && !TITLES.has(lower)
  return (isWord || WORD_SURNAMES.has(lower) || isKnownBody(text)) && use.surnames.has(text)
}

/** “Ann Banks”, “Ann T. Church”, “Mr Fox” and, where the text has one of them, “Banks”: a surname that is a word for a body, a rank or a group. */
export function hasWordSurname(words: readonly Token[], use: WordUse): boolean {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return false
  if (words.length === 1) return isSurnameAlone(last.text, use)
  if (words.length > 4 || !WORD_SURNAMES.has(last.lower) || /^(?:st|saint)$/.test(first.lower))
    return false
  const before = words
    .slice(0, -1)
    .filter((word) => word.text.length > 1 && !TITLES.has(word.lower))
  const forename = before[0]
  if (forename === undefined) return MR.test(words.at(-2)?.lower ?? '')
  return before.every((word) => isForename(word.text) && !PLACE_FORENAMES.has(word.text))
}

/** “Striker Beth Okoro” at the head of a sentence: a word for a person before a forename. */
export function isTrade(first: Token | undefined, second: Token | undefined): boolean {
  const lower = first?.lower ?? ''
  const isWord = PERSON_NOUNS.has(lower) || /(?:er|ist|ian|man|woman)$/.test(lower)
  const isPart = TITLES.has(lower) || isForename(first?.text ?? '')
  return isWord && !isPart && isForename(second?.text ?? '')
}

/** “Carmaker Polar” at the head of a sentence: what a body does before its name. */
export const isLineOfBusiness = (first: Token | undefined, second: Token | undefined): boolean =>
  second?.tag === 'name' && LINES_OF_BUSINESS.test(first?.lower ?? '')

const LINES_OF_BUSINESS =
  /^(?:airline|retailer|supermarket|broadcaster|charity|insurer|lender|pollster|bookmaker|regulator|watchdog|brewer|publisher|newspaper|website|startup|start-up|housebuilder|(?:car|auto|chip|drug|plane|toy|steel|phone|truck|engine)maker)$/

/** “the Irishman”, “the MP”, “MEPs”: people described, nobody named. */
export function isCalledByTrade(word: Token | undefined, hasArticle: boolean): boolean {
  if (word === undefined) return false
  const isInitials = /^\p{Lu}{2,4}s?$/u.test(word.text)
  if (!isInitials && !hasArticle) return false
  const isPlural = isInitials && word.text.endsWith('s')
  return PERSON_NOUNS.has(isPlural ? singularOf(word.lower) : word.lower)
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
