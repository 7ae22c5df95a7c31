import type { Entity } from './entities.ts'
import type { Gender } from './name-kinds.ts'
import { PRONOUN_WEIGHTS, type PronounFeature } from './pronoun-weights.ts'
import type { PronounToken } from './pronoun-tokens.ts'
import { contains } from './spans.ts'
import type { NamePair } from './token-index.ts'
import type { Span } from './types.ts'

/** Who a pronoun means, and how likely that is among all candidates (0 to 1). */
export interface Antecedent {
  readonly entity: Entity
  readonly probability: number
}

/** Where a pronoun, or a description used like one, stands. */
export interface PronounPlace {
  readonly start: number
  readonly block: number
  readonly sentence: number
  readonly gender: Gender
  /** What the statement says, where the pronoun is its source: “Lee lost, he said” seldom means Lee. */
  readonly content: readonly Span[]
  readonly isPossessive?: boolean
  /** Whom a description like “the American president” cannot mean. */
  readonly excludes?: (entity: Entity) => boolean
}

/** Somebody who can be meant, as the text has mentioned them so far. */
export interface Candidate {
  readonly entity: Entity
  start: number
  block: number
  sentence: number
  isSubject: boolean
  isPossessive: boolean
  isQuoted: boolean
  isPronoun: boolean
  count: number
}

/** Somebody without a name whom a sentence begins with. */
export interface Newcomer {
  readonly start: number
  readonly block: number
  readonly sentence: number
  readonly entity: () => Entity
}

/** How the subject of a sentence is mentioned that is no name. */
const AS_SUBJECT = { isSubject: true, isPossessive: false, isQuoted: false, isPronoun: false }

/** Reads a document along with the finder and knows at each place who “he” and “she” can be. */
export interface PronounReader {
  /** Goes on to `start`: names and pronouns before it become candidates’ latest mentions. */
  readonly readTo: (start: number) => void
  /** Who “he” or “she” means; `null` when nobody fits or two fit about as well. */
  readonly resolve: (place: PronounPlace) => Antecedent | null
  /** Notes who just spoke: they too can be meant, named or not. */
  readonly note: (
    speakers: readonly Entity[],
    place: Omit<PronounPlace, 'gender' | 'content'>,
  ) => void
}

/** How many people are remembered at a time. */
const MEMORY = 12
/** Further back than this nobody is meant. */
const REACH_SENTENCES = 14
/** Below this probability the text does not tell. */
const LEAST = 0.34

/**
 * A reader of pronouns. It follows every “he” and “she” outside quotations, not only sources, because a chain
 * of pronouns carries one person through a passage.
 */
export function readPronouns(
  all: readonly PronounToken[],
  names: readonly NamePair[],
  introduced: readonly Newcomer[] = [],
): PronounReader {
  const pronouns = all.filter(({ quotation }) => quotation < 0)
  const recent: Candidate[] = []
  const known = new Map<Entity, Candidate>()
  const resolved = new Map<number, Antecedent | null>()
  let previous: readonly Entity[][] = []
  let lastSpeech = -1
  let lastPersonSentence = -1
  let name = 0
  let pronoun = 0
  let newcomer = 0
  return { readTo, resolve, note }

  function readTo(start: number): void {
    for (;;) {
      const [mention, entity] = names[name] ?? []
      const next = pronouns[pronoun]
      const nameStart = mention?.start ?? Infinity
      const pronounStart = next?.start ?? Infinity
      const other = introduced[newcomer]
      const otherStart = other?.start ?? Infinity
      if (Math.min(nameStart, pronounStart, otherStart) >= start) return
      if (other !== undefined && otherStart < Math.min(nameStart, pronounStart)) {
        newcomer += 1
        lastPersonSentence = other.sentence
        const { start: at, block, sentence } = other
        touch(other.entity(), { start: at, block, sentence, ...AS_SUBJECT })
      } else if (nameStart <= pronounStart) {
        name += 1
        if (mention === undefined || entity?.kind !== 'person') continue
        const isFirstPerson = mention.sentence !== lastPersonSentence
        lastPersonSentence = mention.sentence
        touch(entity, {
          start: mention.start,
          block: mention.block,
          sentence: mention.sentence,
          isSubject: isFirstPerson && !mention.isPossessive,
          isPossessive: mention.isPossessive,
          isQuoted: mention.isQuoted,
          isPronoun: false,
        })
      } else if (next !== undefined) {
        pronoun += 1
        const found = resolve({ ...next, content: [], isPossessive: !next.isSubject })
        if (found === null) continue
        touch(found.entity, { ...next, isPossessive: false, isQuoted: false, isPronoun: true })
      }
    }
  }

  function touch(entity: Entity, latest: Omit<Candidate, 'entity' | 'count'>): void {
    const before = known.get(entity)
    if (before === undefined) {
      const candidate = { entity, ...latest, count: 1 }
      known.set(entity, candidate)
      recent.unshift(candidate)
    } else {
      // The subject of a sentence stays so when the sentence names them again.
      const isSubject =
        latest.isSubject || (before.isSubject && before.sentence === latest.sentence)
      Object.assign(before, latest, { isSubject, count: before.count + 1 })
      const at = recent.indexOf(before)
      if (at >= 0) recent.splice(at, 1)
      recent.unshift(before)
    }
    recent.length = Math.min(recent.length, MEMORY)
  }

  function note(
    speakers: readonly Entity[],
    place: Omit<PronounPlace, 'gender' | 'content'>,
  ): void {
    previous = [[...speakers], ...previous.slice(0, 2)]
    lastSpeech = place.start
    const [speaker] = speakers
    if (speaker?.kind !== 'unnamed' || speakers.length > 1) return
    const { start, block, sentence } = place
    touch(speaker, { start, block, sentence, ...AS_SUBJECT })
  }

  function resolve(place: PronounPlace): Antecedent | null {
    const before = resolved.get(place.start)
    if (before !== undefined && place.excludes === undefined) return before
    const scored = candidatesFor(place).map((candidate, rank): [Entity, number] => {
      let score = 0
      judge(candidate, rank, place, (feature, value) => {
        score += value * PRONOUN_WEIGHTS[feature]
      })
      return [candidate.entity, score]
    })
    const highest = Math.max(...scored.map(([, score]) => score))
    let sum = 0
    let best: Entity | null = null
    for (const [entity, score] of scored) {
      sum += Math.exp(score - highest)
      if (score === highest) best ??= entity
    }
    const probability = 1 / sum
    const found = best === null || probability < LEAST ? null : { entity: best, probability }
    if (place.excludes === undefined) resolved.set(place.start, found)
    return found
  }

  function candidatesFor(place: PronounPlace): Candidate[] {
    return recent.filter(
      ({ entity, start, sentence }) =>
        (entity.gender === null || place.gender === null || entity.gender === place.gender) &&
        place.excludes?.(entity) !== true &&
        start < place.start &&
        place.sentence - sentence <= REACH_SENTENCES,
    )
  }

  /** Tells every feature that holds for a candidate, with its value. */
  function judge(
    candidate: Candidate,
    rank: number,
    place: PronounPlace,
    tell: (feature: PronounFeature, value: number) => void,
  ): void {
    const { entity } = candidate
    const distance = place.sentence - candidate.sentence
    const isPrevious = (at: number): boolean =>
      previous[at]?.length === 1 && previous[at]?.[0] === entity
    const isSameParagraph = candidate.block === place.block
    const add = (feature: PronounFeature, holds: boolean, value = 1): void => {
      if (holds) tell(feature, value)
    }
    add('sameSentence', distance <= 0)
    add('oneSentenceBack', distance === 1)
    add('sentencesBack', distance > 1, Math.log2(distance))
    add('sameParagraph', isSameParagraph)
    add('subject', candidate.isSubject)
    add('possessive', candidate.isPossessive)
    add('quoted', candidate.isQuoted)
    add('byPronoun', candidate.isPronoun)
    add('mentions', true, Math.log2(candidate.count))
    add('lastSpeaker', isPrevious(0))
    add('lastSpeakerSameParagraph', isPrevious(0) && isSameParagraph)
    add('speakerBefore', isPrevious(1) && !isPrevious(0))
    add('speakerTwoBefore', isPrevious(2) && !isPrevious(0) && !isPrevious(1))
    add('genderKnown', entity.gender !== null)
    add('faint', isFaint(entity))
    add(
      'inOwnContent',
      place.content.some((span) =>
        contains(span, { start: candidate.start, end: candidate.start }),
      ),
    )
    add('subjectSinceSpeech', candidate.isSubject && candidate.start > lastSpeech && !isPrevious(0))
    add('subjectOfOwn', isOwn(place) && candidate.isSubject && distance <= 0)
    add('nearest', rank === 0)
    add('unnamed', entity.kind === 'unnamed')
    add('heading', candidate.block === 0 && place.block > 0)
  }
}

/** “his” goes back to the subject of its own sentence more often than “he” does. */
const isOwn = ({ isPossessive }: PronounPlace): boolean => isPossessive === true

/** One capitalised word without title or forename need not be a person at all. */
const isFaint = (entity: Entity): boolean =>
  entity.kind === 'person' &&
  entity.gender === null &&
  entity.roles.length === 0 &&
  !entity.name.includes(' ')
