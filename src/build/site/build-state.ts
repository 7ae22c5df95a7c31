import { closeSync, createReadStream, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { VoiceSummary } from '../../compiler/voices-types.ts'
import type { ArticleEntry } from './compile-files.ts'

/** A page of the site as it was written: what it was made of, and its files. */
export interface WrittenPage {
  /** Hash of all that went into it. */
  readonly key: string
  readonly files: readonly WrittenFile[]
  /** The voice whose pages these are. */
  readonly voice: VoiceSummary | null
  /** Keys of the pages that were written with it and stand or fall with it. */
  readonly parts?: readonly string[]
}

/** A file as it was when it was written; one that differs was changed by somebody else. */
export interface WrittenFile {
  /** From the site's folder. */
  readonly path: string
  readonly bytes: number
  readonly modifiedMs: number
  /** Of data that a reader may keep offline: tells its content from others. */
  readonly version?: string
}

/** What a build knows of the one before it. */
export interface BuildState {
  /** By file name. */
  readonly entries: ReadonlyMap<string, ArticleEntry>
  /** By key. */
  readonly pages: ReadonlyMap<string, WrittenPage>
}

const EMPTY: BuildState = { entries: new Map(), pages: new Map() }
/** Characters gathered before they are written. */
const WRITE_AT = 1 << 20

/**
 * The state an earlier build left, a line of JSON each after a line with its version. One of another version, or one
 * that cannot be read to its end, is no state: everything is looked at again.
 */
export async function readBuildState(file: string, version: string): Promise<BuildState> {
  const entries = new Map<string, ArticleEntry>()
  const pages = new Map<string, WrittenPage>()
  let lineCount = -1
  try {
    for await (const line of createInterface({
      input: createReadStream(file),
      crlfDelay: Infinity,
    })) {
      const value = JSON.parse(line) as unknown
      if (lineCount === -1) {
        if (value !== version) return EMPTY
      } else if (typeof value === 'number') return value === lineCount ? { entries, pages } : EMPTY
      else if (isPage(value)) pages.set(value.key, value)
      else entries.set((value as ArticleEntry).file, value as ArticleEntry)
      lineCount += 1
    }
  } catch {
    return EMPTY
  }
  return EMPTY
}

/** Writes the state whole, or leaves the earlier one. Its last line is the number of lines between. */
export function writeBuildState(file: string, version: string, state: BuildState): void {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  const descriptor = openSync(unfinished, 'w')
  let gathered = `${JSON.stringify(version)}\n`
  const write = (line: unknown) => {
    gathered += `${JSON.stringify(line)}\n`
    if (gathered.length < WRITE_AT) return
    writeSync(descriptor, gathered)
    gathered = ''
  }
  for (const entry of state.entries.values()) write(entry)
  for (const page of state.pages.values()) write(page)
  write(state.entries.size + state.pages.size)
  writeSync(descriptor, gathered)
  closeSync(descriptor)
  renameSync(unfinished, file)
}

const isPage = (value: unknown): value is WrittenPage =>
  typeof value === 'object' && value !== null && 'key' in value
