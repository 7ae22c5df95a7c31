import { statSync } from 'node:fs'
import { join } from 'node:path'
import { statementsCsvPath, statementsJsonlPath } from '../../compiler/urls.ts'
import { fileOf } from '../render-site.ts'
import type { Settings } from '../settings.ts'
import { statementLines, statementRows, statementsHeading } from '../statement-files.ts'
import type { BuildState, WrittenFile, WrittenPage } from './build-state.ts'
import type { ArticleEntry, TableRows } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import type { FactsCache } from './facts-cache.ts'
import { openTable } from './tables.ts'
import { isIntact } from './write-pages.ts'

const JSONL = fileOf(statementsJsonlPath())
const CSV = fileOf(statementsCsvPath())

interface StatementsOptions {
  /** Newest first. */
  readonly entries: readonly ArticleEntry[]
  readonly known: BuildState
  readonly facts: FactsCache
  readonly settings: Settings
  readonly outDir: string
  readonly staging: string
  /** Stands for code and settings. */
  readonly version: string
}

interface WrittenStatements {
  readonly page: WrittenPage
  /** With the bytes of their rows. */
  readonly entries: readonly ArticleEntry[]
}

/**
 * Writes the tables of all statements, unless they stand as they are. Lines of articles that have not changed are copied from the tables of the build
 * before: they are most of what a build writes.
 */
export function writeStatements(options: StatementsOptions): WrittenStatements {
  const { entries, known, facts, settings, outDir, staging, version } = options
  const key = contentHash(version, 'statements', ...entries.map((entry) => entry.facts))
  const before = known.pages.get(key)
  if (before?.files.every((file) => isIntact(file, outDir))) return { page: before, entries }
  const heading = statementsHeading()
  const places = findPlaces(options, Buffer.byteLength(heading))
  const jsonl = openTable(JSONL, staging, outDir)
  const csv = openTable(CSV, staging, outDir)
  csv.write(heading)
  const withRows = entries.map((entry): ArticleEntry => {
    const place = places.get(entry.facts)
    if (place) {
      jsonl.copy(place.start.jsonl, place.rows.jsonl)
      csv.copy(place.start.csv, place.rows.csv)
      return { ...entry, rows: place.rows }
    }
    const read = facts.read(entry.facts)
    const rows = {
      jsonl: jsonl.write(statementLines(read, settings)),
      csv: csv.write(statementRows(read, settings)),
    }
    return { ...entry, rows }
  })
  for (const table of [jsonl, csv]) table.close()
  const files = [JSONL, CSV].map((path): WrittenFile => {
    const { size, mtimeMs } = statSync(join(staging, path))
    return { path, bytes: size, modifiedMs: mtimeMs }
  })
  return { page: { key, files, voice: null }, entries: withRows }
}

/** Where the lines of articles stand in the tables of the build before, by the key of their facts. */
function findPlaces({ known, outDir }: StatementsOptions, csvHeading: number) {
  const places = new Map<string, { readonly start: TableRows; readonly rows: TableRows }>()
  const tables = [...known.pages.values()]
    .flatMap(({ files }) => files)
    .filter(({ path }) => path === JSONL || path === CSV)
  if (tables.length < 2 || !tables.every((file) => isIntact(file, outDir))) return places
  let start: TableRows = { jsonl: 0, csv: csvHeading }
  for (const { facts, rows } of known.entries.values()) {
    if (!rows) return new Map()
    places.set(facts, { start, rows })
    start = { jsonl: start.jsonl + rows.jsonl, csv: start.csv + rows.csv }
  }
  return places
}
