import {
  aboutPath,
  articleDataPath,
  articlePath,
  FIRST_WORDS,
  importPath,
  libraryPath,
  recordSheetDataPath,
  recordSheetPath,
  sameWordsDataPath,
  searchArticlePath,
  searchPath,
  timelineDataPath,
  timelinePagePath,
  timelinePageDataPath,
  timelinePath,
  withBase,
} from '../compiler/urls.ts'
import type { NumberedPage } from '../compiler/collect.ts'
import { toSearchArticle } from '../compiler/search/search-article.ts'
import type { RecordSheet } from '../compiler/record-sheet.ts'
import type { SameWords } from '../compiler/same-words/same-words.ts'
import type { Article } from '../compiler/types.ts'
import { ARTICLE_MARKS_ID, toArticleMarks } from '../data/page-data.ts'
import { RECORD_SHEET_ID } from '../data/record-sheet.ts'
import { securityHeaders } from './content-security-policy.ts'
import { jsonForScript } from './html.ts'
import { webManifest } from './manifest.ts'
import {
  articleJsonLd,
  articleOpenGraph,
  frameOpenGraph,
  recordSheetOpenGraph,
  timelineOpenGraph,
} from './metadata.ts'
import type { renderPage as RenderPage } from './prerender.tsx'
import type { Settings } from './settings.ts'
import type { Template } from './template.ts'

/** A file of the site: path from the site's folder, and content. */
export type SiteFile = readonly [path: string, content: string]

/** What pages are made with. */
export interface PageTools {
  readonly template: Template
  readonly renderPage: typeof RenderPage
  readonly settings: Settings
}

/** What else stands beside an article's page. */
interface ArticleExtras {
  readonly sameWords: SameWords | null
  readonly hasPreview: boolean
  /** Its place among the articles of its day. */
  readonly ordinal: number
}

const NO_EXTRAS: ArticleExtras = { sameWords: null, hasPreview: false, ordinal: 0 }

/** Has a browser draw the first words at once with what stands above them, not after it. */
const TEXT_FIRST = `<link rel="expect" href="#${FIRST_WORDS}" blocking="render">`

/** An article's page, its data, what search results show of it, and what it shares with others, if it does. */
export async function renderArticle(
  standing: Article,
  { template, renderPage, settings }: PageTools,
  { sameWords, hasPreview, ordinal }: ArticleExtras = NO_EXTRAS,
): Promise<readonly SiteFile[]> {
  const article = sameWords ? { ...standing, hasSameWords: true as const } : standing
  const path = articlePath(article.slug)
  const { head, body } = await renderPage(path, { article })
  const marks = jsonForScript(toArticleMarks(article))
  const data = `<script type="application/json" id="${ARTICLE_MARKS_ID}">${marks}</script>`
  const page = template.render({
    head: TEXT_FIRST + head + articleOpenGraph(article, settings, hasPreview),
    body,
    data: data + articleJsonLd(article, settings),
  })
  return [
    [fileOf(articleDataPath(article.slug)), JSON.stringify(article)],
    [`${fileOf(path)}index.html`, page],
    [fileOf(searchArticlePath(article.date, ordinal)), JSON.stringify(toSearchArticle(article))],
    ...(sameWords
      ? [[fileOf(sameWordsDataPath(article.slug)), JSON.stringify(sameWords)] as const]
      : []),
  ]
}

/** A page of the timeline and its data. */
export async function renderTimelinePage(
  { number, page }: NumberedPage,
  { template, renderPage, settings }: PageTools,
): Promise<readonly SiteFile[]> {
  const path = number === null ? timelinePath() : timelinePagePath(number)
  const data = number === null ? timelineDataPath() : timelinePageDataPath(number)
  const { head, body } = await renderPage(path, { timeline: page, number })
  const metadata = number === null ? timelineOpenGraph(settings) : ''
  return [
    [fileOf(data), JSON.stringify(page)],
    [`${fileOf(path)}index.html`, template.render({ head: head + metadata, body, data: '' })],
  ]
}

/** The archive in figures, and its data. */
export async function renderRecordSheet(
  sheet: RecordSheet,
  { template, renderPage, settings }: PageTools,
): Promise<readonly SiteFile[]> {
  const path = recordSheetPath()
  const { head, body } = await renderPage(path, { sheet })
  const data = `<script type="application/json" id="${RECORD_SHEET_ID}">${jsonForScript(sheet)}</script>`
  const page = template.render({ head: head + recordSheetOpenGraph(settings), body, data })
  return [
    [fileOf(recordSheetDataPath()), JSON.stringify(sheet)],
    [`${fileOf(path)}index.html`, page],
  ]
}

/** Pages that no article has a say in, and the module of each one's view. */
const FRAME = [
  [importPath(), 'src/app/routes/import.tsx'],
  [libraryPath(), 'src/app/routes/library.tsx'],
  [searchPath(), 'src/app/routes/search.tsx'],
  [aboutPath(), 'src/app/routes/about.tsx'],
] as const

/** What every site has, whatever its articles. `partsOf` tells which files of the app a view needs. */
export async function renderFrame(
  { template, renderPage, settings }: PageTools,
  partsOf: (view: string) => readonly string[],
): Promise<readonly SiteFile[]> {
  const missing = await renderPage('/404', null)
  const own = FRAME.map(async ([path, view]): Promise<SiteFile> => {
    const { head, body } = await renderPage(path, null)
    // Where there is nothing to read without the app, it is fetched at once.
    const parts = body.includes('<noscript>') ? partsOf(view) : []
    const links = parts.map((part) => preload(withBase(settings.basePath, `/${part}`))).join('')
    const page = template.render({
      head: head + frameOpenGraph(head, path, settings) + links,
      body,
      data: '',
    })
    return [`${fileOf(path)}index.html`, page]
  })
  return [
    ...(await Promise.all(own)),
    ['404.html', template.render({ ...missing, data: '' })],
    ['shell.html', template.render({ head: '', body: '', data: '' })],
    ['manifest.webmanifest', webManifest(settings)],
    ['_headers', headersFile(template.policy, settings.basePath)],
  ]
}

const preload = (address: string) => `<link rel="modulepreload" crossorigin href="${address}">`

/** Rules for hosts that read a `_headers` file. Hashed files never change; the worker is always asked for. */
function headersFile(policy: string, basePath: string): string {
  const security = Object.entries(securityHeaders(policy)).map(
    ([name, value]) => `  ${name}: ${value}`,
  )
  return [
    `${basePath}*`,
    ...security,
    `${basePath}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${basePath}service-worker.js`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
}

/** A file's path in the site's folder: addresses are encoded, files are not. */
export function fileOf(address: string): string {
  return decodeURIComponent(address).slice(1)
}
