import { placeByDay, type DayPlace } from '../../compiler/search/ranks.ts'
import type { ArticleEntry } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import { chunksOf } from './pool.ts'

/** Articles of a month that are put together and kept so. */
const BLOCK_SIZE = 128

/** Neighbouring articles, newest first, and the hash of all they hold and of where they stand. */
export interface Block {
  readonly key: string
  readonly articles: readonly (readonly [ArticleEntry, DayPlace])[]
}

/**
 * Articles of each month from its oldest on, so that a new one leaves full blocks as they are; oldest block first. `entries`
 * stand newest first; `version` stands for the code.
 */
export function listBlocks(entries: readonly ArticleEntry[], version: string): readonly Block[] {
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
    .map((articles) => {
      const parts = articles.map(([{ facts }, { date, ordinal }]) => [facts, date, ordinal])
      return { key: contentHash(version, JSON.stringify(parts)), articles: articles.reverse() }
    })
}
