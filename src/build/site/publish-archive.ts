import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { ENGINE_FOLDER } from '../load-model.ts'
import { PREVIEW_FONTS } from '../preview/fonts.ts'
import type { Settings } from '../settings.ts'
import { attributionFolder } from './attribution-cache.ts'
import type { App } from './build-app.ts'
import { listBlocks } from './blocks.ts'
import { readBuildState, writeBuildState, type WrittenPage } from './build-state.ts'
import { compileArchive } from './compile-archive.ts'
import type { CompileOptions, FileResult, FileTask } from './compile-files.ts'
import { contentHash, folderHash } from './content-hash.ts'
import { openFactsCache } from './facts-cache.ts'
import { keepNewest } from './keep-newest.ts'
import { openTermsCache } from './terms-cache.ts'
import { openTextCache } from './text-cache.ts'
import type { Pool } from './pool.ts'
import { createProgress } from './progress.ts'
import { writeSiteFile, type PageTask, type RenderOptions } from './render-pages.ts'
import { createArticleReader } from './published-articles.ts'
import { listArchive } from './list-archive.ts'
import { writeArchiveFiles } from './write-archive-files.ts'
import { writeSearchIndex } from './write-search-index.ts'
import { writeStatements } from './write-statements.ts'
import {
  listAlike,
  listPages,
  listPreviews,
  listRecordSheet,
  listVoiceLists,
  listVoiceTasks,
  writePages,
} from './write-pages.ts'
import { replaceSite, stagingFolder, updateSite } from './staging.ts'

/** Engines whose statements are kept: going back to an earlier one is quick. */
const ENGINES_KEPT = 3
/** Articles up to which each gets an image for link previews, unless the settings say so. */
const MOST_PREVIEWS = 2000
/** Builds of the app whose findings in articles are kept. */
const FACTS_KEPT = 3

export interface PublishOptions {
  readonly settings: Settings
  /** Where the site of the build before stands, whose pages are kept where nothing has changed. */
  readonly outDir: string
  readonly startCompiling: (options: CompileOptions) => Pool<readonly FileTask[], FileResult[]>
  readonly startRendering: (options: RenderOptions) => Pool<readonly PageTask[], WrittenPage[]>
  readonly app: Pick<App, 'version' | 'shell'>
}

/** A site that is made, but not in its place. */
export interface Publication {
  /** What was done, in a line. */
  readonly report: string
  /** Puts the site in the earlier one's place, and leaves what was found out to the next build. */
  readonly putInPlace: () => void
}

/** Compiles the articles and writes their pages and data; what an earlier build did and still holds is kept. */
export async function publishArchive(options: PublishOptions): Promise<Publication> {
  const { settings, outDir, app } = options
  const folder = resolve(settings.articles)
  const cache = resolve(settings.cache)
  const siteName = contentHash(folder, outDir)
  const stateFile = join(cache, 'sites', `${siteName}.jsonl`)
  const engineVersion = folderHash(ENGINE_FOLDER)
  const attributions = attributionFolder(cache, engineVersion)
  keepNewest(attributions, ENGINES_KEPT)
  const { siteTitle, siteUrl, basePath } = settings
  const version = contentHash(engineVersion, app.version, siteTitle, siteUrl, basePath)
  const known = await readBuildState(stateFile, version)
  const progress = createProgress(process.stderr)

  const facts = join(cache, 'facts', app.version)
  keepNewest(facts, FACTS_KEPT)
  const terms = join(cache, 'terms', app.version)
  keepNewest(terms, FACTS_KEPT)
  const sources = { folder, cache: attributions, engineVersion }
  const kept = { facts: openFactsCache(facts), terms: openTermsCache(terms) }
  const { entries, voices, attributed } = await compileArchive({
    folder,
    known: known.entries,
    isKept: (key) => kept.facts.has(key) && kept.terms.has(key),
    startPool: (editors) => {
      const weights = readFileSync(join(ENGINE_FOLDER, 'model/weights.bin'))
      return options.startCompiling({ ...sources, facts, terms, weights, voices: editors })
    },
    progress,
  })
  const staging = stagingFolder(outDir)
  const pool = options.startRendering({
    sources: { ...sources, voices },
    facts,
    settings,
    shell: app.shell,
    outDir: staging,
    fonts: PREVIEW_FONTS,
  })
  const cacheOf = (kind: string) => openTextCache(join(cache, kind, siteName))
  const blocks = listBlocks(entries, version)
  const write = (tasks: readonly PageTask[]) =>
    writePages(tasks, known.pages, outDir, pool, progress)
  const makePages = async () => {
    const alike = listAlike(entries, cacheOf('alike'), version)
    const hasPreviews = settings.previewImages ?? entries.length <= MOST_PREVIEWS
    const pagesOf = listPages(entries, alike, version, hasPreviews)
    const ofVoices = await write([...pagesOf, ...listVoiceTasks(entries, voices, version)])
    const heard = [...ofVoices.pages.values()].flatMap(({ voice }) => voice ?? [])
    const summaries = heard.sort((one, other) => (one.id < other.id ? -1 : 1))
    const lists = await write(listVoiceLists(summaries, version))
    const sheet = listRecordSheet(blocks, summaries, kept.facts, cacheOf('counts'), version)
    const previews = hasPreviews ? listPreviews(entries, version) : []
    const besides = await write([sheet, ...previews])
    return { summaries, counted: [ofVoices, lists], besides }
  }
  const places = { known: known.pages, outDir, staging, version }
  const { summaries, counted, besides } = await makePages().finally(() => pool.close())
  // What comes takes most of the memory: garbage is to go when it is a quarter of what lives, not as much again.
  setFlagsFromString('--heap-growing-percent=25')
  const search = writeSearchIndex({
    ...places,
    ...{ blocks, terms: kept.terms, cache: cacheOf('blocks') },
  })
  const statements = writeStatements({ ...places, entries, known, facts: kept.facts, settings })
  const reader = createArticleReader({ ...sources, voices })
  const whole = { entries, voices: summaries, reader, settings, ...places }
  const archiveFiles = await writeArchiveFiles(whole)
  const ofArchive = [...search.pages, statements.page, archiveFiles]
  const sites = [...counted, besides]
  const pages = [...sites.flatMap((site) => [...site.pages.values()]), ...ofArchive]
  for (const [path, content] of listArchive(entries.length, pages))
    writeSiteFile(staging, path, content)
  const isAnew =
    search.isNew &&
    sites.every((site) => site.rendered === site.pages.size) &&
    ![statements.page, archiveFiles].some((page) => known.pages.has(page.key))
  const putInPlace = () => {
    if (isAnew) replaceSite(outDir)
    else updateSite(outDir, filesOf(pages))
    const state = {
      entries: new Map(statements.entries.map((entry) => [entry.file, entry])),
      pages: new Map(pages.map((page) => [page.key, page])),
    }
    if (!holdsSame(state.entries, known.entries) || !holdsSame(state.pages, known.pages))
      writeBuildState(stateFile, version, state)
  }
  const rendered = sumOf(counted.map((site) => site.rendered))
  const ofCounted = sumOf(counted.map((site) => site.pages.size))
  return {
    putInPlace,
    report: describe(outDir, entries.length, attributed, rendered, ofCounted),
  }
}

/** `840 articles in dist, 839 from the cache; 4 of 862 pages made anew`. */
function describe(
  outDir: string,
  articles: number,
  attributed: number,
  rendered: number,
  pages: number,
): string {
  const noun = articles === 1 ? 'article' : 'articles'
  return (
    `${count(articles)} ${noun} in ${outDir}, ${count(articles - attributed)} from the cache; ` +
    `${count(rendered)} of ${count(pages)} pages made anew`
  )
}

const holdsSame = <Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>) =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value)

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

const count = (value: number): string => value.toLocaleString('en')

function* filesOf(pages: Iterable<WrittenPage>): Generator<string> {
  for (const { files } of pages) for (const { path } of files) yield path
}
