import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
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
  const [isRefused, setIsRefused] = useState(false)
  const isPossible = canKeepArchive()
  const { data: copy } = useQuery({ ...archiveCopyQuery(), enabled: isPossible })
  const { data: list } = useQuery({ ...archiveListQuery(), enabled: copy === null })

  useEffect(() => {
    if (!isPossible) return undefined
    const resume = () => void resumeArchive()
    resume()
    addEventListener('online', resume)
    const { queryKey } = archiveCopyQuery()
    const stop = onCopyChange(site.base, () => void queryClient.invalidateQueries({ queryKey }))
    return () => {
      removeEventListener('online', resume)
      stop()
    }
  }, [isPossible, queryClient])

  const attempt = (work: () => Promise<void>) => () =>
    void work().then(
      () => setIsRefused(false),
      () => setIsRefused(true),
    )
  return {
    /** Undefined until it is known, `null` when there is none. */
    copy,
    list,
    /** The device has refused to store anything at all. */
    isRefused,
    keep: attempt(keepArchive),
    pause: attempt(pauseArchive),
    remove: attempt(removeArchive),
  }
}
