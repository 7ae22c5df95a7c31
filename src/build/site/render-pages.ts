import { closeSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { NumberedPage } from '../../compiler/collect.ts'
import type { RecordSheet } from '../../compiler/record-sheet.ts'
import { quotationsOf } from '../../compiler/same-words/quotations.ts'
import { findSameWords } from '../../compiler/same-words/same-words.ts'
import type { ArticleFacts } from '../../compiler/voices-facts.ts'
import { summariseVoice } from '../../compiler/voices-pages.ts'
import { collectThreads } from '../../compiler/voices-threads.ts'
import type { VoiceListPage, VoiceSummary } from '../../compiler/voices-types.ts'
import { previewImagePath } from '../../compiler/urls.ts'
import type { renderPage as RenderPage } from '../prerender.tsx'
import type { PreviewedArticle } from '../preview/drawable.ts'
import { createPreviewPainter } from '../preview/preview-image.ts'
import {
  fileOf,
  renderArticle,
  renderRecordSheet,
  renderTimelinePage,
  type SiteFile,
} from '../render-site.ts'
import { renderVoice, renderVoiceList } from '../render-voices.ts'
import type { Settings } from '../settings.ts'
import { createTemplate, type AppShell } from '../template.ts'
import type { WrittenFile, WrittenPage } from './build-state.ts'
import { contentHash } from './content-hash.ts'
import { openFactsCache, type FactsCache } from './facts-cache.ts'
import {
  createArticleReader,
  type ArticleSources,
  type PlacedArticle,
} from './published-articles.ts'

/** Characters of a hash that tell two versions of a file apart. */
const VERSION_LENGTH = 8

/** What a thread must know once to render pages. */
export interface RenderOptions {
  readonly sources: ArticleSources
  /** Folder of what articles contribute to voices. */
  readonly facts: string
  readonly settings: Settings
  readonly shell: AppShell
  readonly outDir: string
  /** Files of the typeface that previews are drawn with. */
  readonly fonts: readonly string[]
}

type BinaryFile = readonly [path: string, content: Uint8Array]

/** A page to make; `key` is the hash of all that goes into it. */
export type PageTask = { readonly key: string } & (
  | {
      readonly kind: 'article'
      readonly article: PlacedArticle
      /** Where its facts are kept, and those of the articles that may share words with it. */
      readonly facts: string
      readonly alike: readonly string[]
      readonly hasPreview: boolean
    }
  | { readonly kind: 'timeline'; readonly timeline: NumberedPage }
  /** `facts` tells where the articles' facts are kept. */
  | { readonly kind: 'voice'; readonly id: string; readonly facts: readonly string[] }
  | { readonly kind: 'voices'; readonly list: VoiceListPage }
  | { readonly kind: 'preview'; readonly article: PreviewedArticle }
  | { readonly kind: 'record-sheet'; readonly sheet: RecordSheet }
)

/** Renders pages and writes them with their data. */
export function createPageRenderer(
  options: RenderOptions,
  renderPage: typeof RenderPage,
): (tasks: readonly PageTask[]) => Promise<WrittenPage[]> {
  const { sources, facts, settings, shell, outDir, fonts } = options
  const tools = { template: createTemplate(shell), renderPage, settings }
  const readPlaced = createArticleReader(sources)
  const factsCache = openFactsCache(facts)
  const paintPreview = createPreviewPainter(fonts, settings.siteTitle)

  const renderTask = async function* (
    task: PageTask,
  ): AsyncGenerator<SiteFile | BinaryFile, VoiceSummary | null> {
    if (task.kind === 'article') {
      const { hasPreview } = task
      const { ordinal } = task.article
      const sameWords = compareArticles(task.facts, task.alike, factsCache)
      yield* await renderArticle(await readPlaced(task.article), tools, {
        sameWords,
        hasPreview,
        ordinal,
      })
    }
    if (task.kind === 'timeline') yield* await renderTimelinePage(task.timeline, tools)
    if (task.kind === 'preview')
      yield [fileOf(previewImagePath(task.article.slug)), paintPreview(task.article)]
    if (task.kind === 'record-sheet') yield* await renderRecordSheet(task.sheet, tools)
    if (task.kind === 'voices') yield* await renderVoiceList(task.list, tools)
    if (task.kind !== 'voice') return null
    const articles = readEach(task.facts, factsCache)
    const [thread] = collectThreads(articles, sources.voices, (id) => id === task.id)
    if (!thread) throw new Error(`${task.id} is heard in no article`)
    yield* renderVoice(thread, tools)
    return summariseVoice(thread)
  }
  return async (tasks) => {
    const pages: WrittenPage[] = []
    for (const task of tasks) {
      const files: WrittenFile[] = []
      const rendering = renderTask(task)
      let step = await rendering.next()
      for (; !step.done; step = await rendering.next()) {
        const [path, content] = step.value
        files.push(writeSiteFile(outDir, path, content))
      }
      pages.push({ key: task.key, files, voice: step.value })
    }
    return pages
  }
}

/** What the quotations of an article share with those of others. */
function compareArticles(own: string, others: readonly string[], facts: FactsCache) {
  if (others.length === 0) return null
  const read = (key: string) => quotationsOf(facts.read(key))
  return findSameWords(read(own), others.map(read))
}

/** One at a time: of a voice heard in half the archive, only its own words are kept. */
function* readEach(keys: readonly string[], facts: FactsCache): Generator<ArticleFacts> {
  for (const key of keys) yield facts.read(key)
}

/** Writes a file below a folder; tells how it stands there. */
export function writeSiteFile(
  outDir: string,
  path: string,
  content: string | Uint8Array,
): WrittenFile {
  const file = join(outDir, path)
  const descriptor = openForWriting(file)
  try {
    writeFileSync(descriptor, content)
    const { size, mtimeMs } = fstatSync(descriptor)
    const written: WrittenFile = { path, bytes: size, modifiedMs: mtimeMs }
    return typeof content === 'string' && path.endsWith('.json')
      ? { ...written, version: versionOf(content) }
      : written
  } finally {
    closeSync(descriptor)
  }
}

export const versionOf = (content: string | Uint8Array) =>
  contentHash(content).slice(0, VERSION_LENGTH)

/** Makes the folder only where it is missing: an article's second file finds it. */
function openForWriting(file: string): number {
  try {
    return openSync(file, 'w')
  } catch {
    mkdirSync(dirname(file), { recursive: true })
    return openSync(file, 'w')
  }
}
