import type { Entity } from './entities.ts'
import { indexBefore, type NamePair, type TokenPlace } from './token-index.ts'

/** Who “they” or “it” means, and how sure that is. */
export interface Meant {
  readonly entities: readonly Entity[]
  readonly certainty: number
}

/** Who has spoken so far, latest first. */
export interface Spoken {
  readonly previous: readonly (readonly Entity[])[]
  /** Those who spoke jointly. */
  readonly joints: readonly (readonly Entity[])[]
}

/** How many sentences back a body may be named for “it”. */
const REACH_SENTENCES = 2

/** “They” are the last speakers who were several, a group or a body; `null` without any. */
export function pluralBefore(
  start: number,
  place: TokenPlace,
  { previous }: Spoken,
  names: readonly NamePair[],
): Meant | null {
  for (const [index, speakers] of previous.entries()) {
    const [first] = speakers
    if (first === undefined) continue
    const isPlural =
      speakers.length > 1 ||
      first.kind === 'group' ||
      first.kind === 'organisation' ||
      (first.kind === 'unnamed' && /s\b/.test(first.name))
    if (isPlural) return { entities: speakers, certainty: 0.7 - 0.15 * index }
  }
  const body = subjectBefore(start, place, names, (entity) => entity.kind === 'organisation')
  return body === null ? null : { entities: [body], certainty: 0.4 }
}

/** “It” is the subject of its sentence or the last speaker, where that is a body or place; `null` without one. */
export function thingBefore(
  start: number,
  place: TokenPlace,
  { previous }: Spoken,
  names: readonly NamePair[],
  kind: 'organisation' | null = null,
): Meant | null {
  const fits = (entity: Entity): boolean =>
    kind === null ? /^(?:organisation|place|document)$/.test(entity.kind) : entity.kind === kind
  const inSentence = subjectBefore(start, place, names, fits, 0)
  if (inSentence !== null && kind === null) return { entities: [inSentence], certainty: 0.75 }
  for (const [index, speakers] of previous.entries()) {
    const [first] = speakers
    if (first !== undefined && speakers.length === 1 && fits(first))
      return { entities: speakers, certainty: 0.7 - 0.15 * index }
  }
  const earlier = subjectBefore(start, place, names, fits)
  return earlier === null ? null : { entities: [earlier], certainty: 0.5 }
}

/** The nearest fitting first name of a sentence. */
function subjectBefore(
  start: number,
  place: TokenPlace,
  names: readonly NamePair[],
  fits: (entity: Entity) => boolean,
  reach = REACH_SENTENCES,
): Entity | null {
  for (let at = indexBefore(names, start); at >= 0; at -= 1) {
    const [mention, entity] = names[at] ?? []
    if (mention === undefined || entity === undefined) continue
    if (place.sentence - mention.sentence > reach) break
    if (mention.isFirst && !mention.isModifier && fits(entity)) return entity
  }
  return null
}
