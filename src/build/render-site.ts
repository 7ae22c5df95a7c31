import { articlePath, timelinePagePath, timelinePath } from '../compiler/urls.ts'
import { ARTICLE_MARKS_ID, toArticleMarks } from '../data/page-data.ts'
import type { Archive } from './archive.ts'
import { securityHeaders } from './content-security-policy.ts'
import { dataFiles } from './data-files.ts'
import { jsonForScript } from './html.ts'
import { webManifest } from './manifest.ts'
import { articleJsonLd, articleOpenGraph, timelineOpenGraph } from './metadata.ts'
import type { renderPage as RenderPage } from './prerender.tsx'
import type { Settings } from './settings.ts'
import type { Template } from './template.ts'

/** All files of the site besides the app's own: path from the site's folder, and content. One at a time. */
export async function* renderSite(
  archive: Archive,
  template: Template,
  renderPage: typeof RenderPage,
  settings: Settings,
): AsyncGenerator<readonly [path: string, content: string]> {
  for (const [address, json] of dataFiles(archive)) yield [fileOf(address), json]
  for (const article of archive.articles) {
    const path = articlePath(article.slug)
    const { head, body } = await renderPage(path, { article })
    const marks = jsonForScript(toArticleMarks(article))
    const data = `<script type="application/json" id="${ARTICLE_MARKS_ID}">${marks}</script>`
    const page = {
      head: head + articleOpenGraph(article, settings),
      body,
      data: data + articleJsonLd(article, settings),
    }
    yield [`${fileOf(path)}index.html`, template.render(page)]
  }
  for (const { number, page } of archive.timeline) {
    const path = number === null ? timelinePath() : timelinePagePath(number)
    const { head, body } = await renderPage(path, { timeline: page, number })
    const metadata = number === null ? timelineOpenGraph(settings) : ''
    yield [`${fileOf(path)}index.html`, template.render({ head: head + metadata, body, data: '' })]
  }
  const missing = await renderPage('/404', null)
  yield ['404.html', template.render({ ...missing, data: '' })]
  yield ['shell.html', template.render({ head: '', body: '', data: '' })]
  yield ['manifest.webmanifest', webManifest(settings)]
  yield ['_headers', headersFile(template.policy, settings.basePath)]
}

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
function fileOf(address: string): string {
  return decodeURIComponent(address).slice(1)
}
