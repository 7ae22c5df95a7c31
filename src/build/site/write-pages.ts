import { statSync } from 'node:fs'
import { join } from 'node:path'
import { paginate } from '../../compiler/collect.ts'
import { collectRecordSheet } from '../../compiler/record-sheet.ts'
import { findCandidates } from '../../compiler/same-words/candidates.ts'
import { listVoices } from '../../compiler/voices-lists.ts'
import type { ArticleFacts } from '../../compiler/voices-facts.ts'
import type { VoiceSummary } from '../../compiler/voices-types.ts'
import type { Voice } from '../../compiler/voices.ts'
import { canPreview } from '../preview/drawable.ts'
import type { WrittenFile, WrittenPage } from './build-state.ts'
import type { ArticleEntry } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import type { FactsCache } from './facts-cache.ts'
import { chunksOf, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import { placeArticles } from './published-articles.ts'
import type { PageTask } from './render-pages.ts'

/** Pages a thread is given at once. */
const PAGES_AT_ONCE = 16

/** Every page of articles and timeline with the hash of what goes into it; `version` stands for code and template. */
export function listPages(
  entries: readonly ArticleEntry[],
  version: string,
  hasPreviews: boolean,
): PageTask[] {
  const placed = placeArticles(entries)
  const alike = listAlike(entries)
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

/** For each article, where the facts are kept of those that may share words with it. */
function listAlike(newestFirst: readonly ArticleEntry[]): readonly (readonly string[])[] {
  const oldestFirst = newestFirst.toReversed()
  const candidates = findCandidates(oldestFirst.map(({ quotations }) => quotations))
  return candidates
    .map((others) => others.map((other) => oldestFirst[other]?.facts ?? ''))
    .reverse()
}

/** The pages of every voice, by id, with the hash of what goes into them. */
export function listVoiceTasks(
  entries: readonly ArticleEntry[],
  editors: readonly Voice[],
  version: string,
): PageTask[] {
  const factsOf = new Map<string, string[]>()
  for (const { voices, facts } of entries)
    for (const id of voices) {
      const known = factsOf.get(id)
      if (known) known.push(facts)
      else factsOf.set(id, [facts])
    }
  const editorOf = new Map(editors.map((voice) => [voice.id, voice]))
  return [...factsOf].sort(byId).map(([id, facts]): PageTask => {
    const parts = JSON.stringify([id, facts, editorOf.get(id) ?? null])
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

/** The page of the archive in figures. They are counted only if the page must be made anew. */
export function listRecordSheet(
  entries: readonly ArticleEntry[],
  voices: readonly VoiceSummary[],
  factsCache: FactsCache,
  version: string,
): PageTask {
  const parts = JSON.stringify(entries.map(({ facts }) => facts))
  return {
    kind: 'record-sheet',
    key: contentHash(version, 'record sheet', parts, JSON.stringify(voices)),
    get sheet() {
      return collectRecordSheet(readFacts(entries, factsCache), voices)
    },
  }
}

function* readFacts(
  entries: readonly ArticleEntry[],
  { read }: FactsCache,
): Generator<ArticleFacts> {
  for (const { facts } of entries) yield read(facts)
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
  try {
    await Promise.all(
      chunksOf(rest, PAGES_AT_ONCE).map(async (chunk) => {
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
