import { useQuery } from '@tanstack/react-query'
import { libraryQuery, newestArticlesQuery } from '../../data/library/queries.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

const NOT_YET = {
  articles: undefined,
  total: 0,
  isWhole: false,
  isPending: true,
  isStale: false,
  error: null,
}

/** The reader's own articles, newest addition first: as many as fill a screen at once, all when those are there. */
export function useOwnArticles() {
  const newest = useQuery(newestArticlesQuery())
  const all = useQuery({ ...libraryQuery(), enabled: newest.isSuccess })
  const tryAgain = newest.isSuccess ? all.refetch : newest.refetch
  // The articles may be there before React has taken over the page that was made without them.
  if (!useHydrated()) return { ...NOT_YET, tryAgain }
  return {
    articles: all.data ?? newest.data?.articles,
    /** How many there are, those to come included. */
    total: all.data?.length ?? newest.data?.total ?? 0,
    isWhole: all.isSuccess,
    isPending: newest.isPending,
    /** What is shown is being looked up anew. */
    isStale: newest.isFetching || all.isFetching,
    error: newest.error ?? all.error,
    tryAgain,
  }
}
