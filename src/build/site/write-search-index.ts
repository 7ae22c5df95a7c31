import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { collectBlock, openBlock, writeBlock } from '../../compiler/search/blocks.ts'
import {
  collectLetter,
  lettersOf,
  listShards,
  type IndexFile,
} from '../../compiler/search/index-files.ts'
import { fileOf } from '../render-site.ts'
import type { Block } from './blocks.ts'
import type { WrittenFile, WrittenPage } from './build-state.ts'
import { contentHash } from './content-hash.ts'
import { versionOf, writeSiteFile } from './render-pages.ts'
import type { TermsCache } from './terms-cache.ts'
import type { TextCache } from './text-cache.ts'
import { isIntact } from './write-pages.ts'

interface SearchIndexOptions {
  /** Oldest first. */
  readonly blocks: readonly Block[]
  readonly terms: TermsCache
  /** Of the terms of blocks. */
  readonly cache: TextCache
  readonly known: ReadonlyMap<string, WrittenPage>
  readonly outDir: string
  readonly staging: string
  /** Stands for the code. */
  readonly version: string
}

export interface SearchIndex {
  /** The lists of shards, then the shards of each letter. */
  readonly pages: readonly WrittenPage[]
  /** Whether every file was written anew. */
  readonly isNew: boolean
}

/** In a file's path, the name of the shard. */
const SHARD = /^search\/terms\/_(.*)\.json$/s

/**
 * Writes the index of the search, those files alone that differ from what stands in `outDir`. Blocks are kept from build to
 * build, so that a changed article costs its block and the letters whose terms have changed.
 */
export function writeSearchIndex(options: SearchIndexOptions): SearchIndex {
  const { blocks, known, outDir, version } = options
  const key = contentHash(version, 'shards', ...blocks.map((block) => block.key))
  const before = findBefore(key, known)
  const isWhole = before?.every(({ files }) => files.every((file) => isIntact(file, outDir)))
  if (before && isWhole) return { pages: before, isNew: false }

  const opened = readBlocks(options)
  const pages: WrittenPage[] = []
  let isNew = true
  const write = (pageKey: string, content: () => Iterable<IndexFile>): readonly WrittenFile[] => {
    const standing = known.get(pageKey)
    const isKept = standing?.files.every((file) => isIntact(file, outDir)) === true
    const written = isKept ? { files: standing.files, kept: 1 } : writeFiles(content(), options)
    if (written.kept > 0) isNew = false
    pages.push({ key: pageKey, files: written.files, voice: null })
    return written.files
  }
  const names: string[] = []
  for (const letter of lettersOf(opened)) {
    const texts = opened.map((block) => block.textOf(letter))
    const files = write(contentHash(version, 'terms', letter, ...texts), () =>
      collectLetter(opened, letter),
    )
    names.push(...files.flatMap(({ path }) => SHARD.exec(path)?.[1] ?? []))
  }
  const ofLetters = pages.map((page) => page.key)
  const lists = writeFiles(listShards(names), options)
  if (lists.kept > 0) isNew = false
  return { pages: [{ key, files: lists.files, voice: null, parts: ofLetters }, ...pages], isNew }
}

/** The pages of the same index as it was written before; `null` without it. */
function findBefore(
  key: string,
  known: ReadonlyMap<string, WrittenPage>,
): readonly WrittenPage[] | null {
  const lists = known.get(key)
  if (!lists) return null
  const pages = (lists.parts ?? []).map((part) => known.get(part))
  return pages.includes(undefined) ? null : [lists, ...pages.filter((page) => page !== undefined)]
}

function readBlocks({ blocks, terms, cache }: SearchIndexOptions) {
  const read = blocks.map(({ key, articles }) =>
    openBlock(
      cache.read(key, () =>
        writeBlock(collectBlock(articles.map(([{ facts }, place]) => [place, terms.read(facts)]))),
      ),
    ),
  )
  cache.prune()
  return read
}

/** Writes files; those that stand with the same content are kept, and counted. */
function writeFiles(
  content: Iterable<IndexFile>,
  { known, outDir, staging }: SearchIndexOptions,
): { readonly files: readonly WrittenFile[]; readonly kept: number } {
  const files: WrittenFile[] = []
  let kept = 0
  for (const [address, file] of content) {
    const json = JSON.stringify(file)
    const standing = known.size > 0 ? findStanding(outDir, fileOf(address), json) : null
    if (standing) kept += 1
    files.push(standing ?? writeSiteFile(staging, fileOf(address), json))
  }
  return { files, kept }
}

/** A file that stands with this content already. */
function findStanding(outDir: string, path: string, content: string): WrittenFile | null {
  const file = join(outDir, path)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.size !== Buffer.byteLength(content) || readFileSync(file, 'utf8') !== content)
    return null
  return { path, bytes: found.size, modifiedMs: found.mtimeMs, version: versionOf(content) }
}
