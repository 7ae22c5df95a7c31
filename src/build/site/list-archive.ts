import {
  ARCHIVE_LIST_VERSION,
  type ArchiveList,
  type ArchivePart,
} from '../../compiler/archive-list.ts'
import { archiveListPath, archivePartPath } from '../../compiler/urls.ts'
import { fileOf } from '../render-site.ts'
import type { WrittenPage } from './build-state.ts'
import { contentHash } from './content-hash.ts'

/** Data a reader keeps who keeps the whole archive, the most wanted first. Another folder of JSON files is another line. */
const KEPT: readonly RegExp[] = [
  /^timeline\/.*\.json$/,
  /^search\/.*\.json$/,
  /^articles\/.*\.json$/,
  /^voices\/.*\.json$/,
  /^about\/.*\.json$/,
]
type ListedFile = ArchivePart[number]

/** Files a part lists. */
const PART_LENGTH = 1000

/** The list of all files that make the archive readable offline: paths and contents of its parts, then of the list. */
export function* listArchive(
  articles: number,
  pages: readonly WrittenPage[],
): Generator<readonly [path: string, content: string]> {
  const files = KEPT.flatMap((kept) =>
    pages.flatMap((page) => filesOf(page, kept)).sort(newestFirst),
  )
  const parts: string[] = []
  for (let at = 0; at < files.length; at += PART_LENGTH) {
    const content = JSON.stringify(files.slice(at, at + PART_LENGTH))
    parts.push(contentHash(content).slice(0, 8))
    yield [fileOf(archivePartPath(parts.length)), content]
  }
  const list: ArchiveList = {
    version: ARCHIVE_LIST_VERSION,
    articles,
    files: files.length,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
    parts,
  }
  yield [fileOf(archiveListPath()), JSON.stringify(list)]
}

/** Names of articles begin with their date. */
const newestFirst = ([one]: ListedFile, [other]: ListedFile) => (one < other ? 1 : -1)

function filesOf({ files }: WrittenPage, kept: RegExp): ArchivePart {
  return files.flatMap(({ path, bytes, version }) =>
    version !== undefined && kept.test(path) ? [[path, bytes, version] as const] : [],
  )
}
