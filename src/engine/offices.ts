import type { Description } from './descriptions.ts'
import type { Entity } from './entities.ts'
import { DEMONYMS } from './lexicon/metonyms.ts'
import { holdersOf } from './office-roles.ts'
import { isOtherHolder } from './other-holders.ts'
import { roleWords } from './role-fit.ts'
import type { Block } from './segment.ts'
import { indexBefore, type NamePair } from './token-index.ts'

/** Who holds the office or role a description names, and how sure that is; `null` when the text does not tell. */
export interface Holder {
  readonly entity: Entity
  readonly certainty: number
}

/** How many names back a title is looked for, and how many forward from the first paragraphs. */
const REACH_BACK = 80
const REACH_FORWARD = 12
/** How many blocks the lead of an article has, title included: there “a former mayor” is named later. */
const LEAD_BLOCKS = 3
/** How many blocks on the name stands by then. */
const NAMED_WITHIN_BLOCKS = 3
/** How many names before it show who has been named already; more than any lead has. */
const SEEN_BEFORE = 200
const NEVER_NAMED =
  /^(?:official|source|person|aide|insider|somebody|someone|user|fan|voter|witness)$/
const CERTAIN = 0.85
const BY_HEAD_ALONE = 0.6

/** “the president”, “his spokesman”, “the California congressman”: the person last named before with that role. */
export function holderBefore(
  description: Description,
  start: number,
  owner: Entity | null,
  names: readonly NamePair[],
): Holder | null {
  const people = new Set<Entity>()
  const last = indexBefore(names, start)
  for (let at = last; at >= 0 && at > last - REACH_BACK; at -= 1) {
    const entity = names[at]?.[1]
    if (entity?.kind === 'person' && entity !== owner) people.add(entity)
  }
  const found = holdersOf(description, [...people], start)
  const [best, next] = found
  if (best === undefined) return null
  if (best.fit >= 2) return { entity: best.entity, certainty: CERTAIN * best.certainty }
  if (best.fit > 1) return { entity: best.entity, certainty: next?.fit === best.fit ? 0.5 : 0.75 }
  // Only the head fits: “the Vermont senator”, where one senator has been named.
  const isOther = roleWords(description).some((word) => DEMONYMS.has(word) || isFormer(word))
  if (isOther || next !== undefined || isOtherHolder(description, best.entity)) return null
  return { entity: best.entity, certainty: BY_HEAD_ALONE }
}

const isFormer = (word: string): boolean => /^(?:former|ex|vice|deputy|late)$/.test(word)

/** “his lawyer” before “Ann Lee, a lawyer for Moss”: a person named later whose role says whose they are. */
export function holderAfter(
  description: Description,
  start: number,
  owner: Entity,
  names: readonly NamePair[],
): Holder | null {
  const surname = owner.name.split(' ').at(-1)?.toLowerCase() ?? ''
  const first = indexBefore(names, start) + 1
  for (let at = first; at < first + REACH_BACK; at += 1) {
    const entity = names[at]?.[1]
    if (entity?.kind !== 'person' || entity === owner) continue
    const isOwned = entity.roles.some((role) => role.words.includes(surname))
    if (isOwned && holdersOf(description, [entity], Infinity).length > 0)
      return { entity, certainty: 0.7 }
  }
  return null
}

/**
 * Whom a description at the head of an article announces: “A former mayor says …. ‘It rained,’ Ann Lee, who was mayor
 * until May, …”. Only a person first named soon after it, with a fitting role or “who” behind the name.
 */
export function announcedBy(
  description: Description,
  start: number,
  block: number,
  names: readonly NamePair[],
  blocks: readonly Block[],
): Holder | null {
  if (block >= LEAD_BLOCKS || NEVER_NAMED.test(description.head)) return null
  const first = indexBefore(names, start) + 1
  const seen = new Set<Entity>()
  for (const [, entity] of names.slice(Math.max(0, first - SEEN_BEFORE), first)) seen.add(entity)
  let introduced: Entity | null = null
  for (let at = first; at < first + REACH_FORWARD; at += 1) {
    const [mention, entity] = names[at] ?? []
    if (mention === undefined || entity === undefined) break
    if (mention.block > block + NAMED_WITHIN_BLOCKS) break
    if (entity.kind !== 'person' || seen.has(entity)) continue
    if (holdersOf(description, [entity], Infinity).some(({ fit }) => fit > 1)) {
      return { entity, certainty: 0.7 }
    }
    seen.add(entity)
    const tokens = blocks[mention.block]?.tokens ?? []
    const isWho = tokens[mention.to]?.tag === 'comma' && tokens[mention.to + 1]?.lower === 'who'
    if (isWho && mention.words.length > 1) introduced ??= entity
  }
  return introduced === null ? null : { entity: introduced, certainty: 0.6 }
}
