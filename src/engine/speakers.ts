import { describe, mainPart, type Description } from './descriptions.ts'
import { groupNames, type Entity, type Role } from './entities.ts'
import { findNames, type NameMention } from './mentions.ts'
import { lastBefore, resolvePronoun, type PronounPlace } from './pronouns.ts'
import type { Block, Token } from './segment.ts'
import type { Span } from './types.ts'

/** Who a source means. */
export interface Resolved {
  readonly entities: readonly Entity[]
  /** How the source points at them. */
  readonly by: 'name' | 'description' | 'pronoun' | 'nothing'
  /** From 0 to 1: how sure that is. */
  readonly certainty: number
  /** The words that point, one span an entity where they differ. */
  readonly pointers: readonly (Span & { readonly entity: Entity })[]
}

/** Resolves the sources of one document, which must come in reading order. */
export interface SpeakerFinder {
  /** Who the source means; nobody when the text does not tell. A nested source is not who “he” refers back to. */
  readonly resolve: (source: Span, isNested?: boolean) => Resolved
  /** Names in reading order with whom they mean. */
  readonly names: readonly (readonly [NameMention, Entity])[]
}

const NOBODY: Resolved = { entities: [], by: 'nothing', certainty: 0, pointers: [] }
const GENERIC_HEADS = /^(?:person|source|official|man|woman|aide)$/
const SPOKES = /^(?:spokesman|spokeswoman|spokesperson)$/
/** Offices with one holder: without a name for the holder the text does not tell who is meant. */
const OFFICES =
  /^(?:president|premier|chancellor|minister|governor|mayor|king|queen|pope|speaker|candidate|nominee|senator|congressman|congresswoman|secretary|leader|chairman|chairwoman|ceo|ambassador|general|businessman|billionaire|democrat|republican)$/
/** How many names back a title is looked for. */
const HOLDER_REACH = 60
const MEMORY = 3

/**
 * A finder that remembers who spoke before, for pronouns and for “the person”.
 *
 *     “an aide” … “the person”              the same unnamed speaker
 *     “Dmitri Lee, his spokesman” … “Lee”   one person
 */
export function createSpeakerFinder(blocks: readonly Block[]): SpeakerFinder {
  const mentions = findNames(blocks)
  const byMention = groupNames(mentions)
  const names = mentions.flatMap((mention): [NameMention, Entity][] => {
    const entity = byMention.get(mention)
    return entity === undefined ? [] : [[mention, entity]]
  })
  const index = indexTokens(blocks)
  const described = new Map<string, Entity>()
  const inOrder: Entity[] = []
  const previous: (readonly Entity[])[] = []
  const known = new Map<string, Resolved>()

  return { resolve, names }

  function resolve(source: Span, isNested = false): Resolved {
    const key = `${source.start}-${source.end}`
    const before = known.get(key)
    if (before !== undefined) return before
    const result = read(index.tokensOf(source))
    known.set(key, result)
    if (result.entities.length > 0 && !isNested) {
      previous.unshift(result.entities)
      previous.length = Math.min(previous.length, MEMORY)
    }
    return result
  }

  function read(tokens: readonly Token[]): Resolved {
    const parts = splitJoint(tokens, names)
    const lead = mainPart(parts[0] ?? []).at(-1)
    const isJoint =
      lead?.tag === 'name' ||
      lead?.tag === 'genitive' ||
      /^(?:determiner|possessive)$/.test(parts[1]?.[0]?.tag ?? '')
    if (parts.length < 2 || !isJoint) return readOne(tokens)
    const found = parts.map(readOne).filter((part) => part.entities.length > 0)
    return {
      entities: [...new Set(found.flatMap((part) => part.entities))],
      by: found[0]?.by ?? 'nothing',
      certainty:
        found.length === parts.length ? Math.min(...found.map((part) => part.certainty)) : 0.3,
      pointers: found.flatMap((part) => part.pointers),
    }
  }

  function readOne(all: readonly Token[]): Resolved {
    const tokens = all.at(-1)?.tag === 'genitive' ? all.slice(0, -1) : all
    const first = tokens[0]
    if (first === undefined) return NOBODY
    if (
      tokens.length === 1 &&
      (first.tag === 'pronoun' || first.tag === 'possessive' || first.tag === 'object')
    ) {
      return first.lower === 'who' ? readWho(first) : readPronoun(first)
    }
    const main = mainPart(tokens)
    const inside = namesIn(tokens)
    // A name may go on past the first “of” or full stop: “Secretary of State J. Lee”.
    const mainEnd = main.at(-1)?.end ?? first.end
    const head = inside.find(([mention]) => mention.start < mainEnd && mention.end >= mainEnd)
    if (head !== undefined) {
      const [mention, entity] = head
      noteRole(tokens.slice(main.length), entity)
      return named(entity, mention)
    }
    const description = describe(tokens)
    const apposed = inside.find(
      ([mention]) =>
        mention.start === tokens[main.length + 1]?.start && tokens[main.length]?.tag === 'comma',
    )
    if (apposed !== undefined && apposed[1].kind === 'person') {
      if (description !== null) apposed[1].roles.push(roleOf(description))
      return named(apposed[1], apposed[0])
    }
    if (description === null) return NOBODY
    return readDescription(description, main, first)
  }

  function readWho(who: Token): Resolved {
    const at = lastBefore(names, who.start)
    const [mention, entity] = names[at] ?? []
    if (mention === undefined || entity === undefined || who.start - mention.end > 2) return NOBODY
    return {
      entities: [entity],
      by: 'pronoun',
      certainty: 0.8,
      pointers: [{ start: who.start, end: who.end, entity }],
    }
  }

  function readPronoun(token: Token): Resolved {
    const found = resolvePronoun(token.lower, placeOf(token), names)
    if (found === null) return NOBODY
    return {
      entities: found.entities,
      by: 'pronoun',
      certainty: 0.6 + 0.3 * found.margin,
      pointers:
        found.entities.length === 1
          ? found.entities.map((entity) => ({ start: token.start, end: token.end, entity }))
          : [],
    }
  }

  function placeOf(token: Token): PronounPlace {
    return { start: token.start, sentence: index.sentenceAt(token.start), previous }
  }

  function readDescription(
    description: Description,
    main: readonly Token[],
    first: Token,
  ): Resolved {
    const span = { start: first.start, end: main.at(-1)?.end ?? first.end }
    const make = (entity: Entity, certainty: number): Resolved => ({
      entities: [entity],
      by: 'description',
      certainty,
      pointers: [{ ...span, entity }],
    })
    if (description.isDefinite && !description.isPlural) {
      const holder = holderOf(description, first)
      if (holder !== null) return make(holder, 0.75)
      if (OFFICES.test(description.head) && description.owner === null) {
        const last = lastHolder(description)
        return last === null ? NOBODY : make(last, 0.5)
      }
    }
    const owner = ownerOf(description, main)
    const words = wordsOf(owner.rest)
    const ownerName = owner.entity?.name
    const name = capitalise(ownerName === undefined ? words : `${ownerName}’s ${words}`)
    const surname = ownerName?.split(' ').at(-1)
    const key = keyOf(surname === undefined ? words : `${surname} ${words}`, description)
    const before =
      described.get(key) ?? (description.isDefinite ? sameHead(description) : undefined)
    if (before !== undefined) return make(before, 0.8)
    if (description.owner !== null && owner.entity === null) {
      if (description.kind === 'organisation') return NOBODY
    }
    const entity: Entity = {
      name,
      kind: description.kind,
      gender: null,
      roles: [roleOf(description)],
      mentions: [],
      shortUse: -1,
    }
    described.set(key, entity)
    inOrder.push(entity)
    return make(entity, 0.8)
  }

  /** Whose spokesman it is in “his spokesman”, “Ann Lee’s spokesman”, and the words after that. */
  function ownerOf(
    description: Description,
    main: readonly Token[],
  ): { entity: Entity | null; rest: readonly Token[] } {
    if (description.owner !== null) {
      return { entity: readPronoun(description.owner).entities[0] ?? null, rest: description.words }
    }
    const genitive = main.findIndex((token) => token.tag === 'genitive')
    const before = main[genitive - 1]
    const pair =
      before === undefined
        ? undefined
        : namesIn(main).find(([mention]) => mention.end === before.end)
    if (pair === undefined) return { entity: null, rest: description.words }
    return { entity: pair[1], rest: main.slice(genitive + 1) }
  }

  /** “the president”, “his spokesman”: the person last named before by that title. */
  function holderOf(description: Description, first: Token): Entity | null {
    if (description.kind !== 'unnamed' || description.words.length > 3) return null
    const last = lastBefore(names, first.start)
    for (let at = last; at >= 0 && at > last - HOLDER_REACH; at -= 1) {
      const entity = names[at]?.[1]
      if (entity?.kind !== 'person') continue
      if (entity.roles.some((role) => role.start < first.start && fitsRole(description, role)))
        return entity
    }
    return null
  }

  /** An office no name was given for: the person who spoke last, unless known by another title. */
  function lastHolder(description: Description): Entity | null {
    const [speaker, ...more] = previous[0] ?? []
    if (speaker === undefined || more.length > 0 || speaker.kind !== 'person') return null
    const isOther =
      speaker.roles.length > 0 &&
      !speaker.roles.some((role) => role.words.at(-1) === description.head)
    return isOther ? null : speaker
  }

  function sameHead(description: Description): Entity | undefined {
    for (let at = inOrder.length - 1; at >= 0 && at > inOrder.length - 40; at -= 1) {
      const entity = inOrder[at]
      if (entity === undefined || entity.kind !== description.kind) continue
      const modifiers = description.words.slice(0, -1).map((token) => token.lower)
      const isSame = modifiers.every(
        (word) => entity.name.toLowerCase().includes(word) || word === 'same',
      )
      if (entity.roles[0]?.words.at(-1) === description.head && isSame) return entity
      const isSingle = description.kind === 'unnamed' && !description.isPlural
      const was = entity.roles[0]?.words.at(-1) ?? ''
      if (
        isSingle &&
        description.words.length === 1 &&
        GENERIC_HEADS.test(description.head) &&
        !was.endsWith('s')
      )
        return entity
    }
    return undefined
  }

  function namesIn(tokens: readonly Token[]): (readonly [NameMention, Entity])[] {
    const start = tokens[0]?.start ?? 0
    const end = tokens.at(-1)?.end ?? 0
    const found: (readonly [NameMention, Entity])[] = []
    for (let at = lastBefore(names, end); at >= 0; at -= 1) {
      const pair = names[at]
      if (pair === undefined || pair[0].end <= start) break
      found.unshift(pair)
    }
    return found
  }
}

function named(entity: Entity, mention: NameMention): Resolved {
  return {
    entities: [entity],
    by: 'name',
    certainty: 1,
    pointers: [{ start: mention.start, end: mention.end, entity }],
  }
}

/** Remembers “spokesman” of “Lee, his spokesman”. */
function noteRole(rest: readonly Token[], entity: Entity): void {
  if (rest[0]?.tag !== 'comma' || entity.kind !== 'person') return
  const role = describe(
    rest.slice(1).filter((token, at, all) => at < all.length - 1 || token.tag !== 'comma'),
  )
  if (role !== null && role.kind === 'unnamed') entity.roles.push(roleOf(role))
}

/** The words as they stand in the text, with single spaces. */
function wordsOf(tokens: readonly Token[]): string {
  let words = ''
  let end = -1
  for (const token of tokens) {
    words += (end >= 0 && token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return words
}

/** What two descriptions of one speaker share: “the Lee campaign”, “Ann Lee’s campaign”. */
function keyOf(words: string, description: Description): string {
  const key = words.toLowerCase().replaceAll(/['’]s\b/g, '')
  return description.kind === 'organisation' ? key.replace(/^(?:.* )?(?=\S+ \S+$)/, '') : key
}

/** “the minister” fits “Deputy Foreign Minister Lee”, “the president” does not fit “Vice President Lee”. */
function fitsRole(description: Description, role: Role): boolean {
  const asked = description.words.map((word) => word.lower)
  if (SPOKES.test(description.head)) return role.words.some((word) => SPOKES.test(word))
  if (role.words.at(-1) !== description.head) return false
  if (role.words.some((word) => /^(?:vice|former|ex)$/.test(word) && !asked.includes(word)))
    return false
  return asked.every((word) => role.words.includes(word))
}

const roleOf = ({ words }: Description): Role => ({
  start: words[0]?.start ?? 0,
  words: words.map((word) => word.lower),
})

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The phrases of “Lee and his deputy Kim”; one part when nothing is joined. */
function splitJoint(
  tokens: readonly Token[],
  names: readonly (readonly [NameMention, Entity])[],
): Token[][] {
  const parts: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const isName = token.lower === 'and' && !standsInName(token, names)
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    const joins =
      isName &&
      before !== undefined &&
      next !== undefined &&
      (before.tag === 'name' || before.tag === 'genitive')
    if (joins && ['name', 'determiner', 'possessive'].includes(next.tag)) parts.push([])
    else parts.at(-1)?.push(token)
  })
  return parts
}

function standsInName(token: Token, names: readonly (readonly [NameMention, Entity])[]): boolean {
  const mention = names[lastBefore(names, token.start)]?.[0]
  return mention !== undefined && mention.end > token.start
}

interface TokenIndex {
  readonly tokensOf: (span: Span) => readonly Token[]
  readonly sentenceAt: (start: number) => number
}

function indexTokens(blocks: readonly Block[]): TokenIndex {
  const sentences: { start: number; block: Block; from: number; to: number }[] = []
  for (const block of blocks) {
    for (const { from, to } of block.sentences)
      sentences.push({ start: block.tokens[from]?.start ?? 0, block, from, to })
  }
  const sentenceAt = (start: number): number => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.start ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
  const tokensOf = (span: Span): readonly Token[] => {
    const first = sentences[sentenceAt(span.start)]
    if (first === undefined) return []
    const tokens: Token[] = []
    for (let at = first.from; at < first.block.tokens.length; at += 1) {
      const token = first.block.tokens[at]
      if (token === undefined || token.start >= span.end) break
      if (token.end > span.start) tokens.push(token)
    }
    return tokens
  }
  return { tokensOf, sentenceAt }
}
