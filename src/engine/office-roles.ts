import { describe, type Description } from './descriptions.ts'
import { addRole, type Entity, type Role } from './entities.ts'
import { DEMONYMS } from './lexicon/metonyms.ts'
import { ROLE_KINDS } from './lexicon/roles.ts'
import type { Block, Token } from './segment.ts'
import type { NamePair } from './token-index.ts'

/** How long an apposition may be, in tokens: “Ann Lee, a former head of the national park service,”. */
const APPOSITION_LENGTH = 16
/** How many words before a title still belong to it: “Clinton campaign spokesman Ann Lee”. */
const MODIFIERS = 4
const FORMER = /^(?:vice|former|ex|deputy|late|then)$/
/** Words that narrow nothing down. */
const EMPTY =
  /^(?:the|a|an|of|for|in|at|and|own|new|top|long-time|longtime|veteran|one|presidential|current|then|’s)$/

/**
 * Adds to people the roles that appositions and words before their names give them.
 *
 *     Ann Lee, the mayor of Rome, …   his spokesman, Carl Moss, …   Rep. Eva Ruiz (D-Calif.)
 */
export function bindRoles(blocks: readonly Block[], names: readonly NamePair[]): void {
  for (const [mention, entity] of names) {
    if (entity.kind !== 'person') continue
    const tokens = blocks[mention.block]?.tokens ?? []
    const add = (words: readonly string[]): void => addRole(entity, { start: mention.start, words })
    if (mention.titles.length > 0) {
      const before = wordsBefore(tokens, mention.from)
      if (before.length > 0) add([...before, ...mention.titles])
    }
    const next = tokens[mention.to]
    if (next?.tag === 'comma') add(apposedAfter(tokens, mention.to + 1))
    if (next?.text === '(') add(partyOf(tokens[mention.to + 1]))
    const before = tokens[mention.from - 1]
    if (before?.tag === 'comma') add(apposedBefore(tokens, mention.from - 1))
    else if (before?.tag === 'close') add(apposedBefore(tokens, mention.from - 1))
  }
}

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
  const modifiers = asked.filter(
    (word) => word !== head && !EMPTY.test(word) && !/^[|&]$/.test(word),
  )
  if (modifiers.length === 0) return 2
  const found = modifiers.filter((word) => isIn(word, role.words)).length
  return 1 + found / modifiers.length
}

/** “mayor” and “developer” of “mayor of Rome and developer”; “secretary” of “secretary of state”. */
function headsOf({ words }: Role): readonly string[] {
  return words.filter((_, at) => {
    const next = words[at + 1]
    const isLast = next === undefined || next === '&' || next === 'of' || next === '|'
    return isLast && !words.slice(at).some((each) => each === '|' || each === '’s')
  })
}

/** Words that mean one kind of role: “lawmaker” and “Rep.”, “lawyer” and “attorney”. */
function isSameKind(a: string, b: string): boolean {
  const kinds = ROLE_KINDS.get(a)
  return kinds !== undefined && (ROLE_KINDS.get(b)?.some((kind) => kinds.includes(kind)) ?? false)
}

function isIn(word: string, words: readonly string[]): boolean {
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

function wordsBefore(tokens: readonly Token[], from: number): string[] {
  const words: string[] = []
  for (let at = from - 1; at >= 0 && from - at <= MODIFIERS; at -= 1) {
    const token = tokens[at]
    if (token === undefined || !/^(?:word|name)$/.test(token.tag)) break
    if (token.tag === 'word' && /(?:[^s]s|ed|ing|told|said|wrote)$/.test(token.lower)) break
    words.unshift(token.lower)
  }
  return words
}

function apposedAfter(tokens: readonly Token[], from: number): readonly string[] {
  let to = from
  while (to < tokens.length && to - from < APPOSITION_LENGTH) {
    const token = tokens[to]
    if (token === undefined || /^(?:comma|stop|open|close)$/.test(token.tag)) break
    if (token.tag === 'punctuation' && !/^[-/&.]$/.test(token.text)) break
    to += 1
  }
  if (to - from >= APPOSITION_LENGTH || to === from) return []
  return wordsOfRole(tokens.slice(from, to))
}

function apposedBefore(tokens: readonly Token[], comma: number): readonly string[] {
  let from = comma
  let opener = -1
  while (from > 0 && comma - from < APPOSITION_LENGTH) {
    const token = tokens[from - 1]
    if (token === undefined || /^(?:comma|stop|pronoun|auxiliary|verb)$/.test(token.tag)) break
    from -= 1
    if (token.tag === 'determiner' || token.tag === 'possessive') opener = from
    if (token.tag === 'genitive' && tokens[from - 1]?.tag === 'name') opener = from - 1
  }
  if (opener < 0) return []
  const phrase = tokens
    .slice(opener, comma)
    .filter((token) => token.tag !== 'open' && token.tag !== 'close')
  return wordsOfRole(phrase)
}

/** The words of a phrase for one person, head last; none for other phrases. */
function wordsOfRole(phrase: readonly Token[]): readonly string[] {
  const role = describe(phrase)
  if (role === null || role.kind !== 'unnamed' || role.isPlural || !role.isKnown) return []
  const second = phrase.findIndex((token) => token.lower === 'and')
  const more = second > 0 ? describe(phrase.slice(second + 1)) : null
  const isMore = more !== null && more.kind === 'unnamed' && more.isKnown
  if (!isMore) return roleWords(role)
  // The second role of “a mayor and developer” stands without its complement.
  return [...roleWords(role), '&', ...more.words.map((word) => word.lower)]
}

/** “D-Calif.” in brackets after a lawmaker’s name. */
function partyOf(token: Token | undefined): readonly string[] {
  const party = /^([DRI])(?:-|$)/.exec(token?.text ?? '')?.[1]
  if (party === undefined) return []
  if (party === 'D') return ['democratic', 'democrat', 'lawmaker']
  return party === 'R' ? ['gop', 'republican', 'lawmaker'] : ['independent', 'lawmaker']
}

/** Somebody whose role fits a description, how well, and how sure that role is. */
export interface Fitting {
  readonly entity: Entity
  readonly fit: number
  readonly certainty: number
}

/** The people whose known roles fit a description best, best first; those who fit by the head alone come last. */
export function holdersOf(
  description: Description,
  people: readonly Entity[],
  until: number,
): Fitting[] {
  const found: Fitting[] = []
  for (const entity of people) {
    let fit = 0
    let certainty = 0
    for (const role of entity.roles) {
      const own = role.start < until ? roleFit(description, role) : 0
      if (own > fit) certainty = role.certainty ?? 1
      fit = Math.max(fit, own)
    }
    if (fit > 0 && agrees(description, entity)) found.push({ entity, fit, certainty })
  }
  return found.sort((a, b) => b.fit - a.fit)
}

const agrees = (description: Description, entity: Entity): boolean =>
  description.gender === null || entity.gender === null || description.gender === entity.gender

/** People with these trades are not who “the candidate” means. */
const OTHER_TRADES =
  /^(?:spokesman|spokeswoman|spokesperson|reporter|journalist|professor|analyst|adviser|strategist|pollster|host|anchor|lawyer|attorney|economist|moderator)$/

/** Whether somebody is known to hold another office: “the American president” is nobody called “the Russian president”. */
export function isOtherHolder(description: Description, entity: Entity): boolean {
  if (entity.roles.some((role) => roleFit(description, role) >= 2)) return false
  // “the American” is somebody the text has called American.
  if (DEMONYMS.has(description.head))
    return !entity.roles.some((role) => isIn(description.head, role.words))
  const asked = roleWords(description)
  if (PARTIES.some(([own, other]) => hasAny(asked, own) && isOnly(entity, other, own))) return true
  const nations = asked.filter((word) => DEMONYMS.has(word))
  return entity.roles.some(
    (role) =>
      headsOf(role).some((word) => OTHER_TRADES.test(word)) ||
      isOtherOffice(description, role) ||
      (nations.length > 0 &&
        role.words.some((word) => DEMONYMS.has(word)) &&
        !nations.some((nation) => isIn(nation, role.words))),
  )
}

/** Offices of which nobody holds two at a time. */
const ONE_OFFICE =
  /^(?:president|premier|chancellor|minister|governor|mayor|king|queen|pope|senator|congressman|congresswoman|secretary|ambassador|general)$/

/** “the foreign secretary” is nobody called “secretary general”. */
const isOtherOffice = (description: Description, role: Role): boolean =>
  ONE_OFFICE.test(description.head) &&
  !role.words.some((word) => FORMER.test(word)) &&
  headsOf(role).some((word) => ONE_OFFICE.test(word)) &&
  !headsOf(role).some((word) => word === description.head || isSameKind(word, description.head))

/** Words for two parties; whoever is one is not called the other. */
const PARTIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:republican|gop)$/, /^(?:democrat|democratic)$/],
  [/^(?:democrat|democratic)$/, /^(?:republican|gop)$/],
]

const hasAny = (words: readonly string[], kind: RegExp): boolean =>
  words.some((word) => kind.test(word))

const isOnly = (entity: Entity, kind: RegExp, other: RegExp): boolean =>
  entity.roles.some((role) => hasAny(role.words, kind)) &&
  !entity.roles.some((role) => hasAny(role.words, other))
