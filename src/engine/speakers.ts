import { createDescribed } from './described.ts'
import { readDescriptions, type SourcePlace } from './described-sources.ts'
import { describe, mainPart, type Description } from './descriptions.ts'
import { groupNames, type Entity } from './entities.ts'
import { findIntroduced, type Introduced } from './introduced.ts'
import { examplesIn, listedPeople, splitJoint } from './joint-sources.ts'
import { QUESTION_SIGN } from './lexicon/function-words.ts'
import { findNames } from './mentions.ts'
import { bindRoles } from './office-roles.ts'
import { announcedBy } from './offices.ts'
import { pluralBefore, thingBefore, type Spoken } from './plurals.ts'
import { findPronouns, genderOfPronoun } from './pronoun-tokens.ts'
import { readPronouns, type Newcomer } from './pronouns.ts'
import { antecedentOf, peopleIn } from './relatives.ts'
import { byExamples, byName, joined, NOBODY, pointing, type Resolved } from './resolved.ts'
import type { Block, Token } from './segment.ts'
import { indexTokens, type NamePair } from './token-index.ts'
import type { Span } from './types.ts'

export type { Resolved } from './resolved.ts'

/** Resolves the sources of one document, which must come in reading order. */
export interface SpeakerFinder {
  /**
   * Who the source means; nobody when the text does not tell. A nested source is not who “he” refers back to; the
   * content of its statement seldom holds the name “he” refers to.
   */
  readonly resolve: (source: Span, isNested?: boolean, content?: readonly Span[]) => Resolved
  /** Names in reading order with whom they mean. */
  readonly names: readonly NamePair[]
}

/** How many earlier sources “they” can go back to. */
const MEMORY = 3
/** How many joint sources “the senators” can go back to. */
const JOINT_MEMORY = 6
/** Pronouns that are read as descriptions. */
const GROUPS = /^(?:others|everyone|everybody|some|many|most|both|few|several|those|all)$/

/**
 * A finder that remembers who spoke before, for pronouns and for “the person”.
 *
 *     “an aide” … “the person”              the same unnamed speaker
 *     “Dmitri Lee, his spokesman” … “Lee”   one person
 */
export function createSpeakerFinder(blocks: readonly Block[]): SpeakerFinder {
  const mentions = findNames(blocks)
  const pronounTokens = findPronouns(blocks)
  const byMention = groupNames(mentions, pronounTokens)
  const names = mentions.flatMap((mention): NamePair[] => {
    const entity = byMention.get(mention)
    return entity === undefined ? [] : [[mention, entity]]
  })
  bindRoles(blocks, names)
  const index = indexTokens(blocks, names)
  const described = createDescribed()
  const pronouns = readPronouns(pronounTokens, names, findIntroduced(blocks).map(newcomer))
  const previous: (readonly Entity[])[] = []
  const joints: (readonly Entity[])[] = []
  const spoken: Spoken = { previous, joints }
  const readDescription = readDescriptions({ blocks, names, index, pronouns, spoken, described })
  const known = new Map<string, Resolved>()

  return { resolve, names }

  function newcomer({ description, start, block, sentence }: Introduced): Newcomer {
    const entity = (): Entity =>
      announcedBy(description, start, block, names, blocks)?.entity ??
      described.find(description, null) ??
      described.add(description, null)
    return { start, block, sentence, entity }
  }

  function resolve(source: Span, isNested = false, content: readonly Span[] = []): Resolved {
    const key = `${source.start}-${source.end}`
    const before = known.get(key)
    if (before !== undefined) return before
    pronouns.readTo(source.start)
    const tokens = index.tokensOf(source)
    const place = index.placeOf(source.start)
    if (tokens.length === 0 || place === null) return NOBODY
    const result = read(tokens, { place, content })
    known.set(key, result)
    if (result.entities.length > 0 && !isNested) {
      previous.unshift(result.entities)
      previous.length = Math.min(previous.length, MEMORY)
      if (result.entities.length > 1) joints.unshift(result.entities)
      joints.length = Math.min(joints.length, JOINT_MEMORY)
      pronouns.note(result.entities, { ...place, start: source.start })
    }
    return result
  }

  function read(all: readonly Token[], around: SourcePlace): Resolved {
    const tokens = withoutTail(all)
    const inside = index.namesIn(tokens)
    const examples = examplesIn(tokens, inside)
    if (examples.length > 0 && describe(tokens)?.isPlural === true) return byExamples(examples)
    const listed = listedPeople(tokens, inside)
    if (listed.length > 0) return byExamples(listed)
    const parts = splitJoint(tokens, inside)
    return parts.length < 2
      ? readOne(tokens, around)
      : joined(parts.map((part) => readOne(part, around)))
  }

  function readOne(tokens: readonly Token[], around: SourcePlace): Resolved {
    const first = tokens[0]
    if (first === undefined) return NOBODY
    if (tokens.length === 1 && QUESTION_SIGN.test(first.lower)) return NOBODY
    if (tokens.length === 1 && !GROUPS.test(first.lower) && isPointing(first))
      return readPronoun(first, around)
    const main = mainPart(tokens)
    const inside = index.namesIn(tokens)
    // A name may go on past the first “of” or full stop: “Secretary of State J. Lee”.
    const mainEnd = (main.at(-1)?.text === '.' ? main.at(-2) : main.at(-1))?.end ?? first.end
    const head = inside.find(([mention]) => mention.start < mainEnd && mention.end >= mainEnd)
    if (head !== undefined) return byName(head)
    const description = describe(tokens)
    const apposed = apposedName(tokens, inside, description)
    if (apposed !== undefined) return byName(apposed)
    return description === null
      ? NOBODY
      : readDescription(description, first, ownerOf(description, around), around)
  }

  function readPronoun(token: Token, around: SourcePlace): Resolved {
    const { lower } = token
    if (/^(?:who|which|that|whose|whom)$/.test(lower)) return readRelative(token, around)
    const gender = genderOfPronoun(token)
    if (gender !== null) {
      const found = pronouns.resolve({
        ...(index.placeOf(token.start) ?? around.place),
        start: token.start,
        gender,
        content: around.content,
        isPossessive: token.tag === 'possessive',
      })
      return found === null ? NOBODY : pointing('pronoun', [found.entity], found.probability, token)
    }
    const isPlural = /^(?:they|their|them)$/.test(lower)
    if (!isPlural && !/^its?$/.test(lower)) return NOBODY
    const find = isPlural ? pluralBefore : thingBefore
    const found = find(token.start, around.place, spoken, names)
    return found === null ? NOBODY : pointing('pronoun', found.entities, found.certainty, token)
  }

  /** “who” means the name right before it, else the phrase to its left. */
  function readRelative(token: Token, around: SourcePlace): Resolved {
    const pair = index.nameBefore(token.start)
    if (pair !== undefined && pair[1].kind === 'person' && token.start - pair[0].end <= 2)
      return pointing('pronoun', [pair[1]], 0.9, token)
    const phrase = antecedentOf(index.placeOf(token.start))
    if (phrase.length === 0) return NOBODY
    const found = read(token.lower === 'who' ? peopleIn(phrase) : phrase, around)
    return found.entities.length === 0
      ? NOBODY
      : pointing('pronoun', found.entities, Math.min(0.85, found.certainty), token)
  }

  /** Whose spokesman it is in “his spokesman”, “Ann Lee’s spokesman”. */
  function ownerOf(description: Description, around: SourcePlace): Entity | null {
    if (description.owner !== null) {
      return readPronoun(description.owner, around).entities[0] ?? null
    }
    const genitive = description.words.findIndex((token) => token.tag === 'genitive')
    const before = description.words[genitive - 1]
    const inside = before === undefined ? [] : index.namesIn(description.words)
    return inside.find(([mention]) => mention.end === before?.end)?.[1] ?? null
  }
}

const isPointing = (token: Token): boolean =>
  /^(?:pronoun|possessive|object|subordinator)$/.test(token.tag)

/** The name in “an attorney for Moss, Ann Lee,”, “the company, Polar Oil,” or “its ‘best reporter’ Ann Lee”. */
function apposedName(
  tokens: readonly Token[],
  inside: readonly NamePair[],
  description: Description | null,
): NamePair | undefined {
  const isBody = description?.kind === 'organisation'
  if (description !== null && description.kind !== 'unnamed' && description.isKnown && !isBody)
    return undefined
  return inside.find(([mention, entity]) => {
    const at = tokens.findIndex((token) => token.start >= mention.start)
    const before = tokens[at - 1]?.tag
    const isFit = isBody ? entity.kind === 'organisation' : entity.kind === 'person'
    return isFit && (before === 'comma' || before === 'close')
  })
}

/** Without “’s”, “himself”, marks and, behind a name, “just this week” at the end. */
function withoutTail(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length
  while (to > 1) {
    const last = tokens[to - 1]
    const isMark = last?.tag === 'genitive' || last?.tag === 'comma'
    if (!isMark && !/(?:self|selves)$/.test(last?.lower ?? '')) break
    to -= 1
  }
  const isPeriod =
    THIS.test(tokens[to - 2]?.lower ?? '') && PERIODS.test(tokens[to - 1]?.lower ?? '')
  const end = tokens[to - 3]?.lower === 'just' ? to - 3 : to - 2
  return tokens.slice(0, isPeriod && tokens[end - 1]?.tag === 'name' ? end : to)
}

const THIS = /^(?:this|last)$/
const PERIODS =
  /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|fall|autumn|winter)$/
