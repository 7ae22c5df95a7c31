import { queryOptions } from '@tanstack/react-query'
import type { ArchiveList } from '../../compiler/archive-list.ts'
import { archiveListPath } from '../../compiler/urls.ts'
import { fetchJson } from '../published.ts'
import { keepStorage } from '../library/storage-use.ts'
import { continueCopy } from './archive-copy.ts'
import { deleteCopy, pauseCopy, readCopy, wantCopy } from './archive-store.ts'

const base = import.meta.env.BASE_URL

let controller = new AbortController()

/** How far the copy of the archive on this device is; `null` without one. */
export function archiveCopyQuery() {
  return queryOptions({
    queryKey: ['archive copy'],
    queryFn: () => readCopy(base),
    staleTime: 0,
    retry: false,
  })
}

/** How big a copy of the archive would be. */
export function archiveListQuery() {
  return queryOptions({
    queryKey: ['archive list'],
    queryFn: async ({ signal }) => (await fetchJson(archiveListPath(), signal)) as ArchiveList,
    retry: false,
  })
}

/** Whether this browser can keep a copy of the archive: not on sites without encryption. */
export const canKeepArchive = () => 'caches' in globalThis && 'locks' in navigator

/** Goes on with a copy the reader has wished for, also when another visit has begun it. */
export async function resumeArchive(): Promise<void> {
  await continueCopy(base, controller.signal)
}

/** Keeps the whole archive on this device, from where an earlier wish was paused. Rejects where nothing may be stored. */
export async function keepArchive(): Promise<void> {
  await keepStorage()
  await wantCopy(base)
  await resumeArchive()
}

export async function pauseArchive(): Promise<void> {
  stop()
  await pauseCopy(base)
}

export async function removeArchive(): Promise<void> {
  stop()
  await deleteCopy(base)
}

function stop(): void {
  controller.abort()
  controller = new AbortController()
}
