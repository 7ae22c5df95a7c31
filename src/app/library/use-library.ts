import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { articleQuery } from '../../data/queries.ts'
import { countChange } from '../../data/library/backup-reminder.ts'
import { noteOwnArticles } from '../../data/library/own-flag.ts'
import {
  countOwnArticles,
  deleteOwnArticle,
  saveOwnArticles,
  type OwnRecord,
} from '../../data/library/own-articles.ts'

/** Takes articles away, and back again. */
export function useDeletion() {
  const queryClient = useQueryClient()
  const [deleted, setDeleted] = useState<OwnRecord | null>(null)
  const [restoredSlug, setRestoredSlug] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const attempt = async (work: () => Promise<OwnRecord | null>) => {
    let count = 0
    try {
      setDeleted(await work())
      countChange()
      count = await countOwnArticles()
      if (count === 0) noteOwnArticles(false)
      setMessage(null)
    } catch (error) {
      setMessage((error as Error).message)
    }
    await queryClient.invalidateQueries({ queryKey: ['library'] })
    // Not before: an empty list would pass for one that the browser has cleared.
    if (count > 0) noteOwnArticles(true)
  }
  return {
    /** What was deleted last and can be taken back. */
    deleted,
    /** What was taken back last. */
    restoredSlug,
    message,
    remove: (slug: string) =>
      attempt(async () => {
        const record = await deleteOwnArticle(slug)
        queryClient.removeQueries({ queryKey: articleQuery(slug).queryKey })
        return record
      }),
    undo: () =>
      attempt(async () => {
        if (!deleted) return null
        await saveOwnArticles([deleted])
        setRestoredSlug(deleted.entry.slug)
        return null
      }),
  }
}
