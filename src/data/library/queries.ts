import { queryOptions } from '@tanstack/react-query'
import { listOwnArticles } from './own-articles.ts'
import { noteOwnArticles } from './own-flag.ts'
import { storageUse } from './storage-use.ts'

/** How long what was asked for ahead is taken as it is, in milliseconds. */
const FRESH_MS = 1000

/** The reader's own articles; asked for again whenever the page comes back, for another tab may have changed them. */
export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: async () => {
      const articles = await listOwnArticles()
      if (articles.length > 0) noteOwnArticles(true)
      return articles
    },
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
