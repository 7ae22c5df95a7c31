import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import type { Article } from '../compiler/types.ts'
import { isOwnSlug } from '../compiler/urls.ts'
import type { Corrected } from './corrections.ts'
import { fetchArticle, fetchTimelinePage } from './published.ts'

/** How long the newest page of the timeline is taken as it is, in milliseconds. */
const TIMELINE_FRESH_MS = 5 * 60_000
/** How long what is off the screen stays in memory, in milliseconds. */
const KEEP_MS = 60 * 60_000
/** Tries after a failed one; what the archive does not hold, or no connection, will not change by asking. */
const RETRIES = 2

/**
 * The one cache of the app and its retry policy. A published article does not change while it is read. `keepMs`: how long
 * what is off the screen is kept; without end, no timer holds a program back that has nothing else to do.
 */
export function createQueryClient(keepMs = KEEP_MS): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: keepMs,
        networkMode: 'offlineFirst',
        retry: (failures, error) => failures < RETRIES && error.name === 'DataError',
      },
    },
  })
}

export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => (isOwnSlug(slug) ? readOwn(slug) : fetchArticle(slug, signal)),
  })
}

/** What reads the device's database is loaded when an own article is first asked for. */
async function readOwn(slug: string): Promise<Article> {
  const { readOwnArticle } = await import('./library/own-articles.ts')
  return readOwnArticle(slug)
}

/** An article as the reader's own corrections leave it; `null` without any. Storage is loaded when it is asked. */
export function correctedQuery(slug: string) {
  return queryOptions({
    queryKey: ['corrected', slug],
    queryFn: async ({ client }): Promise<Corrected | null> => {
      const article = await client.ensureQueryData(articleQuery(slug))
      const { loadCorrected } = await import('./corrections.ts')
      return loadCorrected(article)
    },
  })
}

/** The timeline from a page on, older pages appended; from the newest for `null`. */
export function timelineQuery(start: number | null) {
  return infiniteQueryOptions({
    queryKey: ['timeline', start],
    queryFn: ({ pageParam, signal }) => fetchTimelinePage(pageParam, signal),
    initialPageParam: start,
    getNextPageParam: (last) => last.older,
    staleTime: start === null ? TIMELINE_FRESH_MS : Number.POSITIVE_INFINITY,
  })
}

/** Where the reader is in which article, from the device. The code that reads it comes with the first wish for it. */
export function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: async () => (await import('./places.ts')).readPlaces(),
  })
}
