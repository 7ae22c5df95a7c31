import { NICKNAMES } from './lexicon/nicknames.ts'
import type { NameMention } from './mentions.ts'
import { FORENAME_INITIAL } from './name-kinds.ts'

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/

/** Whether a name ends in “Jr.”, “III” and the like. */
export const hasSuffix = (mention: NameMention): boolean => SUFFIX.test(mention.words.at(-1) ?? '')

/** Whether a name has a forename and a surname; “the Green Party” may be no person. */
export const isFullName = (mention: NameMention): boolean =>
  mention.words.length > (hasSuffix(mention) ? 2 : 1) &&
  (mention.kind === 'person' || !mention.hasArticle)

/** The last word that is no “Jr.” */
export const surnameOf = (mention: NameMention): string => {
  const last = mention.words.at(-1) ?? ''
  return SUFFIX.test(last) ? (mention.words.at(-2) ?? last) : last
}

/** Forename, surname, and “Jr”, which tells a son from his father. */
export function personKey(mention: NameMention): string {
  const last = mention.words.at(-1) ?? ''
  const suffix = SUFFIX.test(last) ? ` ${last}` : ''
  return `${mention.words[0]} ${surnameOf(mention)}${suffix}`
}

/** Whether one forename is short for the other: “Joe” and “Joseph”, “Bill” and “William”. */
export function isNickname(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > 2 && long.startsWith(short)) return true
  return (NICKNAMES.get(a)?.includes(b) ?? false) || (NICKNAMES.get(b)?.includes(a) ?? false)
}

/** Whether the first is initials that the second forename may have: “J.D.” and “James”. */
export const isInitials = (a: string, b: string): boolean =>
  FORENAME_INITIAL.test(a) && !FORENAME_INITIAL.test(b) && a.charAt(0) === b.charAt(0)
