import { isFirm } from './bodies.ts'
import type { Described } from './described.ts'
import type { Description } from './descriptions.ts'
import { addRole, type Entity } from './entities.ts'
import { KEPT_WORDS, OFFICES } from './lexicon/roles.ts'
import { isDemonym } from './name-kinds.ts'
import { bearersByHead, holdersOf } from './office-roles.ts'
import { isOtherHolder } from './other-holders.ts'
import { roleFit, roleWords, whose } from './role-fit.ts'
import { announcedBy, holderAfter, holderBefore, type Holder } from './offices.ts'
import { thingBefore, type Spoken } from './plurals.ts'
import type { PronounReader } from './pronouns.ts'
import { NOBODY, pointing, type Resolved } from './resolved.ts'
import type { Block, Token } from './segment.ts'
import { singularOf } from './singular.ts'
import type { NamePair, TokenIndex, TokenPlace } from './token-index.ts'
import type { Span } from './types.ts'

/** What surrounds a source. */
export interface SourcePlace {
  readonly place: TokenPlace
  readonly content: readonly Span[]
}

/** Who a source like “a senior official” or “the committee” means. */
export type DescriptionReader = (
  description: Description,
  first: Token,
  /** Whose spokesman it is in “his spokesman”. */
  owner: Entity | null,
  around: SourcePlace,
) => Resolved

/** How likely somebody must be to be “the senator” when nobody has been called so. */
const LEAST_FOR_OFFICE = 0.45
/** “the Vermont senator”. */
const LEAST_FOR_NARROW = 0.7
/** Shares of right readings, measured; see the README. */
const BY_DESCRIPTION = 0.85
const BY_UNKNOWN_HEAD = 0.6
const BY_OWNER = 0.7
const BY_BODY = 0.6
/** Times the probability of the pronoun. */
const BY_OFFICE = 0.75
/** Bodies that do no business. */
const NO_FIRMS =
  /^(?:union|court|tribunal|government|ministry|department|party|university|school|college|church|parliament|congress|senate|house|assembly|council|committee|commission|board|jury|panel|campaign|army|military|police|cabinet|embassy|agency|regulator|authority|charity|nonprofit|non-profit)$/
const isPast = ({ lower }: Token): boolean => /^(?:former|ex|late)$/.test(lower)
/** “the 29-year-old” is somebody just spoken of, whatever else they are called. */
const isAge = ({ lower }: Token): boolean => /^\d+-year-old$/.test(lower)
/** Places with a staff: a body is one only by its name. */
const SITES =
  /^(?:museum|theatre|theater|village|town|city|hotel|gallery|zoo|library|hospital|clinic|prison|airport|station|school|college|university|church|club|restaurant|cinema|park|farm)$/
/** How many names back “the committee” is looked for. */
const BODY_REACH = 60

/** What is known of a text, and of those it has described so far. */
export interface Known {
  readonly blocks: readonly Block[]
  readonly names: readonly NamePair[]
  readonly index: TokenIndex
  readonly pronouns: PronounReader
  readonly spoken: Spoken
  readonly described: Described
}

/**
 * A reader of descriptions. In this order: what somebody says stands for them (“her account”), who holds the office,
 * whom the lead announces, who was described so before, who would be meant by “he”; else a new unnamed speaker.
 */
export function readDescriptions({
  blocks,
  names,
  index,
  pronouns,
  spoken,
  described,
}: Known): DescriptionReader {
  const bearersOf = bearersByHead(names)
  return read

  function read(
    description: Description,
    first: Token,
    owner: Entity | null,
    around: SourcePlace,
  ): Resolved {
    const last = description.complement.at(-1) ?? description.words.at(-1) ?? first
    const make = (entities: readonly Entity[], certainty: number): Resolved =>
      pointing('description', entities, certainty, first, last)
    const { kind, head, isDefinite, isPlural } = description
    if (owner?.kind === 'person' && kind === 'document' && KEPT_WORDS.test(head))
      return make([owner], BY_OWNER)
    const isOne = kind === 'unnamed' && !isPlural
    const isOffice = OFFICES.test(head) || isDemonym(head) || description.words.some(isAge)
    const isBareOffice = first.tag !== 'determiner' && OFFICES.test(head)
    if (isOne) {
      const isPointing = isDefinite || isBareOffice || owner !== null
      const holder = isPointing
        ? (holderBefore(description, first.start, owner, names) ??
          (owner === null ? null : holderAfter(description, first.start, owner, names)))
        : null
      const found =
        holder ?? announcedBy(description, first.start, around.place.block, names, blocks)
      if (found !== null) return make([found.entity], found.certainty)
    }
    const before = described.find(description, owner)
    if (before !== undefined) return make([before], BY_DESCRIPTION)
    if (isOne && isDefinite && description.owner === null && isOffice) {
      const found = officeHolder(description, first, around)
      if (found !== null) return make([found.entity], found.certainty)
      if (mayBeNamed(description)) return NOBODY
    }
    if (isOne && isBareOffice && description.words.length === 1) return NOBODY
    if (kind === 'group' && isDefinite) {
      const all = jointBefore(description)
      if (all !== null) return make(all, BY_OWNER)
    }
    if (kind === 'organisation' && isDefinite) {
      const body = bodyBefore(description, first, around)
      if (body !== null) return make([body], BY_BODY)
      if (description.owner !== null && owner === null) return NOBODY
    }
    const entity = described.add(description, owner)
    return make([entity], description.isKnown ? BY_DESCRIPTION : BY_UNKNOWN_HEAD)
  }

  /** An office the text gives no name for: who would be meant by “he” or “she”, unless known by another one. */
  function officeHolder(
    description: Description,
    first: Token,
    { place, content }: SourcePlace,
  ): Holder | null {
    const { gender } = description
    if (description.words.some(isPast)) return null
    // “the Russian president” after two presidents
    const isOwned = whose(roleWords(description)).length > 0
    const holders = holdersOf(description, bearersOf(description.head), first.start)
    if (isOwned && holders.length > 1) return onlyNear(holders, first, place)
    const excludes = (entity: Entity): boolean =>
      entity.kind !== 'person' || isOtherHolder(description, entity)
    const found = pronouns.resolve({ ...place, start: first.start, gender, content, excludes })
    const isNarrow = description.words.some(({ tag }) => tag === 'name')
    const least = isNarrow ? LEAST_FOR_NARROW : LEAST_FOR_OFFICE
    if (found === null || found.probability < least) return null
    const certainty = BY_OFFICE * found.probability
    addRole(found.entity, { start: first.start, words: roleWords(description), certainty })
    return { entity: found.entity, certainty }
  }

  /** Of several holders the only one this paragraph has named by then. */
  function onlyNear(
    holders: readonly Holder[],
    first: Token,
    { block }: TokenPlace,
  ): Holder | null {
    const near = new Set<Entity>()
    let pair = index.nameBefore(first.start)
    for (let at = 0; pair !== undefined && pair[0].block === block && at < BODY_REACH; at += 1) {
      near.add(pair[1])
      pair = index.nameBefore(pair[0].start)
    }
    const [holder, other] = holders.filter(({ entity }) => near.has(entity))
    return holder === undefined || other !== undefined
      ? null
      : { entity: holder.entity, certainty: BY_OWNER }
  }

  /** Whether the text names somebody who may be meant: then a voice of its own would part them. */
  function mayBeNamed(description: Description): boolean {
    if (description.words.some(({ lower }) => lower === 'and') || description.words.some(isPast))
      return true
    return holdersOf(description, bearersOf(description.head), Infinity).length > 0
  }

  /** “the senators” after “Senators Ann Lee and Carl Moss”. */
  function jointBefore(description: Description): readonly Entity[] | null {
    const head = singularOf(description.head)
    const isFit = (speaker: Entity): boolean =>
      speaker.roles.some((role) => roleFit({ ...description, head }, role) > 0)
    return spoken.joints.find((speakers) => speakers.some(isFit)) ?? null
  }

  /** “the committee”: the body last named with that word, or the one that spoke last. */
  function bodyBefore(
    description: Description,
    first: Token,
    { place }: SourcePlace,
  ): Entity | null {
    if (description.words.length > 1 || description.owner !== null) return null
    let pair = index.nameBefore(first.start)
    for (let at = 0; pair !== undefined && at < BODY_REACH; at += 1) {
      const [mention, entity] = pair
      const isBody = entity.kind === 'organisation'
      if (isBody && entity.name.toLowerCase().split(' ').includes(description.head)) return entity
      pair = index.nameBefore(mention.start)
    }
    const body = thingBefore(first.start, place, spoken, names, 'organisation')?.entities[0]
    if (body === undefined || SITES.test(description.head)) return null
    if (isFirm(body.name) && NO_FIRMS.test(description.head)) return null
    return body
  }
}
