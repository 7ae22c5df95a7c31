import { olderPostingsPath, searchListPath, searchShardPath } from '../urls.ts'
import type { TermBlock } from './blocks.ts'
import { BETWEEN_RUNS, newestOfRun } from './postings.ts'
import { SEARCH_VERSION, type SearchFile, type TermEntry } from './types.ts'

/** Address and content of a file of the index. */
export type IndexFile = readonly [address: string, content: SearchFile]

/** Characters of postings at which a piece is full; the newest one holds up to twice as many, and a run. */
const PIECE_LENGTH = 8 * 1024
/** Characters at which terms are divided by their next letter, and up to which neighbours share a shard. */
const SHARD_LENGTH = 24 * 1024
/** What an entry takes besides its postings, in characters. */
const ENTRY_LENGTH = 64
/** Shards that one list names; more are named in lists of their own, by their first letter. */
const LISTED_SHARDS = 2000

interface Collected {
  articles: number
  statements: number
  readonly older: number[]
  /** A full piece that is still among the newest, and what has come since; oldest first. */
  full: string[]
  open: string[]
  openLength: number
}

/**
 * The index over blocks, the oldest block first. A new article at the top leaves all full pieces as they are, and changes
 * the shards of its own terms alone.
 */
export function* collectIndex(blocks: readonly TermBlock[]): Generator<IndexFile> {
  const names: string[] = []
  for (const letter of lettersOf(blocks)) names.push(...(yield* collectLetter(blocks, letter)))
  yield* listShards(names)
}

/** What terms of blocks begin with, in order. */
export const lettersOf = (blocks: readonly TermBlock[]): readonly string[] =>
  [...new Set(blocks.flatMap((block) => block.letters))].sort()

/** The files of the terms that begin with a letter; comes back with the names of their shards, in order. */
export function* collectLetter(
  blocks: readonly TermBlock[],
  letter: string,
): Generator<IndexFile, readonly string[]> {
  const names: string[] = []
  const entries = yield* collectEntries(blocks, letter)
  for (const shard of divide(letter, entries)) {
    names.push(shard.name)
    yield [searchShardPath(shard.name), { version: SEARCH_VERSION, terms: shard.entries }]
  }
  return names
}

/** Entries of the terms that begin with a letter. Yields pieces of frequent ones as soon as they are full. */
function* collectEntries(
  blocks: readonly TermBlock[],
  letter: string,
): Generator<IndexFile, TermEntry[]> {
  const collected = new Map<string, Collected>()
  for (const block of blocks)
    for (const found of block.termsOf(letter)) {
      const known = collected.get(found.term) ?? startCollecting()
      collected.set(found.term, known)
      known.articles += found.articles
      known.statements += found.statements
      known.open.push(found.run)
      known.openLength += found.run.length
      if (known.openLength < PIECE_LENGTH) continue
      if (known.full.length > 0) {
        known.older.push(newestOfRun(known.full.at(-1) ?? ''))
        yield [
          olderPostingsPath(found.term, known.older.length),
          { version: SEARCH_VERSION, postings: joinRuns(known.full) },
        ]
      }
      known.full = known.open
      known.open = []
      known.openLength = 0
    }
  return [...collected.keys()].sort().map((term): TermEntry => {
    const { articles, statements, older, full, open } = collected.get(term) ?? startCollecting()
    return { term, articles, statements, newest: joinRuns([...full, ...open]), older }
  })
}

const startCollecting = (): Collected => ({
  articles: 0,
  statements: 0,
  older: [],
  full: [],
  open: [],
  openLength: 0,
})

const joinRuns = (oldestFirst: readonly string[]): string =>
  [...oldestFirst].reverse().join(BETWEEN_RUNS)

/** Neighbouring terms, and what they are found by: no term among them is less, none of the shards before is as great. */
interface Shard {
  readonly name: string
  readonly entries: TermEntry[]
  length: number
}

/**
 * Terms that begin with `prefix`, in shards. They are divided where their letters differ and not where a shard is full,
 * so that a term more or less leaves the others' shards as they are.
 */
function* divide(prefix: string, entries: TermEntry[]): Generator<Shard> {
  const length = entries.reduce((sum, { newest }) => sum + newest.length + ENTRY_LENGTH, 0)
  if (length <= SHARD_LENGTH || entries.length === 1) {
    yield { name: prefix, entries, length }
    return
  }
  const byLetter = new Map<string, TermEntry[]>()
  for (const entry of entries) {
    const [letter = ''] = entry.term.slice(prefix.length)
    const known = byLetter.get(letter)
    if (known) known.push(entry)
    else byLetter.set(letter, [entry])
  }
  let open: Shard | null = null
  for (const [letter, ofLetter] of byLetter)
    for (const shard of divide(prefix + letter, ofLetter)) {
      if (open && open.length + shard.length <= SHARD_LENGTH) {
        open.entries.push(...shard.entries)
        open.length += shard.length
        continue
      }
      if (open) yield open
      open = shard
    }
  if (open) yield open
}

/** The list of all shards, or of lists of them where they are many. */
export function* listShards(names: readonly string[]): Generator<IndexFile> {
  if (names.length <= LISTED_SHARDS) {
    yield [searchListPath(''), { version: SEARCH_VERSION, shards: names }]
    return
  }
  const lists: string[][] = []
  for (const name of names) {
    const list = lists.at(-1)
    const isAlike = list?.[0]?.slice(0, 1) === name.slice(0, 1)
    if (list && isAlike && list.length < LISTED_SHARDS) list.push(name)
    else lists.push([name])
  }
  for (const shards of lists)
    yield [searchListPath(shards[0] ?? ''), { version: SEARCH_VERSION, shards }]
  const firsts = lists.map(([first = '']) => first)
  yield [searchListPath(''), { version: SEARCH_VERSION, lists: firsts }]
}
