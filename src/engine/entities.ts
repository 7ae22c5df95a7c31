import { createBodies } from './bodies.ts'
import { isForename, type Gender } from './name-kinds.ts'
import type { NameMention } from './mentions.ts'
import { firmGender, latest } from './namesakes.ts'
import {
  hasSuffix,
  isFullName,
  isInitials,
  isNickname,
  personKey,
  surnameOf,
} from './person-names.ts'
import { pronounHints, shownGender, voteOf } from './pronoun-hints.ts'
import type { PronounToken } from './pronoun-tokens.ts'
import type { SpeakerKind } from './types.ts'

/** A title or description of somebody, in lower case (`foreign`, `minister`), and where the text gives it. */
export interface Role {
  readonly start: number
  readonly words: readonly string[]
  /** How sure it is that they hold it, from 0 to 1, where the text does not say so. */
  readonly certainty?: number
}

/** Somebody or something an article names or describes, whether or not they say anything. */
export interface Entity {
  name: string
  kind: SpeakerKind
  gender: Gender
  readonly roles: Role[]
  readonly mentions: NameMention[]
  /** Where the surname last stood alone for them; -1 when it never did. */
  shortUse: number
  /** Named as the son, wife or widow of somebody of that surname. */
  isKin?: boolean
}

/** How many roles of one person are kept; keeps the work on a text bounded. */
const MOST_ROLES = 24

/** How many people of one surname or forename are told apart. */
const MOST_NAMESAKES = 40

/** Gives somebody a role unless it has no words or they have it already. */
export function addRole(entity: Entity, role: Role): void {
  const key = role.words.join(' ')
  const isFull = entity.roles.length >= MOST_ROLES
  if (key === '' || isFull || entity.roles.some(({ words }) => words.join(' ') === key)) return
  entity.roles.push(role)
}

/** How many pronouns of the other gender make a second bearer of a surname, and how many times as many as of the first one’s. */
const SECOND_BEARER_VOTES = 2
const SECOND_BEARER_SHARE = 3

/**
 * Who the names of a document stand for: one entity a person, body or place, and for each mention its entity.
 *
 *     Ann Lee … Ms. Lee … Lee      -> Ann Lee
 *     Moscow … Russia              -> Russia
 *     Joe Biden … Joseph R. Biden  -> Joe Biden
 *
 * A surname alone goes to the bearer whose gender its title or the next pronoun shows, then to whom it was
 * last used for alone, then to the bearer named last before it, else to the first after.
 */
export function groupNames(
  mentions: readonly NameMention[],
  pronouns: readonly PronounToken[] = [],
): Map<NameMention, Entity> {
  const result = new Map<NameMention, Entity>()
  const people = new Map<string, Entity>()
  const bySurname = new Map<string, Entity[]>()
  const byForename = new Map<string, Entity[]>()
  const hints = pronounHints(mentions, pronouns)
  const bodies = createBodies(mentions, entityOf)

  for (const mention of longestFirst(mentions)) addFullName(mention)
  giveGenders()
  splitSurnames()
  for (const mention of mentions) {
    const entity = isBody(mention) ? bodies.of(mention) : personOf(mention)
    entity.mentions.push(mention)
    if (mention.words.length === 1 && isUsual(mention, entity)) entity.shortUse = mention.start
    addRole(entity, { start: mention.start, words: mention.titles })
    entity.gender ??= shownGender(mention)
    const isLonger = entity.kind !== 'place' && mention.name.length > entity.name.length
    if (isLonger && !/\b[JS]r\.$/.test(entity.name)) entity.name = mention.name
    result.set(mention, entity)
  }
  for (const entity of new Set(result.values()))
    if (entity.kind === 'person')
      entity.gender ??= voteOf(entity.mentions, hints) ?? entity.mentions[0]?.gender ?? null
  return result

  /** Whether the surname alone would mean them without the pronoun that follows: one slip must not move it. */
  function isUsual(mention: NameMention, entity: Entity): boolean {
    const bearers = bySurname.get(mention.words[0] ?? '')
    if (bearers === undefined || bearers.length < 2) return true
    return latest(bearers, firmGender(mention), null) === entity || mention.titles.length > 0
  }

  function addFullName(mention: NameMention): void {
    if (isBody(mention) || !isFullName(mention)) return
    const key = personKey(mention)
    if (people.has(key)) return
    const surname = surnameOf(mention)
    const known = (bySurname.get(surname) ?? []).find((entity) => isSameName(mention, entity))
    if (known !== undefined) {
      people.set(key, known)
      known.gender ??= mention.gender
      return
    }
    const entity = entityOf(mention, 'person')
    people.set(key, entity)
    entity.isKin = mention.isKin && bySurname.has(surname)
    push(bySurname, surname, entity)
    if (hasSuffix(mention)) people.set(mention.words.slice(-2).join(' '), entity)
    // “Van Hollen” alone means “Chris Van Hollen”.
    if (mention.words.length > 2) {
      const double = mention.words.slice(-2).join(' ')
      if (!people.has(double) && !isForename(mention.words.at(-2) ?? '')) people.set(double, entity)
    }
    push(byForename, mention.words[0] ?? '', entity)
  }

  function giveGenders(): void {
    const full = new Map<Entity, NameMention[]>()
    for (const mention of mentions) {
      const entity = isFullName(mention) ? people.get(personKey(mention)) : undefined
      if (entity === undefined || entity.gender !== null) continue
      const list = full.get(entity)
      if (list === undefined) full.set(entity, [mention])
      else list.push(mention)
    }
    for (const [entity, list] of full) entity.gender = voteOf(list, hints)
  }

  /** Adds a second bearer where a surname alone is “he” again and again and its only full name is a woman’s; “Mrs. Lee” is hers. */
  function splitSurnames(): void {
    const alone = new Map<string, NameMention[]>()
    for (const mention of mentions) {
      const bearers = bySurname.get(mention.words[0] ?? '')
      if (isBody(mention) || mention.words.length > 1 || bearers === undefined) continue
      if (bearers.some(({ gender }) => gender !== null && gender === firmGender(mention))) continue
      const list = alone.get(mention.words[0] ?? '')
      if (list === undefined) alone.set(mention.words[0] ?? '', [mention])
      else list.push(mention)
    }
    for (const [surname, list] of alone) {
      const bearers = bySurname.get(surname) ?? []
      const vote = voteOf(list, hints, SECOND_BEARER_VOTES)
      if (vote === null || bearers.some(({ gender }) => gender === null || gender === vote))
        continue
      const others = list.filter((mention) => (firmGender(mention) ?? hints.get(mention)) !== vote)
      if (list.length < SECOND_BEARER_SHARE * others.filter((each) => hints.has(each)).length)
        continue
      const [first] = list
      if (first === undefined) continue
      const entity = entityOf(first, 'person')
      entity.gender = vote
      entity.shortUse = first.start
      bearers.push(entity)
    }
  }

  function personOf(mention: NameMention): Entity {
    const known = isFullName(mention)
      ? (people.get(personKey(mention)) ?? people.get(mention.words.join(' ')))
      : people.get(mention.words.join(' '))
    if (known !== undefined) return known
    const word = surnameOf(mention)
    const found =
      latest(bySurname.get(word), firmGender(mention), hints.get(mention) ?? null) ??
      (mention.words.length === 1 ? only(byForename.get(word)) : undefined)
    if (found !== undefined) return found
    const body = mention.titles.length === 0 ? bodies.short(mention) : undefined
    if (body !== undefined) return body
    const isUnclear = mention.hasArticle && mention.kind === null
    const entity = entityOf(mention, isUnclear ? 'organisation' : 'person')
    push(bySurname, word, entity)
    return entity
  }
}

const isBody = (mention: NameMention): boolean =>
  mention.kind === 'organisation' || mention.kind === 'place'

/** “Joseph R. Biden Jr.” for “Joe Biden”: a short form of the forename, and no other “Jr.” */
function isSameName(mention: NameMention, entity: Entity): boolean {
  const own = mention.words[0] ?? ''
  const other = entity.mentions[0]?.words[0] ?? entity.name.split(' ')[0] ?? ''
  const isOtherSuffix = /\b(?:Jr|Sr|III?)\b/.test(entity.name) !== hasSuffix(mention)
  if (own === other) return false
  if (isOtherSuffix && !isNickname(own, other)) return false
  if (mention.gender !== null && entity.gender !== null && mention.gender !== entity.gender)
    return false
  return isNickname(own, other) || isInitials(own, other) || isInitials(other, own)
}

/** Full names before their short forms, each group in reading order. */
function longestFirst(mentions: readonly NameMention[]): NameMention[] {
  const long = mentions.filter((mention) => mention.words.length > 2)
  return [...long, ...mentions.filter((mention) => mention.words.length === 2)]
}

function entityOf(mention: NameMention, kind: SpeakerKind): Entity {
  return {
    name: mention.name,
    kind,
    gender: shownGender(mention),
    roles: [],
    mentions: [],
    shortUse: -1,
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (list.length < MOST_NAMESAKES) list.push(entity)
}

const only = (entities: readonly Entity[] | undefined): Entity | undefined =>
  entities?.length === 1 ? entities[0] : undefined
