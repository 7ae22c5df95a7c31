import { withBase } from '../../compiler/urls.ts'

/** What has stopped a copy: no room, no connection, or a site that has changed meanwhile. */
export type CopyProblem = 'full' | 'offline' | 'changed'

/** How far the copy of the whole archive on this device has come. */
export interface ArchiveCopy {
  /** Stopped by a problem it goes on with the next visit, paused by the reader only when they say so. */
  readonly status: 'running' | 'paused' | 'stopped' | 'whole'
  readonly problem: CopyProblem | null
  readonly articles: number
  readonly files: number
  readonly bytes: number
  readonly storedFiles: number
  readonly storedBytes: number
  /** When it was last compared with the archive, in milliseconds since the epoch. */
  readonly checkedAt: number
}

/** The cache of the copy; the service worker answers from it what nothing newer is to be had of. */
export const archiveCacheName = (base: string) => `archive ${base}`
/** Told of every change: pages show how far the copy is, whoever makes it. */
const channelName = (base: string) => `archive copy ${base}`

const statePath = (base: string) => withBase(base, '/offline/copy')
const notePath = (base: string, part: number) => withBase(base, `/offline/kept/${part}`)

const NEW: ArchiveCopy = {
  ...{ status: 'running', problem: null, articles: 0, files: 0, bytes: 0 },
  ...{ storedFiles: 0, storedBytes: 0, checkedAt: 0 },
}

export function archiveCache(base: string): Promise<Cache> {
  return caches.open(archiveCacheName(base))
}

/** `null` when the reader keeps no copy, or the browser stores nothing. Never rejects. */
export async function readCopy(base: string): Promise<ArchiveCopy | null> {
  try {
    // Not by opening the cache: that would make it anew while it is being deleted.
    const response = await caches.match(statePath(base), { cacheName: archiveCacheName(base) })
    return response ? ((await response.json()) as ArchiveCopy) : null
  } catch {
    return null
  }
}

export async function writeCopy(base: string, copy: ArchiveCopy): Promise<void> {
  await put(base, statePath(base), copy)
  tellCopy(base, copy)
}

/** Wishes for a copy, or goes on with one that was paused. */
export async function wantCopy(base: string): Promise<void> {
  await writeCopy(base, { ...((await readCopy(base)) ?? NEW), status: 'running', problem: null })
}

export async function pauseCopy(base: string): Promise<void> {
  const copy = await readCopy(base)
  if (copy) await writeCopy(base, { ...copy, status: 'paused', problem: null })
}

/** Takes the copy off the device, once whoever makes it has stopped. */
export async function deleteCopy(base: string): Promise<void> {
  // A full device cannot note that it is paused.
  await pauseCopy(base).catch(() => undefined)
  await navigator.locks.request(copyLock(base), () => caches.delete(archiveCacheName(base)))
  tellCopy(base, null)
}

/** Held by the page or worker that makes the copy. */
export const copyLock = (base: string) => `archive copy ${base}`

/** The files of a part that are stored, with their versions. */
export async function keptVersions(
  base: string,
  part: number,
): Promise<Readonly<Record<string, string>>> {
  const note = await (await archiveCache(base)).match(notePath(base, part))
  return note ? ((await note.json()) as Record<string, string>) : {}
}

export function noteKept(
  base: string,
  part: number,
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  return put(base, notePath(base, part), versions)
}

/** Calls `listener` with the copy whenever it has changed. Returns how to stop. */
export function onCopyChange(
  base: string,
  listener: (copy: ArchiveCopy | null) => unknown,
): () => void {
  const channel = new BroadcastChannel(channelName(base))
  channel.addEventListener('message', ({ data }: MessageEvent<ArchiveCopy | null>) =>
    listener(data),
  )
  return () => channel.close()
}

/** Tells all pages how far the copy is; `null` when it is gone. */
export function tellCopy(base: string, copy: ArchiveCopy | null): void {
  const channel = new BroadcastChannel(channelName(base))
  channel.postMessage(copy)
  channel.close()
}

async function put(base: string, path: string, value: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await (await archiveCache(base)).put(path, new Response(JSON.stringify(value), { headers }))
}
