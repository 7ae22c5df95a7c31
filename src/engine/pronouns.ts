import type { Entity } from './entities.ts'
import type { Gender, NameMention } from './mentions.ts'

/** Where a pronoun stands and who has spoken before it. */
export interface PronounPlace {
  readonly start: number
  readonly sentence: number
  /** Who spoke last, latest first. */
  readonly previous: readonly (readonly Entity[])[]
}

/** Who a pronoun means, and by how much that reading beats the next one (0 to 1). */
export interface Antecedent {
  readonly entities: readonly Entity[]
  readonly margin: number
}

/** How many sentences back a name may stand. */
const REACH_SENTENCES = 7
const SUBJECT_BONUS = 1.2
const SPEAKER_BONUS = 1.6
const EARLIER_SPEAKER_BONUS = 0.6
const QUOTED_PENALTY = 1.5
const POSSESSIVE_PENALTY = 0.4
const UNKNOWN_GENDER_PENALTY = 0.5
const FAINT_PENALTY = 2
/** Below this margin two people are equally likely, and neither is taken. */
const TIE = 0.1

/**
 * Who “he”, “her”, “they” or “it” means at a place; `null` when nobody fits or two fit equally well. “I”, “we” and
 * “you” belong to the author or the reader and mean nobody here.
 *
 * The nearest person of that gender wins, with a bonus for the first name of a sentence and for who
 * spoke last.
 */
export function resolvePronoun(
  pronoun: string,
  place: PronounPlace,
  names: readonly (readonly [NameMention, Entity])[],
): Antecedent | null {
  if (/^(?:he|his|him)$/.test(pronoun)) return nearest('male', place, names)
  if (/^(?:she|her)$/.test(pronoun)) return nearest('female', place, names)
  if (/^(?:it|its)$/.test(pronoun))
    return ofKind(
      place,
      names,
      (entity) => entity.kind === 'organisation' || entity.kind === 'place',
    )
  if (/^(?:they|their)$/.test(pronoun)) return plural(place)
  return null
}

function nearest(
  gender: Gender,
  place: PronounPlace,
  names: readonly (readonly [NameMention, Entity])[],
): Antecedent | null {
  const scores = new Map<Entity, number>()
  for (let at = lastBefore(names, place.start); at >= 0; at -= 1) {
    const [mention, entity] = names[at] ?? []
    if (mention === undefined || entity === undefined) continue
    const distance = place.sentence - mention.sentence
    if (distance > REACH_SENTENCES) break
    if (entity.kind !== 'person' || (entity.gender !== null && entity.gender !== gender)) continue
    const score =
      (mention.isFirst ? SUBJECT_BONUS : 0) -
      distance -
      (mention.isQuoted ? QUOTED_PENALTY : 0) -
      (mention.isPossessive ? POSSESSIVE_PENALTY : 0) -
      (entity.gender === null ? UNKNOWN_GENDER_PENALTY : 0) -
      (isFaint(entity) ? FAINT_PENALTY : 0)
    scores.set(entity, Math.max(scores.get(entity) ?? -Infinity, score))
  }
  place.previous.slice(0, 3).forEach((speakers, index) => {
    const [speaker] = speakers
    if (speaker === undefined || speakers.length > 1) return
    const isFit = speaker.kind === 'person' || speaker.kind === 'unnamed'
    if (!isFit || (speaker.gender !== null && speaker.gender !== gender)) return
    const bonus = index === 0 ? SPEAKER_BONUS : EARLIER_SPEAKER_BONUS
    scores.set(speaker, (scores.get(speaker) ?? -2) + bonus)
  })
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best, next] = ranked
  if (best === undefined) return null
  const margin = Math.min(1, next === undefined ? 1 : best[1] - next[1])
  return margin < TIE ? null : { entities: [best[0]], margin }
}

/** One capitalised word without title or forename need not be a person at all. */
const isFaint = (entity: Entity): boolean =>
  entity.gender === null && entity.roles.length === 0 && !entity.name.includes(' ')

function ofKind(
  place: PronounPlace,
  names: readonly (readonly [NameMention, Entity])[],
  fits: (entity: Entity) => boolean,
): Antecedent | null {
  for (let at = lastBefore(names, place.start); at >= 0; at -= 1) {
    const [mention, entity] = names[at] ?? []
    if (mention === undefined || entity === undefined || mention.sentence !== place.sentence) break
    if (fits(entity) && mention.isFirst) return { entities: [entity], margin: 0.6 }
  }
  const [last] = place.previous
  if (last?.[0] !== undefined && last.length === 1 && fits(last[0]))
    return { entities: last, margin: 0.6 }
  for (let at = lastBefore(names, place.start); at >= 0; at -= 1) {
    const [mention, entity] = names[at] ?? []
    if (mention === undefined || entity === undefined || place.sentence - mention.sentence > 1)
      break
    if (fits(entity) && mention.isFirst) return { entities: [entity], margin: 0.4 }
  }
  return null
}

/** “They” are the last speakers, when those were several or a group. */
function plural(place: PronounPlace): Antecedent | null {
  for (const speakers of place.previous.slice(0, 2)) {
    const [first] = speakers
    if (first === undefined) continue
    if (speakers.length > 1) return { entities: speakers, margin: 0.5 }
    if (first.kind === 'group' || first.kind === 'organisation')
      return { entities: speakers, margin: 0.5 }
    if (first.kind === 'unnamed' && /s\b/.test(first.name))
      return { entities: speakers, margin: 0.5 }
  }
  return null
}

/** Index of the last name that begins before `start`; -1 when there is none. */
export function lastBefore(
  names: readonly (readonly [NameMention, Entity])[],
  start: number,
): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.[0].start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low - 1
}
