import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { asStorageError } from '../../data/library/storage-error.ts'
import { onCopyChange } from '../../data/offline/archive-store.ts'
import {
  archiveCopyQuery,
  archiveListQuery,
  canKeepArchive,
  keepArchive,
  pauseArchive,
  removeArchive,
  resumeArchive,
} from '../../data/offline/keep-archive.ts'
import { site } from '../site.ts'

/** The copy of the archive on this device, and what the reader can do about it. */
export function useArchiveCopy() {
  const queryClient = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const isPossible = canKeepArchive()
  const { data: copy } = useQuery({ ...archiveCopyQuery(), enabled: isPossible })
  const { data: list } = useQuery({ ...archiveListQuery(), enabled: copy === null })

  useEffect(() => {
    if (!isPossible) return undefined
    const resume = () => void resumeArchive()
    resume()
    addEventListener('online', resume)
    const { queryKey } = archiveCopyQuery()
    // One that is gone says so by itself; and a worker of the release before tells that something is new, not what.
    const stop = onCopyChange(site.base, (now) =>
      now ? queryClient.setQueryData(queryKey, now) : queryClient.invalidateQueries({ queryKey }),
    )
    return () => {
      removeEventListener('online', resume)
      stop()
    }
  }, [isPossible, queryClient])

  const attempt = (work: () => Promise<void>) => () =>
    void work().then(
      () => setRefusal(null),
      (error: unknown) => setRefusal(asStorageError(error).message),
    )
  return {
    /** Undefined until it is known, `null` when there is none. */
    copy,
    list,
    /** Why the device has refused what was asked for last, in words. */
    refusal,
    keep: attempt(keepArchive),
    pause: attempt(pauseArchive),
    remove: attempt(removeArchive),
  }
}
