import { statSync } from 'node:fs'
import { join } from 'node:path'
import { paginate } from '../../compiler/collect.ts'
import { joinCounts } from '../../compiler/record-sheet.ts'
import { countStatements, type SheetCounts } from '../../compiler/record-sheet-counts.ts'
import { findCandidates } from '../../compiler/same-words/candidates.ts'
import type { ArticleFacts } from '../../compiler/voices-facts.ts'
import { listVoices } from '../../compiler/voices-lists.ts'
import type { VoiceSummary } from '../../compiler/voices-types.ts'
import type { Voice } from '../../compiler/voices.ts'
import { canPreview } from '../preview/drawable.ts'
import type { Block } from './blocks.ts'
import type { WrittenFile, WrittenPage } from './build-state.ts'
import type { ArticleEntry } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import type { FactsCache } from './facts-cache.ts'
import { chunksOf, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import { placeArticles } from './published-articles.ts'
import type { PageTask } from './render-pages.ts'
import type { TextCache } from './text-cache.ts'

/** Pages a thread is given at once, and hand-overs there are at least: a few pages are shared among the threads, too. */
const PAGES_AT_ONCE = 16
const LEAST_CHUNKS = 16

/**
 * Every page of articles and timeline with the hash of what goes into it; `alike` as `listAlike` gives it, `version` stands
 * for code and template.
 */
export function listPages(
  entries: readonly ArticleEntry[],
  alike: readonly (readonly string[])[],
  version: string,
  hasPreviews: boolean,
): PageTask[] {
  const placed = placeArticles(entries)
  const articles = entries.map((entry, at): PageTask => {
    const article = placed[at] ?? { file: entry.file, ordinal: 0, older: null, newer: null }
    const { content, attribution, settlement, facts } = entry
    const others = alike[at] ?? []
    const hasPreview = hasPreviews && canPreview(entry.summary)
    const parts = [article, content, attribution, settlement, others, hasPreview]
    const key = contentHash(version, JSON.stringify(parts))
    return { kind: 'article', article, facts, alike: others, hasPreview, key }
  })
  const timeline = paginate(entries.map(({ summary }) => summary)).map((page): PageTask => ({
    kind: 'timeline',
    timeline: page,
    key: contentHash(version, JSON.stringify(page)),
  }))
  return [...articles, ...timeline]
}

/** The previews of articles, each with the hash of what is drawn. */
export function listPreviews(entries: readonly ArticleEntry[], version: string): PageTask[] {
  return entries
    .map(({ summary }) => summary)
    .filter(canPreview)
    .map(({ slug, title, date, speakers, moreSpeakers }): PageTask => {
      const article = { slug, title, date, speakers, moreSpeakers }
      const key = contentHash(version, 'preview', JSON.stringify(article))
      return { kind: 'preview', article, key }
    })
}

/** For each article, where the facts are kept of those that may share words with it. Looked for when quotations change. */
export function listAlike(
  newestFirst: readonly ArticleEntry[],
  cache: TextCache,
  version: string,
): readonly (readonly string[])[] {
  const oldestFirst = newestFirst.toReversed()
  const signatures = oldestFirst.map(({ quotations }) => quotations)
  const key = contentHash(version, ...signatures)
  const found = cache.read(key, () => JSON.stringify(findCandidates(signatures)))
  cache.prune()
  return (JSON.parse(found) as ReturnType<typeof findCandidates>)
    .map((others) => others.map((other) => oldestFirst[other]?.facts ?? ''))
    .reverse()
}

/** The pages of every voice, by id, with the hash of what goes into them. */
export function listVoiceTasks(
  entries: readonly ArticleEntry[],
  editors: readonly Voice[],
  version: string,
): PageTask[] {
  const heard = new Map<string, { readonly facts: string[]; readonly contributions: string[] }>()
  for (const { voices, facts } of entries)
    for (const [id, contribution] of voices) {
      const known = heard.get(id) ?? { facts: [], contributions: [] }
      heard.set(id, known)
      known.facts.push(facts)
      known.contributions.push(contribution)
    }
  const editorOf = new Map(editors.map((voice) => [voice.id, voice]))
  return [...heard].sort(byId).map(([id, { facts, contributions }]): PageTask => {
    const parts = JSON.stringify([id, contributions, editorOf.get(id) ?? null])
    return { kind: 'voice', id, facts, key: contentHash(version, parts) }
  })
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1

/** Every page of the lists of voices. */
export function listVoiceLists(voices: readonly VoiceSummary[], version: string): PageTask[] {
  return [...listVoices(voices)].map((list): PageTask => {
    return { kind: 'voices', list, key: contentHash(version, JSON.stringify(list)) }
  })
}

/** The page of the archive in figures. Blocks are counted once; all are put together when the page must be made anew. */
export function listRecordSheet(
  blocks: readonly Block[],
  voices: readonly VoiceSummary[],
  facts: FactsCache,
  cache: TextCache,
  version: string,
): PageTask {
  const keys = blocks.map(({ key }) => key)
  return {
    kind: 'record-sheet',
    key: contentHash(version, 'record sheet', JSON.stringify(keys), JSON.stringify(voices)),
    get sheet() {
      return joinCounts(readCounts(blocks, facts, cache), voices)
    },
  }
}

function* readCounts(
  blocks: readonly Block[],
  facts: FactsCache,
  cache: TextCache,
): Generator<SheetCounts> {
  for (const { key, articles } of blocks)
    yield JSON.parse(
      cache.read(key, () => JSON.stringify(countStatements(readFacts(articles, facts)))),
    ) as SheetCounts
  cache.prune()
}

function* readFacts(articles: Block['articles'], { read }: FactsCache): Generator<ArticleFacts> {
  for (const [{ facts }] of articles) yield read(facts)
}

/** A copied file's time may be cut to whole milliseconds. */
const CLOCK_MS = 1

/** The pages of a site as they stand, and how many of them were made anew. */
export interface WrittenSite {
  readonly pages: ReadonlyMap<string, WrittenPage>
  readonly rendered: number
}

/** Renders every page but those that `known` holds and that still stand in `outDir`. */
export async function writePages(
  tasks: readonly PageTask[],
  known: ReadonlyMap<string, WrittenPage>,
  outDir: string,
  pool: Pool<readonly PageTask[], WrittenPage[]>,
  progress: Progress,
): Promise<WrittenSite> {
  const pages = new Map<string, WrittenPage>()
  const rest: PageTask[] = []
  progress.start('Writing', tasks.length)
  for (const task of tasks) {
    const page = known.get(task.key)
    if (page?.files.every((file) => isIntact(file, outDir))) pages.set(task.key, page)
    else rest.push(task)
  }
  progress.advance(pages.size)
  const pagesAtOnce = Math.min(PAGES_AT_ONCE, Math.ceil(rest.length / LEAST_CHUNKS))
  try {
    await Promise.all(
      chunksOf(rest, pagesAtOnce).map(async (chunk) => {
        for (const page of await pool.run(chunk)) pages.set(page.key, page)
        progress.advance(chunk.length)
      }),
    )
  } finally {
    progress.stop()
  }
  return { pages, rendered: rest.length }
}

/** Whether a file still stands as it was written. */
export function isIntact({ path, bytes, modifiedMs }: WrittenFile, outDir: string): boolean {
  const found = statSync(join(outDir, path), { throwIfNoEntry: false })
  return found?.size === bytes && Math.abs(found.mtimeMs - modifiedMs) < CLOCK_MS
}
