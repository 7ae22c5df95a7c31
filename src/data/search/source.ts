import SearchableMap from 'minisearch/SearchableMap'
import type { SearchArticle, TermEntry } from '../../compiler/search/types.ts'

/** Where terms are looked up: the published index, or one made of the articles on the device. */
export interface SearchSource {
  /**
   * The entry of a term, and unless it `isWhole` those of terms that begin with it, the most frequent first. Rejects
   * with a `DataError`, as the others do.
   */
  readonly find: (term: string, isWhole: boolean) => Promise<readonly TermEntry[]>
  /** Terms that differ from one in a letter or two, the nearest first. */
  readonly near: (term: string) => Promise<readonly string[]>
  /** A piece of a term's older postings. */
  readonly older: (term: string, number: number) => Promise<string>
  /** What is shown of an article by its rank. */
  readonly article: (rank: number) => Promise<SearchArticle>
}

/** Longer terms that a beginning stands for at most. */
const LONGER_TERMS = 24
/** Letters in which a word may differ from one that is meant, and how many are offered. */
const NEAR_DISTANCE = 2
const NEAR_TERMS = 3
/** Letters of which one may be wrong: in shorter words anything is near. */
const LETTERS_A_MISTAKE = 3

/** Terms by their letters. */
export type Terms = SearchableMap<TermEntry>

export function openTerms(entries: readonly TermEntry[]): Terms {
  const terms = new SearchableMap<TermEntry>()
  for (const entry of entries) terms.set(entry.term, entry)
  return terms
}

export function findIn(terms: Terms, term: string, isWhole: boolean): TermEntry[] {
  const own = terms.get(term)
  if (isWhole) return own ? [own] : []
  const longer = [...terms.atPrefix(term).values()].filter((entry) => entry !== own)
  longer.sort((one, other) => other.articles - one.articles)
  return [...(own ? [own] : []), ...longer.slice(0, LONGER_TERMS)]
}

/** Terms that may have been meant; one with a prefix such as `s-` is only near others with it. */
export function nearIn(terms: Terms, term: string): readonly string[] {
  const prefix = /^.-/.exec(term)?.[0] ?? ''
  const letters = term.length - prefix.length
  const distance = Math.min(NEAR_DISTANCE, Math.floor(letters / LETTERS_A_MISTAKE))
  return [...terms.fuzzyGet(term, distance).values()]
    .filter(([entry]) => entry.term !== term && entry.term.startsWith(prefix))
    .filter(([entry]) => prefix !== '' || !/^.-/.test(entry.term))
    .sort(
      ([one, distanceOne], [other, distanceOther]) =>
        distanceOne - distanceOther || other.articles - one.articles,
    )
    .slice(0, NEAR_TERMS)
    .map(([entry]) => entry.term.slice(prefix.length))
}
