import type { Description } from './descriptions.ts'
import type { Entity } from './entities.ts'
import { roleWords } from './role-fit.ts'
import type { Token } from './segment.ts'

/** Speakers without a name, known by how the text describes them. */
export interface Described {
  /** The one meant by the same words before, or by “the official” after “a senior official”. */
  readonly find: (description: Description, owner: Entity | null) => Entity | undefined
  readonly add: (description: Description, owner: Entity | null) => Entity
}

const GENERIC_HEADS = /^(?:person|source|official|man|woman|aide)$/
/** How many described speakers back “the official” is looked for. */
const REACH = 40
/** How soon after “a new poll” its name follows, in code units. */
const ANNOUNCED_WITHIN = 1200

/** A register of described speakers, keyed by head, modifiers and whose they are. */
export function createDescribed(): Described {
  const byKey = new Map<string, Entity>()
  const inOrder: { entity: Entity; description: Description; words: ReadonlySet<string> }[] = []
  const named = new Set<Entity>()
  return { find, add }

  function find(description: Description, owner: Entity | null): Entity | undefined {
    const same = byKey.get(keyOf(description, owner))
    if (same !== undefined) return same
    if (description.kind === 'document' && owner === null) {
      const announced = announcedDocument(description)
      if (announced !== undefined) return announced
    }
    return description.isDefinite && owner === null ? sameHead(description) : undefined
  }

  /** “A new poll …. The latest Lee Institute poll …”: one poll, which now has a name. */
  function announcedDocument(description: Description): Entity | undefined {
    if (!description.isDefinite || !description.words.some(isName)) return undefined
    const known = inOrder.find(
      (each) => each.description.kind === 'document' && each.description.head === description.head,
    )
    const isNear = (start: number): boolean =>
      (description.words[0]?.start ?? 0) - start < ANNOUNCED_WITHIN
    if (known === undefined || named.has(known.entity)) return undefined
    const isPlain = !known.description.words.slice(1, -1).some(isName)
    if (!isPlain || known.description.words.length > 2) return undefined
    if (!isNear(known.description.words[0]?.start ?? 0)) return undefined
    named.add(known.entity)
    known.entity.name = capitalise(
      wordsOf(description.words.filter((word) => word.lower !== 'latest')),
    )
    byKey.set(keyOf(description, null), known.entity)
    return known.entity
  }

  function sameHead(description: Description): Entity | undefined {
    const asked = description.words.slice(0, -1).map((token) => token.lower)
    for (let at = inOrder.length - 1; at >= 0 && at > inOrder.length - REACH; at -= 1) {
      const known = inOrder[at]
      if (known === undefined || known.entity.kind !== description.kind) continue
      const isSameHead =
        known.description.head === description.head &&
        known.description.isPlural === description.isPlural
      if (isSameHead && asked.every((word) => known.words.has(word) || word === 'same'))
        return known.entity
      const isOne = description.kind === 'unnamed' && !description.isPlural
      const isGeneric = description.words.length === 1 && GENERIC_HEADS.test(description.head)
      if (isOne && isGeneric && !known.description.isPlural) return known.entity
    }
    return undefined
  }

  function add(description: Description, owner: Entity | null): Entity {
    const words = wordsOf([...restOf(description, owner), ...description.complement])
    const entity: Entity = {
      name: capitalise(owner === null ? words : `${owner.name}’s ${words}`),
      kind: description.kind,
      gender: description.gender,
      roles: [{ start: description.words[0]?.start ?? 0, words: roleWords(description) }],
      mentions: [],
      shortUse: -1,
    }
    byKey.set(keyOf(description, owner), entity)
    inOrder.push({ entity, description, words: new Set(roleWords(description)) })
    return entity
  }
}

/** What two descriptions of one speaker share: “the Lee campaign”, “Ann Lee’s campaign”. */
function keyOf(description: Description, owner: Entity | null): string {
  const rest = wordsOf([...restOf(description, owner), ...description.complement]).toLowerCase()
  const key = owner === null ? rest : `${owner.name.split(' ').at(-1)?.toLowerCase()} ${rest}`
  const isShort = description.kind === 'organisation' && description.complement.length === 0
  return isShort ? key.replace(/^(?:.* )?(?=\S+ \S+$)/, '') : key
}

/** The words after “Ann Lee’s”. */
function restOf(description: Description, owner: Entity | null): readonly Token[] {
  if (owner === null || description.owner !== null) return description.words
  const genitive = description.words.findIndex((token) => token.tag === 'genitive')
  return description.words.slice(genitive + 1)
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

const isName = (token: Token): boolean => token.tag === 'name'

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
