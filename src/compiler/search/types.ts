import type { Act, Firmness, StatementKind, SummarySpeaker } from '../types.ts'

/** Raised with every change of the search’s JSON that an older app cannot read. */
export const SEARCH_VERSION = 1

/** A term of the index: how often it stands in the archive, and where. */
export interface TermEntry {
  readonly term: string
  readonly articles: number
  readonly statements: number
  /** The newest of them, as `postings.ts` writes them. */
  readonly newest: string
  /**
   * Ranks of the newest articles of the older postings, piece by piece from the oldest, whose files are numbered from
   * 1. Empty for most terms.
   */
  readonly older: readonly number[]
}

/** Neighbouring terms of the index. */
export interface SearchShard {
  readonly version: number
  /** In the order of their letters. */
  readonly terms: readonly TermEntry[]
}

/**
 * Where to look for a term: in the last shard that is not greater than it. Of a large index the first list names other
 * lists, in the same way.
 */
export type SearchList =
  | { readonly version: number; readonly shards: readonly string[] }
  | { readonly version: number; readonly lists: readonly string[] }

/** A piece of a frequent term’s older postings. */
export interface OlderPostings {
  readonly version: number
  readonly postings: string
}

/** Any file of the index. */
export type SearchFile = SearchShard | SearchList | OlderPostings

/** A statement as a result shows it. */
export interface SearchStatement {
  readonly id: string
  readonly kind: StatementKind
  readonly act: Act
  readonly firmness: Firmness | null
  readonly text: string
  readonly speakers: readonly SummarySpeaker[]
  /** Names of those who passed it on, nearest first. */
  readonly via: readonly string[]
  /** Names of those it speaks of without a word of their name. */
  readonly about: readonly string[]
}

/** What results show of an article. */
export interface SearchArticle {
  readonly version: number
  readonly slug: string
  readonly date: string
  readonly title: string
  /** In the order in which the index counts them. */
  readonly statements: readonly SearchStatement[]
}
