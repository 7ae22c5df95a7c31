import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { collectBlock, type TermBlock } from '../../compiler/search/blocks.ts'
import { collectIndex } from '../../compiler/search/index-files.ts'
import { placeByDay, type DayPlace } from '../../compiler/search/ranks.ts'
import { fileOf } from '../render-site.ts'
import type { WrittenFile, WrittenPage } from './build-state.ts'
import type { ArticleEntry } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import { chunksOf } from './pool.ts'
import { versionOf, writeSiteFile } from './render-pages.ts'
import { openBlockCache, openTermsCache } from './terms-cache.ts'
import { isIntact } from './write-pages.ts'

/** Articles of a month that are put together and kept so. */
const BLOCK_SIZE = 128

interface SearchIndexOptions {
  /** Newest first. */
  readonly entries: readonly ArticleEntry[]
  /** Folder of the terms of articles, and one for those of neighbours, of this site alone. */
  readonly terms: string
  readonly blocks: string
  readonly known: ReadonlyMap<string, WrittenPage>
  readonly outDir: string
  readonly staging: string
  /** Stands for the code. */
  readonly version: string
}

interface Block {
  readonly key: string
  readonly articles: readonly (readonly [ArticleEntry, DayPlace])[]
}

/**
 * Writes the index of the search, those files alone that differ from what stands in `outDir`. Blocks of articles are
 * kept from build to build, so that a changed article costs its block and a pass over the terms of the others.
 */
export function writeSearchIndex(options: SearchIndexOptions): {
  readonly index: WrittenPage
  /** Whether every file was written anew. */
  readonly isNew: boolean
} {
  const { known, outDir, staging, version } = options
  const blocks = listBlocks(options.entries)
  const key = contentHash(version, ...blocks.map((block) => block.key))
  const before = known.get(key)
  if (before?.files.every((file) => isIntact(file, outDir))) return { index: before, isNew: false }
  const files: WrittenFile[] = []
  let kept = 0
  for (const [address, content] of collectIndex(readBlocks(blocks, options))) {
    const json = JSON.stringify(content)
    const standing = known.size > 0 ? findStanding(outDir, fileOf(address), json) : null
    if (standing) kept += 1
    files.push(standing ?? writeSiteFile(staging, fileOf(address), json))
  }
  return { index: { key, files, voice: null }, isNew: kept === 0 }
}

/** Articles of each month from its oldest on, so that a new one leaves full blocks as they are; oldest block first. */
function listBlocks(entries: readonly ArticleEntry[]): Block[] {
  const placed = placeByDay(entries.map((entry) => ({ entry, date: entry.summary.date })))
  const months = new Map<string, (readonly [ArticleEntry, DayPlace])[]>()
  for (const [{ entry, date }, place] of [...placed].reverse()) {
    const month = date.slice(0, 'YYYY-MM'.length)
    const known = months.get(month)
    if (known) known.push([entry, place])
    else months.set(month, [[entry, place]])
  }
  return [...months.values()]
    .flatMap((month) => chunksOf(month, BLOCK_SIZE))
    .map((articles) => ({
      key: contentHash(
        JSON.stringify(articles.map(([{ facts }, { date, ordinal }]) => [facts, date, ordinal])),
      ),
      articles: articles.reverse(),
    }))
}

function readBlocks(
  blocks: readonly Block[],
  { terms, blocks: folder }: SearchIndexOptions,
): readonly TermBlock[] {
  const ofArticles = openTermsCache(terms)
  const cache = openBlockCache(folder)
  const read = blocks.map(({ key, articles }) =>
    cache.read(key, () =>
      collectBlock(articles.map(([{ facts }, place]) => [place, ofArticles.read(facts)])),
    ),
  )
  cache.prune()
  return read
}

/** A file that stands with this content already. */
function findStanding(outDir: string, path: string, content: string): WrittenFile | null {
  const file = join(outDir, path)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.size !== Buffer.byteLength(content) || readFileSync(file, 'utf8') !== content)
    return null
  return { path, bytes: found.size, modifiedMs: found.mtimeMs, version: versionOf(content) }
}
