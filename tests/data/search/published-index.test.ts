// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  openBlock,
  writeBlock,
  type BlockTerm,
  type TermBlock,
} from '../../../src/compiler/search/blocks.ts'
import { collectIndex } from '../../../src/compiler/search/index-files.ts'
import { BETWEEN_RUNS, encodeRun, encodeStatements } from '../../../src/compiler/search/postings.ts'
import { parseQuery } from '../../../src/compiler/search/query.ts'
import { placeOf } from '../../../src/compiler/search/ranks.ts'
import { searchArticlePath } from '../../../src/compiler/urls.ts'
import { createQueryClient } from '../../../src/data/queries.ts'
import { namesFor, publishedIndex } from '../../../src/data/search/published-index.ts'
import { isFound, prepareSearch } from '../../../src/data/search/queries.ts'
import { search } from '../../../src/data/search/search.ts'

const DAYS = 9000
const dateOf = (day: number) => new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)

/** A term of one article a day, in blocks of ten days, oldest first. */
function* blocksOf(terms: Readonly<Record<string, (day: number) => boolean>>) {
  const statements = encodeStatements([
    { ordinal: 0, weight: 3, kind: 'direct', firmness: 'named' },
  ])
  for (let start = 0; start < DAYS; start += 10) {
    const block: BlockTerm[] = []
    for (const [term, has] of Object.entries(terms)) {
      const days = Array.from({ length: 10 }, (_, step) => start + 9 - step).filter(has)
      if (days.length === 0) continue
      const run = encodeRun(days.map((day) => [{ date: dateOf(day), ordinal: 0 }, statements]))
      block.push({ term, articles: days.length, statements: days.length, run })
    }
    yield openBlock(writeBlock(block))
  }
}

/** Serves an index; gives the addresses asked for. */
function serve(blocks: Iterable<TermBlock>): string[] {
  const files = new Map(collectIndex([...blocks]))
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const content = files.get(path)
    const headers = { 'content-type': 'application/json' }
    return new Response(JSON.stringify(content ?? null), { status: content ? 200 : 404, headers })
  })
  return asked
}

const articlesOf = (asked: readonly string[]) =>
  asked.filter((path) => path.startsWith('/search/articles/'))

afterEach(() => vi.unstubAllGlobals())

describe('search in a published index', () => {
  it('reads two files for a word, and none when it is asked for again', async () => {
    const asked = serve(blocksOf({ bridge: (day) => day % 100 === 0, gas: (day) => day === 5 }))
    const source = publishedIndex(createQueryClient())
    const first = await search(parseQuery('bridge'), source, 'newest', 1)
    expect(first.hits).toHaveLength(DAYS / 100)
    expect(asked).toHaveLength(2)
    await search(parseQuery('bridge'), source, 'relevance', 1)
    expect(asked).toHaveLength(2)
  })

  it('looks among the newest of a frequent word first, and further back on demand', async () => {
    const asked = serve(blocksOf({ said: () => true }))
    const source = publishedIndex(createQueryClient())
    const first = await search(parseQuery('said'), source, 'newest', 1)
    expect(first.searchedSince).not.toBeNull()
    expect(placeOf(first.hits[0]?.rank ?? 0).date).toBe(dateOf(DAYS - 1))
    expect(asked.filter((path) => path.includes('/older/'))).toEqual([])
    const all = await search(parseQuery('said'), source, 'newest', DAYS)
    expect(all.hits).toHaveLength(DAYS)
    expect(all.searchedSince).toBeNull()
    expect(new Set(all.hits.map(({ rank }) => rank)).size).toBe(DAYS)
  })

  it('reads of a frequent word only what a rare one beside it asks for', async () => {
    const asked = serve(blocksOf({ said: () => true, gas: (day) => day === 5 || day === 6 }))
    const source = publishedIndex(createQueryClient())
    const { hits, searchedSince } = await search(parseQuery('gas said'), source, 'newest', 1)
    expect(hits.map(({ rank }) => placeOf(rank).date)).toEqual([dateOf(6), dateOf(5)])
    expect(searchedSince).toBeNull()
    expect(asked.filter((path) => path.includes('/older/'))).toHaveLength(1)
  })

  it('goes straight to the days that are asked for', async () => {
    const asked = serve(blocksOf({ said: () => true }))
    const source = publishedIndex(createQueryClient())
    const typed = `said after:${dateOf(9)} before:${dateOf(20)}`
    const { hits } = await search(parseQuery(typed), source, 'newest', 1)
    expect(hits).toHaveLength(10)
    expect(asked.filter((path) => path.includes('/older/'))).toHaveLength(1)
  })
})

describe('collectIndex', () => {
  it('leaves full pieces and the shards of other terms as they are when an article is added', () => {
    const letters = Array.from('abcde')
    const terms = Object.fromEntries(
      letters.flatMap((one) =>
        letters.map((other) => [one + other, (day: number) => day % 9 === 0]),
      ),
    )
    const before = new Map(collectIndex([...blocksOf({ ...terms, said: (day) => day < DAYS - 1 })]))
    const after = new Map(collectIndex([...blocksOf({ ...terms, said: () => true })]))
    const changed = [...after].filter(
      ([path, content]) => JSON.stringify(before.get(path)) !== JSON.stringify(content),
    )
    expect(after.size).toBeGreaterThan(4)
    expect(changed).toHaveLength(1)
    expect(JSON.stringify(changed)).toContain('"term":"said"')
  })

  it('names the shards of a large index in lists of lists', async () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
    const words = letters.flatMap((one) =>
      letters.flatMap((two) => letters.slice(0, 4).map((three) => one + two + three)),
    )
    const statements = encodeStatements([])
    const found = encodeRun([[{ date: dateOf(0), ordinal: 0 }, statements]])
    const run = found + BETWEEN_RUNS.repeat(20_000)
    const block = words.map((term) => ({ term, articles: 1, statements: 0, run }))
    const asked = serve([openBlock(writeBlock(block))])
    const source = publishedIndex(createQueryClient())
    const { hits } = await search(parseQuery('qqa'), source, 'newest', 1)
    expect(hits).toEqual([expect.objectContaining({ ordinal: null })])
    expect(asked.filter((path) => path.includes('/lists/'))).toHaveLength(2)
  })
})

describe('namesFor', () => {
  it('gives the last name that is not greater, and those of longer terms', () => {
    const names = ['0', 'a', 'sa', 'sanct', 'sanctions', 'sand']
    expect(namesFor(names, 'sanction', true)).toEqual(['sanct'])
    expect(namesFor(names, 'sanction', false)).toEqual(['sanct', 'sanctions'])
    expect(namesFor(names, 'zebra', false)).toEqual(['sand'])
    expect(namesFor(names, '*', false)).toEqual([])
  })
})

describe('prepareSearch', () => {
  const request = {
    place: 'archive',
    typed: 'bridge',
    query: parseQuery('bridge'),
    order: 'newest',
    reach: 1,
    madeAt: 0,
  } as const

  it('searches and fetches the articles shown first, the newest ones here', async () => {
    const asked = serve(blocksOf({ bridge: (day) => day % 100 === 0 }))
    const client = createQueryClient()
    expect(isFound(request, client)).toBe(false)
    await prepareSearch(request, client, () => true)
    expect(isFound(request, client)).toBe(true)
    expect(isFound({ ...request, order: 'relevance' }, client)).toBe(false)
    const days = [8900, 8800, 8700, 8600, 8500]
    expect(articlesOf(asked)).toEqual(days.map((day) => searchArticlePath(dateOf(day), 0)))
  })

  it('fetches no articles of words that are no longer wanted', async () => {
    const asked = serve(blocksOf({ bridge: (day) => day % 100 === 0 }))
    const client = createQueryClient()
    await prepareSearch(request, client, () => false)
    expect(isFound(request, client)).toBe(true)
    expect(articlesOf(asked)).toEqual([])
  })

  it('leaves a search that fails to those who show it', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))
    const client = createQueryClient()
    await prepareSearch(request, client, () => true)
    expect(isFound(request, client)).toBe(false)
  })
})
