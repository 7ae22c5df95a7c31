import { DatabaseError } from '../database.ts'

/** What keeps the device from storing: full, a newer version, another tab, a failed upgrade, or no storage. */
export type StorageProblem = 'full' | 'newer' | 'blocked' | 'not-upgraded' | 'unavailable'

const MESSAGES: Readonly<Record<StorageProblem, string>> = {
  full: 'This device has no room left for the site. Nothing already stored was lost. Delete articles or other files, then try again.',
  newer:
    'This tab runs an older version of the site than the one that stored your library. Reload the page; nothing is lost.',
  blocked:
    'Another tab of this site holds the library in an older version. Close the other tabs, then try again; nothing is lost.',
  'not-upgraded':
    'Your library could not be brought to the version this site needs, perhaps for want of room. It is kept as it was: free some room, then reload the page.',
  unavailable:
    'This browser does not let the site store anything: it may be a private window, or storage is switched off. You can read here, but articles cannot be kept.',
}

/** The device could not store or read; the message tells the reader why and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly problem: StorageProblem

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(MESSAGES[problem], options)
    this.problem = problem
  }
}

/** The browser's error in the reader's words. What is a `StorageError` stays as it is. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  return new StorageError(problemOf(error), { cause: error })
}

function problemOf(error: unknown): StorageProblem {
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string }
  if (name === 'QuotaExceededError' || /quota|disk is full|no space/i.test(message)) return 'full'
  if (name === 'VersionError') return 'newer'
  if (error instanceof DatabaseError) return error.message
  return 'unavailable'
}
