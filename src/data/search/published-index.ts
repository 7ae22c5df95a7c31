import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { placeOf } from '../../compiler/search/ranks.ts'
import {
  SEARCH_VERSION,
  type OlderPostings,
  type SearchArticle,
  type SearchList,
  type SearchShard,
} from '../../compiler/search/types.ts'
import {
  olderPostingsPath,
  searchArticlePath,
  searchListPath,
  searchShardPath,
} from '../../compiler/urls.ts'
import { checkAnswer, fetchJson } from '../published.ts'
import { findIn, nearIn, openTerms, type SearchSource, type Terms } from './source.ts'

/** How long the index is taken as it is, in milliseconds: a build may have put another in its place. */
const FRESH_MS = 5 * 60_000
/** Shards that are read for the longer terms a beginning stands for; where there are more, it stands for itself alone. */
const SHARDS_OF_A_BEGINNING = 4

/** Shards as they are looked up in, for as long as they are in memory. */
const opened = new WeakMap<SearchShard, Terms>()

/** The archive's index. Its files are kept in memory once they are read. */
export function publishedIndex(queryClient: QueryClient): SearchSource {
  const read = <Content>(path: string, lists: readonly string[] = []): Promise<Content> =>
    queryClient.fetchQuery(indexFileQuery<Content>(path, lists))

  const listNames = async (first: string, term: string, isWhole: boolean): Promise<string[]> => {
    const list = await read<SearchList>(searchListPath(first))
    if ('shards' in list) return namesFor(list.shards, term, isWhole)
    const names = namesFor(list.lists, term, isWhole)
    return (await Promise.all(names.map((name) => listNames(name, term, isWhole)))).flat()
  }
  /** The shards in which a term can stand, and longer ones. */
  const openShards = async (term: string, isWhole: boolean): Promise<Terms[]> => {
    const names = await listNames('', term, isWhole)
    const wanted = names.length > SHARDS_OF_A_BEGINNING ? namesFor(names, term, true) : names
    return Promise.all(
      wanted.map(async (name) => {
        const shard = await read<SearchShard>(searchShardPath(name), ['terms'])
        const terms = opened.get(shard) ?? openTerms(shard.terms)
        opened.set(shard, terms)
        return terms
      }),
    )
  }
  return {
    find: async (term, isWhole) => {
      const shards = await openShards(term, isWhole)
      return shards.flatMap((terms) => findIn(terms, term, isWhole))
    },
    near: async (term) => {
      const shards = await openShards(term, true)
      return shards.flatMap((terms) => nearIn(terms, term))
    },
    older: async (term, number) =>
      (await read<OlderPostings>(olderPostingsPath(term, number))).postings,
    article: (rank) => {
      const { date, ordinal } = placeOf(rank)
      return read<SearchArticle>(searchArticlePath(date, ordinal), ['statements'])
    },
  }
}

/** A file of the index, which has these lists in it. */
export function indexFileQuery<Content>(path: string, lists: readonly string[] = []) {
  return queryOptions({
    queryKey: ['search', path],
    queryFn: async ({ signal }) =>
      checkAnswer(path, await fetchJson(path, signal), lists, SEARCH_VERSION) as Content,
    staleTime: FRESH_MS,
  })
}

/** The last name that is not greater than a term, and unless it `isWhole` those of longer terms. */
export function namesFor(names: readonly string[], term: string, isWhole: boolean): string[] {
  const after = names.findIndex((name) => name > term)
  const at = (after === -1 ? names.length : after) - 1
  const own = names.slice(Math.max(at, 0), at + 1)
  return isWhole ? own : [...own, ...names.slice(at + 1).filter((name) => name.startsWith(term))]
}
