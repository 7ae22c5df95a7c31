import type { Entity } from './entities.ts'
import { preferredName } from './known-bodies.ts'
import { FIRM_WORDS, ORGANISATION_WORDS } from './lexicon/organisations.ts'
import { PLACES } from './name-kinds.ts'
import type { NameMention } from './mentions.ts'

/** Finds the body or place a name means among those named before; see `createBodies`. */
export interface Bodies {
  readonly of: (mention: NameMention) => Entity
  /** The body last named before whose name ends (“the Post”) or begins (“the Department”, “Polar”) with that word. */
  readonly short: (mention: NameMention) => Entity | undefined
}

/** Last words that one body of the kind shares with its longer name: “Oversight Committee”. */
const PANELS = /^(?:committee|commission|council|panel|board|agency|authority|court|institute)$/
/** Before the name of a body they add nothing: “U.N. Security Council”. */
const FRAMES = /^(?:United Nations|United States|UN|US|House|Senate|National|Federal|European) /

/** Whether a body's name tells that it does business: “Polar Oil” may then be “Polar”. */
export const isFirm = (name: string): boolean =>
  FIRM_WORDS.has(name.split(' ').at(-1)?.toLowerCase() ?? '')

/**
 * Bodies and places of a document: one entity for a body however it is written.
 *
 *     Securities and Exchange Commission … S.E.C.       Moscow … Russia       New York Times … the Times
 */
export function createBodies(
  mentions: readonly NameMention[],
  entityOf: (mention: NameMention, kind: 'organisation' | 'place') => Entity,
): Bodies {
  const forms = new Set(mentions.map((mention) => mention.name))
  const byKey = new Map<string, Entity>()
  const byLast = new Map<string, Entity[]>()
  const byShort = new Map<string, Entity>()
  // A headline may write “Polar” before the text writes “Polar Oil”.
  const longNames = new Map<string, NameMention>()
  for (const mention of mentions) {
    const words = mention.name.split(' ')
    const first = words[0]?.toLowerCase() ?? ''
    if (mention.kind !== 'organisation' || !isShortened(words) || longNames.has(first)) continue
    longNames.set(first, mention)
  }
  return { of, short }

  function of(mention: NameMention): Entity {
    const place = mention.kind === 'place' ? PLACES.get(mention.name) : undefined
    if (place !== undefined) {
      return known(place[0] ?? mention.name, () => {
        const entity = entityOf(mention, 'place')
        entity.name = place.find((form) => forms.has(form)) ?? mention.name
        if (entity.name === 'West') entity.name = 'The West'
        return entity
      })
    }
    const name = plainName(preferredName(mention.name))
    const full =
      byKey.get(name) ??
      byKey.get(acronymOf(name)) ??
      byKey.get(name.replace(/ Party$/, '')) ??
      partOf(name) ??
      short(mention)
    if (full !== undefined) {
      byKey.set(name, full)
      note(name, full)
      return full
    }
    const entity = entityOf(mention, 'organisation')
    if (name === 'United Nations') entity.name = name
    byKey.set(name, entity)
    const acronym = acronymOf(name)
    if (acronym !== name) byKey.set(acronym, entity)
    note(name, entity)
    return entity
  }

  function known(key: string, make: () => Entity): Entity {
    const before = byKey.get(key)
    if (before !== undefined) return before
    const entity = make()
    byKey.set(key, entity)
    return entity
  }

  function note(name: string, entity: Entity): void {
    const words = name.split(' ')
    if (words.length < 2) return
    const last = words.at(-1)?.toLowerCase() ?? ''
    byShort.set(last, entity)
    if (words[1] === 'of' || isShortened(words)) byShort.set(words[0]?.toLowerCase() ?? '', entity)
    const list = byLast.get(words.at(-1) ?? '')
    if (list === undefined) byLast.set(words.at(-1) ?? '', [entity])
    else if (!list.includes(entity) && list.length < 20) list.push(entity)
  }

  /** “Oversight Committee” for “House Oversight and Government Reform Committee”, either way round. */
  function partOf(name: string): Entity | undefined {
    const words = name.split(' ')
    const last = words.at(-1) ?? ''
    if (words.length < 2) return undefined
    const isPanel = PANELS.test(last.toLowerCase())
    return byLast.get(last)?.find((entity) => {
      const other = plainName(entity.name)
      if (isPanel) return holdsAll(words, other.split(' ')) || holdsAll(other.split(' '), words)
      const [part, whole] = other.length < name.length ? [other, name] : [name, other]
      return whole.endsWith(` ${part}`) && FRAMES.test(whole) && part.includes(' ')
    })
  }

  function short(mention: NameMention): Entity | undefined {
    if (mention.words.length !== 1) return undefined
    const word = mention.name.toLowerCase()
    const before = byShort.get(word)
    if (before !== undefined) return before
    const later = longNames.get(word)
    return later === undefined ? undefined : of(later)
  }
}

/** Last words of parties and clubs. */
const SHORTENED = /^(?:party|town|united|rovers|wanderers|athletic|albion|hotspur|fc|afc|rfc)$/

/** “Polar” for “Polar Oil” and “Polar Point”, no “Lee” for “Lee Foundation”. */
function isShortened(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? ''
  const isPlain = FIRM_WORDS.has(last) || SHORTENED.test(last) || !ORGANISATION_WORDS.has(last)
  return words.length === 2 && isPlain
}

const holdsAll = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 1 && part.every((word) => whole.includes(word))

/** Without full stops in abbreviations, and with “U.N.” written out where more follows. */
function plainName(name: string): string {
  const plain = name.replace(/(?<=\b\p{Lu})\./gu, '').replace(/^The /, '')
  return plain === 'UN' ? 'United Nations' : plain.replace(/^UN(?= )/, 'United Nations')
}

/** “DNC” for “Democratic National Committee”; the name itself when it has one word. */
function acronymOf(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word))
  if (words.length < 2) return name
  const initials = words.map((word) => word.charAt(0)).join('')
  return initials.length > 2 || name.startsWith('United') ? initials : name
}
