import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query'
import { isEmptyQuery, type SearchQuery } from '../../compiler/search/query.ts'
import type { SearchList } from '../../compiler/search/types.ts'
import { searchListPath } from '../../compiler/urls.ts'
import { indexFileQuery, publishedIndex } from './published-index.ts'
import { search, type SearchOrder } from './search.ts'
import type { SearchSource } from './source.ts'

/** The archive, the reader's own articles, or those with what earlier visits have left on the device. */
export type SearchPlace = 'archive' | 'own' | 'stored'

/** How long what was found is taken as it is, in milliseconds. */
const FRESH_MS = 5 * 60_000
/** Articles of the first screen of results; a browser fetches one more at once. */
const FIRST_ARTICLES = 5

/** Begins the keys of what is shown of articles. */
const ARTICLES = ['search', 'article'] as const

export interface SearchRequest {
  readonly place: SearchPlace
  readonly typed: string
  readonly query: SearchQuery
  readonly order: SearchOrder
  /** How often the reader has asked to look further back, from 1. */
  readonly reach: number
  /** Tells an index of the device from one made later. */
  readonly madeAt: number
}

export function searchQuery({ place, typed, query, order, reach, madeAt }: SearchRequest) {
  return queryOptions({
    queryKey: ['search', 'hits', place, typed, order, reach, madeAt],
    queryFn: async ({ client }) =>
      search(query, (await sourceOf(place, client)).source, order, reach),
    staleTime: place === 'archive' ? FRESH_MS : 0,
    enabled: !isEmptyQuery(query),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** What is shown of a hit's article. */
export function searchArticleQuery(place: SearchPlace, rank: number) {
  return queryOptions({
    queryKey: [...ARTICLES, place, rank],
    queryFn: async ({ client }) => (await sourceOf(place, client)).source.article(rank),
    staleTime: FRESH_MS,
    retry: false,
  })
}

/** The index of what is on the device. */
export function deviceIndexQuery(place: 'own' | 'stored') {
  return queryOptions({
    queryKey: ['search', 'device', place],
    queryFn: async ({ client }) => {
      await whenShown(client)
      const { openDeviceIndex } = await import('./device-index.ts')
      return openDeviceIndex(place === 'stored')
    },
    staleTime: 0,
    structuralSharing: false,
    retry: false,
  })
}

/** When no article of the archive is being fetched: what the reader looks at comes first. */
function whenShown(client: QueryClient): Promise<void> {
  const isShown = () => client.isFetching({ queryKey: [...ARTICLES, 'archive'] }) === 0
  if (isShown()) return Promise.resolve()
  return new Promise((resolve) => {
    const unsubscribe = client.getQueryCache().subscribe(() => {
      if (!isShown()) return
      unsubscribe()
      resolve()
    })
  })
}

async function sourceOf(
  place: SearchPlace,
  client: QueryClient,
): Promise<{ readonly source: SearchSource }> {
  return place === 'archive'
    ? { source: publishedIndex(client) }
    : client.ensureQueryData(deviceIndexQuery(place))
}

/** Fetches the list in which every search begins. */
export function prepareIndex(client: QueryClient): void {
  client.prefetchQuery(indexFileQuery<SearchList>(searchListPath(''))).catch(() => undefined)
}

/**
 * Searches the archive while the words are still being typed, and fetches the articles that are shown first; of words
 * that are no longer wanted when they have been found, no articles.
 */
export async function prepareSearch(
  request: SearchRequest,
  client: QueryClient,
  isWanted: () => boolean,
): Promise<void> {
  if (isEmptyQuery(request.query)) return
  const found = await client.fetchQuery(searchQuery(request)).catch(() => null)
  if (!found || !isWanted()) return
  const ranks = [...new Set(found.hits.map(({ rank }) => rank))].slice(0, FIRST_ARTICLES)
  await Promise.all(
    ranks.map((rank) => client.prefetchQuery(searchArticleQuery(request.place, rank))),
  )
}

/** Whether the answer to a search is in memory. */
export function isFound(request: SearchRequest, client: QueryClient): boolean {
  return client.getQueryData(searchQuery(request).queryKey) !== undefined
}
