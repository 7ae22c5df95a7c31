import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import { fetchArticle, fetchTimelinePage } from './published.ts'

/** How long the newest page of the timeline is taken as it is, in milliseconds. */
const TIMELINE_FRESH_MS = 5 * 60_000
/** How long what is off the screen stays in memory, in milliseconds. */
const KEEP_MS = 60 * 60_000
/** Tries after a failed one; what the archive does not hold, or no connection, will not change by asking. */
const RETRIES = 2

/** The one cache of the app and its retry policy. A published article does not change while it is read. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: KEEP_MS,
        networkMode: 'offlineFirst',
        retry: (failures, error) => failures < RETRIES && error.name === 'DataError',
      },
    },
  })
}

export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => fetchArticle(slug, signal),
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
