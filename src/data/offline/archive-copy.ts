import {
  ARCHIVE_LIST_VERSION,
  type ArchiveList,
  type ArchivePart,
} from '../../compiler/archive-list.ts'
import { archiveListPath, archivePartPath, withBase } from '../../compiler/urls.ts'
import {
  archiveCache,
  copyLock,
  keptVersions,
  noteKept,
  readCopy,
  tellCopy,
  writeCopy,
  type ArchiveCopy,
  type CopyProblem,
} from './archive-store.ts'

/** Files fetched at once. */
const AT_ONCE = 6
/** Files after which what is stored is noted: so many are fetched again at most after a sudden end. */
const NOTE_EVERY = 40

type ListedFile = ArchivePart[number]

/** A file that could not be stored, and why. */
class CopyError extends Error {
  override readonly name = 'CopyError'
  readonly problem: CopyProblem

  constructor(problem: CopyProblem) {
    super(problem)
    this.problem = problem
  }
}

/**
 * Goes on with the copy of the whole archive on this device until it is whole, `signal` stops it, the reader pauses it,
 * or something stands in the way. Files that are there in their present version are not fetched again; lost and changed
 * ones are, and those the archive has no more go. One page or worker does it at a time: others wait. Never rejects.
 */
export async function continueCopy(base: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(copyLock(base), async () => {
    const before = await readCopy(base)
    if (!before || before.status === 'paused' || signal.aborted) return
    try {
      await copyArchive(base, before, signal)
    } catch (error) {
      const now = await readCopy(base)
      if (signal.aborted || !now || now.status === 'paused') return
      const stopped: ArchiveCopy = { ...now, status: 'stopped', problem: problemOf(error) }
      // A full device may not even note it: the pages that are open are told.
      await writeCopy(base, stopped).catch(() => tellCopy(base, stopped))
    }
  })
}

async function copyArchive(base: string, before: ArchiveCopy, signal: AbortSignal): Promise<void> {
  const list = (await fetchJson(base, archiveListPath(), signal)) as ArchiveList
  if (list.version !== ARCHIVE_LIST_VERSION) throw new CopyError('changed')
  const cache = await archiveCache(base)
  const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const parts: { readonly files: ArchivePart; readonly kept: Record<string, string> }[] = []
  for (const at of list.parts.keys()) {
    const files = (await fetchJson(base, archivePartPath(at + 1), signal)) as ArchivePart
    const noted = await keptVersions(base, at + 1)
    parts.push({ files, kept: Object.fromEntries(files.filter(isThere(noted)).map(versionOf)) })
  }
  function isThere(noted: Readonly<Record<string, string>>) {
    return ([path, , version]: ListedFile) =>
      noted[path] === version && stored.has(withBase(base, `/${path}`))
  }

  const there = parts.flatMap(({ files, kept }) => files.filter(([path]) => path in kept))
  const { articles, files, bytes } = list
  let copy: ArchiveCopy = {
    ...{ status: 'running', problem: null, articles, files, bytes, checkedAt: before.checkedAt },
    storedFiles: there.length,
    storedBytes: there.reduce((sum, [, size]) => sum + size, 0),
  }
  const note = async () => {
    signal.throwIfAborted()
    // A pause, here or from another page, must not be written over.
    const { status } = (await readCopy(base)) ?? {}
    if (status === undefined || status === 'paused') throw new CopyError('changed')
    await writeCopy(base, copy)
  }
  if (copy.storedFiles < files) await note()
  for (const [at, part] of parts.entries()) {
    const missing = part.files.filter(([path]) => !(path in part.kept))
    if (missing.length === 0) continue
    await eachAtOnce(missing, async ([path, size, version]) => {
      await storeFile(base, cache, path, signal)
      part.kept[path] = version
      const { storedFiles, storedBytes } = copy
      copy = { ...copy, storedFiles: storedFiles + 1, storedBytes: storedBytes + size }
      if (copy.storedFiles % NOTE_EVERY !== 0) return
      await noteKept(base, at + 1, part.kept)
      await note()
    }).finally(() => noteKept(base, at + 1, part.kept))
  }
  const listed = new Set(parts.flatMap((part) => part.files.map(([path]) => `/${path}`)))
  const notes = withBase(base, '/offline/')
  for (const path of stored)
    if (!path.startsWith(notes) && !listed.has(path.slice(withBase(base, '').length)))
      await cache.delete(path)
  copy = { ...copy, status: 'whole', checkedAt: Date.now() }
  await note()
}

const versionOf = ([path, , version]: ListedFile) => [path, version] as const

async function storeFile(
  base: string,
  cache: Cache,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetchListed(base, `/${path}`, signal)
  await cache.put(withBase(base, `/${path}`), response)
}

function problemOf(error: unknown): CopyProblem {
  if (error instanceof CopyError) return error.problem
  return (error as Error).name === 'QuotaExceededError' ? 'full' : 'offline'
}

async function fetchJson(base: string, path: string, signal: AbortSignal): Promise<unknown> {
  return (await fetchListed(base, path, signal)).json()
}

async function fetchListed(base: string, path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(withBase(base, path), { signal, cache: 'no-cache' })
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
  if (!response.ok || !isJson) throw new CopyError('changed')
  return response
}

/** Some at once; the first fault ends it once those under way are done. */
async function eachAtOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items]
  const faults: unknown[] = []
  const run = async () => {
    for (let item = queue.shift(); item !== undefined && faults.length === 0; item = queue.shift())
      await work(item).catch((error: unknown) => faults.push(error))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, run))
  if (faults.length > 0) throw faults[0]
}
