import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ENGINE_FOLDER } from '../load-model.ts'
import { PREVIEW_FONTS } from '../preview/fonts.ts'
import type { Settings } from '../settings.ts'
import { attributionFolder } from './attribution-cache.ts'
import type { App } from './build-app.ts'
import { readBuildState, writeBuildState, type WrittenPage } from './build-state.ts'
import { compileArchive } from './compile-archive.ts'
import type { CompileOptions, FileResult, FileTask } from './compile-files.ts'
import { contentHash, folderHash } from './content-hash.ts'
import { openFactsCache } from './facts-cache.ts'
import { keepNewest } from './keep-newest.ts'
import type { Pool } from './pool.ts'
import { createProgress } from './progress.ts'
import { writeSiteFile, type PageTask, type RenderOptions } from './render-pages.ts'
import { createArticleReader } from './published-articles.ts'
import { listArchive } from './list-archive.ts'
import { archiveFilesKey, writeArchiveFiles } from './write-archive-files.ts'
import { writeSearchIndex } from './write-search-index.ts'
import {
  isIntact,
  listPages,
  listPreviews,
  listRecordSheet,
  listVoiceLists,
  listVoiceTasks,
  writePages,
  type WrittenSite,
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
  const stateFile = join(cache, 'sites', `${contentHash(folder, outDir)}.jsonl`)
  const engineVersion = folderHash(ENGINE_FOLDER)
  const attributions = attributionFolder(cache, engineVersion)
  keepNewest(attributions, ENGINES_KEPT)
  const stateVersion = contentHash(engineVersion, app.version)
  const known = await readBuildState(stateFile, stateVersion)
  const progress = createProgress(process.stderr)

  const facts = join(cache, 'facts', app.version)
  keepNewest(facts, FACTS_KEPT)
  const terms = join(cache, 'terms', app.version)
  keepNewest(terms, FACTS_KEPT)
  const sources = { folder, cache: attributions, engineVersion }
  const compiling = { ...sources, facts, terms }
  const { entries, voices, attributed } = await compileArchive(
    folder,
    known.entries,
    (editors) => {
      const weights = readFileSync(join(ENGINE_FOLDER, 'model/weights.bin'))
      return options.startCompiling({ ...compiling, weights, voices: editors })
    },
    progress,
  )
  const { siteTitle, siteUrl, basePath } = settings
  const version = contentHash(stateVersion, siteTitle, siteUrl, basePath)
  const hasPreviews = settings.previewImages ?? entries.length <= MOST_PREVIEWS
  const pool = options.startRendering({
    sources: { ...sources, voices },
    facts,
    settings,
    ...app.shell,
    outDir: stagingFolder(outDir),
    fonts: PREVIEW_FONTS,
  })
  const write = (tasks: readonly PageTask[]) =>
    writePages(tasks, known.pages, outDir, pool, progress)
  const written: WrittenSite[] = []
  let archiveFiles: WrittenPage
  /** What tells of all articles, as the archive's files do; not counted as pages. */
  let besides: WrittenSite
  try {
    const pagesOf = listPages(entries, version, hasPreviews)
    const ofVoices = await write([...pagesOf, ...listVoiceTasks(entries, voices, version)])
    const summaries = [...ofVoices.pages.values()].flatMap(({ voice }) => voice ?? [])
    const byVoice = summaries.sort((one, other) => (one.id < other.id ? -1 : 1))
    const sheet = listRecordSheet(entries, byVoice, openFactsCache(facts), version)
    written.push(ofVoices, await write(listVoiceLists(byVoice, version)))
    const previews = hasPreviews ? listPreviews(entries, version) : []
    besides = await write([sheet, ...previews])
    const key = archiveFilesKey({ entries, voices: byVoice }, version)
    const kept = known.pages.get(key)
    const reader = createArticleReader({ ...sources, voices })
    const staging = stagingFolder(outDir)
    const files = kept?.files.every((file) => isIntact(file, outDir))
      ? kept.files
      : await writeArchiveFiles({ entries, voices: byVoice, facts, reader, settings, staging })
    archiveFiles = { key, files, voice: null }
  } finally {
    await pool.close()
  }
  const search = writeSearchIndex({
    entries,
    terms,
    blocks: join(cache, 'blocks', contentHash(folder, outDir)),
    known: known.pages,
    outDir,
    staging: stagingFolder(outDir),
    version,
  })
  const ofArchive = [archiveFiles, search.index]
  for (const [path, content] of listArchive(entries.length, [
    ...pagesIn([...written, besides]),
    ...ofArchive,
  ]))
    writeSiteFile(stagingFolder(outDir), path, content)
  const rendered = sumOf(written.map((site) => site.rendered))
  const pages = new Map(written.flatMap((site) => [...site.pages]))
  const putInPlace = () => {
    const isAnew = rendered === pages.size && besides.rendered === besides.pages.size
    const isWhole = isAnew && !known.pages.has(archiveFiles.key) && search.isNew
    const byKey = ofArchive.map((page) => [page.key, page] as const)
    const all = new Map([...pages, ...besides.pages, ...byKey])
    if (isWhole) replaceSite(outDir)
    else updateSite(outDir, filesOf(all.values()))
    writeBuildState(stateFile, stateVersion, {
      entries: new Map(entries.map((entry) => [entry.file, entry])),
      pages: all,
    })
  }
  return {
    putInPlace,
    report: describe(outDir, entries.length, attributed, rendered, pages.size),
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

const pagesIn = (sites: readonly WrittenSite[]) => sites.flatMap(({ pages }) => [...pages.values()])

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

const count = (value: number): string => value.toLocaleString('en')

function* filesOf(pages: Iterable<WrittenPage>): Generator<string> {
  for (const { files } of pages) for (const { path } of files) yield path
}
