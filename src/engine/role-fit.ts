import type { Description } from './descriptions.ts'
import type { Role } from './entities.ts'
import { DEMONYMS } from './lexicon/metonyms.ts'
import { ROLE_KINDS } from './lexicon/roles.ts'

export const FORMER = /^(?:vice|former|ex|deputy|late|then|shadow|assistant|interim)$/
/** Words that narrow nothing down. */
const EMPTY =
  /^(?:the|a|an|of|for|in|at|and|own|new|top|long-time|longtime|veteran|one|two|three|four|five|six|presidential|current|then|’s)$/

/** The role a description stands for, as words to compare. */
export const roleWords = (description: Description): readonly string[] => [
  ...description.complement.map((token) => token.lower),
  '|',
  ...description.words.map((word) => word.lower),
]

/**
 * How well a described role fits a known one: 0 not at all, 1 by its head alone, up to 2 when all its words are
 * found. “the minister” fits “Deputy Foreign Minister Lee”, “the president” does not fit “Vice President Lee”.
 */
export function roleFit(description: Description, role: Role): number {
  const asked = roleWords(description)
  const head = description.head
  const known = new Set(role.words)
  if (!headsOf(role).some((word) => word === head || isSameKind(word, head))) return 0
  if (role.words.some((word) => FORMER.test(word) && word !== 'then' && !asked.includes(word))) {
    const isMinister = head === 'minister' && known.has('deputy')
    if (!isMinister && !known.has('former')) return 0
  }
  if (asked.some((word) => RANKS.test(word) && !known.has(word))) return 0
  if (isOfAnother(whose(asked), whose(role.words))) return 0
  const modifiers = modifiersOf(asked, head)
  const isOwned = asked.includes('’s') || asked.indexOf('|') > 0
  if (isOwned && isOfAnother(modifiers, modifiersOf(role.words, head))) return 0
  if (modifiers.length === 0) return 2
  const found = modifiers.filter((word) => isIn(word, role.words)).length
  return 1 + found / modifiers.length
}

/** “the deputy mayor” is nobody called “the mayor”. */
const RANKS = /^(?:vice|deputy|shadow|assistant)$/

/** What narrows an office down: “shell” of “chief executive of Shell”. */
const modifiersOf = (words: readonly string[], head: string): readonly string[] =>
  words.filter((word) => word !== head && !EMPTY.test(word) && !/^(?:[|&]|chief|prime)$/.test(word))

/** “rome” of “mayor of Rome”, “ford” of “Ford’s chief executive”, “russia” of “the Russian president”. */
export function whose(words: readonly string[]): readonly string[] {
  const bar = words.indexOf('|')
  const owner = words.lastIndexOf('’s')
  return [
    ...words.slice(0, Math.max(bar, 0)),
    ...words.slice(bar + 1, Math.max(owner, bar + 1)),
    ...nationsOf(words),
  ].filter((word) => !EMPTY.test(word))
}

export const nationsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => DEMONYMS.get(word)?.toLowerCase().split(' ') ?? [])

/** Whether both offices are of something, and not of the same. */
export const isOfAnother = (asked: readonly string[], known: readonly string[]): boolean =>
  asked.length > 0 && known.length > 0 && !asked.some((word) => isIn(word, known))

/** “mayor” and “developer” of “mayor of Rome and developer”; “secretary” of “secretary of state”. */
export function headsOf({ words }: Role): readonly string[] {
  return words.filter((_, at) => {
    const next = words[at + 1]
    const isLast = next === undefined || next === '&' || next === 'of' || next === '|'
    return isLast && !words.slice(at).some((each) => each === '|' || each === '’s')
  })
}

/** Words that mean one kind of role: “lawmaker” and “Rep.”, “lawyer” and “attorney”. */
export function isSameKind(a: string, b: string): boolean {
  const kinds = ROLE_KINDS.get(a)
  return kinds !== undefined && (ROLE_KINDS.get(b)?.some((kind) => kinds.includes(kind)) ?? false)
}

export function isIn(word: string, words: readonly string[]): boolean {
  if (words.includes(word) || words.some((each) => isSameKind(each, word))) return true
  const place = DEMONYMS.get(word)?.toLowerCase()
  if (place !== undefined && words.join(' ').includes(place)) return true
  return /^[a-z]{2,5}$/.test(word) && initialsOf(words).includes(word)
}

/** “rnc” of “chairman of the republican national committee”. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|the|for|and)$/.test(word))
    .map((word) => word.charAt(0))
    .join('')
