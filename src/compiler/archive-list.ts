/** Raised with every change that an older app cannot read. */
export const ARCHIVE_LIST_VERSION = 1

/** What a reader keeps to have the whole archive offline. Its files are listed in parts, the newest articles first. */
export interface ArchiveList {
  readonly version: number
  readonly articles: number
  readonly files: number
  /** Of all files together, as they are before any compression. */
  readonly bytes: number
  /** Tells the version of each part. */
  readonly parts: readonly string[]
}

/** Files of the archive: path from the site's root without a leading slash, bytes, and what tells its version. */
export type ArchivePart = readonly (readonly [path: string, bytes: number, version: string])[]
