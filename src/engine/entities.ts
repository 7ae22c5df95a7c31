import { PLACES, type Gender, type NameMention } from './mentions.ts'
import type { SpeakerKind } from './types.ts'

/** A title or description of somebody, in lower case (`foreign`, `minister`), and where the text gives it. */
export interface Role {
  readonly start: number
  readonly words: readonly string[]
}

/** More than any place in a text. */
const SHORT_USE_BONUS = 1e9

/** Somebody or something an article names or describes, whether or not they say anything. */
export interface Entity {
  name: string
  kind: SpeakerKind
  gender: Gender
  readonly roles: Role[]
  readonly mentions: NameMention[]
  /** Where the surname last stood alone for them; -1 when it never did. */
  shortUse: number
}

/**
 * Who the names of a document stand for: one entity a person, body or place, and for each mention its entity.
 *
 *     Ann Lee … Ms. Lee … Lee      -> Ann Lee
 *     Moscow … Russia              -> Russia
 *
 * A surname alone goes to the person of that name mentioned last before it, else to the first after.
 */
export function groupNames(mentions: readonly NameMention[]): Map<NameMention, Entity> {
  const result = new Map<NameMention, Entity>()
  const people = new Map<string, Entity>()
  const bySurname = new Map<string, Entity[]>()
  const byForename = new Map<string, Entity[]>()
  const bodies = new Map<string, Entity>()
  const forms = new Set(mentions.map((mention) => mention.name))

  for (const mention of mentions) {
    if (isBody(mention) || !isFullName(mention)) continue
    const key = personKey(mention)
    if (people.has(key)) continue
    const entity = entityOf(mention, 'person')
    people.set(key, entity)
    push(bySurname, surnameOf(mention), entity)
    push(byForename, mention.words[0] ?? '', entity)
  }
  for (const mention of mentions) {
    const entity = isBody(mention) ? bodyOf(mention) : personOf(mention)
    entity.mentions.push(mention)
    if (mention.words.length === 1) entity.shortUse = mention.start
    if (mention.titles.length > 0)
      entity.roles.push({ start: mention.start, words: mention.titles })
    entity.gender ??= mention.gender
    if (entity.kind !== 'place' && mention.name.length > entity.name.length)
      entity.name = mention.name
    result.set(mention, entity)
  }
  return result

  function bodyOf(mention: NameMention): Entity {
    const place = mention.kind === 'place' ? PLACES.get(mention.name) : undefined
    const key = place?.[0] ?? acronymOf(mention.name)
    const known = bodies.get(key)
    if (known !== undefined) return known
    const entity = entityOf(mention, place === undefined ? 'organisation' : 'place')
    if (place !== undefined) entity.name = place.find((form) => forms.has(form)) ?? mention.name
    if (entity.name === 'West') entity.name = 'The West'
    bodies.set(key, entity)
    return entity
  }

  function personOf(mention: NameMention): Entity {
    if (isFullName(mention)) {
      const known = people.get(personKey(mention))
      if (known !== undefined) return known
    }
    const word = mention.words.at(-1) ?? mention.name
    const found =
      latest(bySurname.get(word), mention) ??
      (mention.words.length === 1 ? only(byForename.get(word)) : undefined)
    if (found !== undefined) return found
    const entity = entityOf(
      mention,
      mention.hasArticle && mention.kind === null ? 'organisation' : 'person',
    )
    push(bySurname, word, entity)
    return entity
  }
}

/** “DNC” for “Democratic National Committee” and “D.N.C.”; the name itself when it has one word. */
function acronymOf(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word))
  if (words.length < 2) return name.replaceAll('.', '')
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.length > 2 || name.startsWith('United') ? initials : name
}

const isBody = (mention: NameMention): boolean =>
  mention.kind === 'organisation' || mention.kind === 'place'
const isFullName = (mention: NameMention): boolean =>
  mention.words.length > 1 && (mention.kind === 'person' || !mention.hasArticle)

const surnameOf = (mention: NameMention): string => {
  const last = mention.words.at(-1) ?? ''
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(last) ? (mention.words.at(-2) ?? last) : last
}

const personKey = (mention: NameMention): string => `${mention.words[0]} ${mention.words.at(-1)}`

function entityOf(mention: NameMention, kind: SpeakerKind): Entity {
  return { name: mention.name, kind, gender: mention.gender, roles: [], mentions: [], shortUse: -1 }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else list.push(entity)
}

/** Of several people with one surname the one mentioned last, unless the title tells the gender. */
function latest(
  candidates: readonly Entity[] | undefined,
  mention: NameMention,
): Entity | undefined {
  const fitting = (candidates ?? []).filter(
    ({ gender }) =>
      mention.titles.length === 0 || gender === null || gender === (mention.gender ?? gender),
  )
  let best: Entity | undefined
  for (const entity of fitting) {
    if (best === undefined || lastUse(entity) > lastUse(best)) best = entity
  }
  return best
}

/** A surname alone counts for more than a full name: relatives tend to keep theirs in full. */
function lastUse(entity: Entity): number {
  return entity.shortUse >= 0
    ? SHORT_USE_BONUS + entity.shortUse
    : (entity.mentions.at(-1)?.start ?? -1)
}

const only = (entities: readonly Entity[] | undefined): Entity | undefined =>
  entities?.length === 1 ? entities[0] : undefined
