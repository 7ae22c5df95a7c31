import { describe, type Description } from './descriptions.ts'
import { addRole, type Entity } from './entities.ts'
import { headsOf, isSameKind, roleFit, roleWords } from './role-fit.ts'
import type { Block, Token } from './segment.ts'
import type { NamePair } from './token-index.ts'

/** How long an apposition may be, in tokens: “Ann Lee, a former head of the national park service,”. */
const APPOSITION_LENGTH = 16
/** How many words before a title still belong to it: “Clinton campaign spokesman Ann Lee”. */
const MODIFIERS = 4
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

/** How many people of one kind of role are compared; keeps the work on a text bounded. */
const MOST_BEARERS = 40

/** Finds the people of a text who have a role with that head, or one of its kind: the first forty. */
export function bearersByHead(names: readonly NamePair[]): (head: string) => readonly Entity[] {
  const byHead = new Map<string, Set<Entity>>()
  for (const entity of new Set(names.map((pair) => pair[1])))
    for (const role of entity.roles)
      for (const head of headsOf(role)) {
        const bearers = byHead.get(head)
        if (bearers === undefined) byHead.set(head, new Set([entity]))
        else if (bearers.size < MOST_BEARERS) bearers.add(entity)
      }
  return (asked) => [
    ...new Set(
      [...byHead].flatMap(([head, bearers]) =>
        head === asked || isSameKind(head, asked) ? [...bearers] : [],
      ),
    ),
  ]
}
