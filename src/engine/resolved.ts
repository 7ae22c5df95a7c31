import type { Entity } from './entities.ts'
import type { Token } from './segment.ts'
import type { NamePair } from './token-index.ts'
import type { Span } from './types.ts'

/** Who a source means. */
export interface Resolved {
  readonly entities: readonly Entity[]
  /** How the source points at them. */
  readonly by: 'name' | 'description' | 'pronoun' | 'nothing'
  /** From 0 to 1: how often such a source is read rightly; measured, see the README. */
  readonly certainty: number
  /** The words that point, one span an entity where they differ. */
  readonly pointers: readonly (Span & { readonly entity: Entity })[]
}

export const NOBODY: Resolved = { entities: [], by: 'nothing', certainty: 0, pointers: [] }

/** How often a name is read rightly; the rest are namesakes. */
const BY_NAME = 0.98
/** “critics, including Ann Lee”: the named ones stand for the group. */
const BY_EXAMPLE = 0.7

/** The source is a name. */
export function byName([mention, entity]: NamePair): Resolved {
  const { start, end } = mention
  return { entities: [entity], by: 'name', certainty: BY_NAME, pointers: [{ start, end, entity }] }
}

/** The source lists names as examples of a group. */
export function byExamples(pairs: readonly NamePair[]): Resolved {
  return {
    entities: [...new Set(pairs.map(([, entity]) => entity))],
    by: 'name',
    certainty: BY_EXAMPLE,
    pointers: pairs.map(([{ start, end }, entity]) => ({ start, end, entity })),
  }
}

/** The words from `first` to `last` point at some entities; several share no pointer. */
export function pointing(
  by: 'description' | 'pronoun',
  entities: readonly Entity[],
  certainty: number,
  first: Token,
  last: Token = first,
): Resolved {
  const [entity, ...more] = entities
  const isOne = entity !== undefined && more.length === 0
  const pointers = isOne ? [{ start: first.start, end: last.end, entity }] : []
  return { entities, by, certainty, pointers }
}

/** Several phrases of one joint source, those that mean nobody left out. */
export function joined(parts: readonly Resolved[]): Resolved {
  const found = parts.filter((part) => part.entities.length > 0)
  return {
    entities: [...new Set(found.flatMap((part) => part.entities))],
    by: found[0]?.by ?? 'nothing',
    certainty:
      found.length === parts.length ? Math.min(...found.map((part) => part.certainty)) : 0.3,
    pointers: found.flatMap((part) => part.pointers),
  }
}
