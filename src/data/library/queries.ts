import { queryOptions } from '@tanstack/react-query'
import { countOwnArticles, listNewestArticles, listOwnArticles } from './own-articles.ts'
import { noteOwnArticles } from './own-flag.ts'
import { storageUse } from './storage-use.ts'

/** How long what was asked for ahead is taken as it is, in milliseconds. */
const FRESH_MS = 1000

/** As many own articles as fill a screen: they are read and drawn before the others. */
export const FIRST_ARTICLES = 8

/** The first of the reader's own articles, and how many there are: the quick answer before that of `libraryQuery`. */
export function newestArticlesQuery() {
  return queryOptions({
    queryKey: ['library', 'newest'],
    queryFn: async () => {
      const [articles, total] = await Promise.all([
        listNewestArticles(FIRST_ARTICLES),
        countOwnArticles(),
      ])
      if (total > 0) noteOwnArticles(true)
      return { articles, total }
    },
    staleTime: FRESH_MS,
    retry: false,
  })
}

/** The reader's own articles; asked for again whenever the page comes back, for another tab may have changed them. */
export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: () => listOwnArticles(),
    staleTime: FRESH_MS,
    retry: false,
  })
}

/** What the site takes up on the device. */
export function storageUseQuery() {
  return queryOptions({
    queryKey: ['library', 'storage'],
    queryFn: () => storageUse(),
    staleTime: 0,
    retry: false,
  })
}
