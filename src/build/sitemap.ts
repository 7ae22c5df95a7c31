import { sitemapPartPath, sitemapPath } from '../compiler/urls.ts'
import { escapeXml } from './feeds.ts'
import { addressIn, type Settings } from './settings.ts'

/** Most addresses one file may hold by the protocol of sitemaps.org. */
export const SITEMAP_LIMIT = 50_000

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>'

/** A page for search engines: its path, and the date of its newest words where it has one. */
export interface SitePage {
  readonly path: string
  readonly date: string | null
}

/**
 * The sitemap of all pages: one file, or above the limit an index of several. Path and content; the last one is
 * `sitemap.xml`.
 */
export function* renderSitemap(
  pages: Iterable<SitePage>,
  settings: Settings,
  limit = SITEMAP_LIMIT,
): Generator<readonly [path: string, content: string]> {
  const at = addressIn(settings)
  let urls: string[] = []
  let parts = 0
  for (const { path, date } of pages) {
    if (urls.length === limit) {
      yield [sitemapPartPath(++parts), wrap('urlset', urls)]
      urls = []
    }
    const changed = date === null ? '' : `<lastmod>${date}</lastmod>`
    urls.push(`<url><loc>${escapeXml(at(path))}</loc>${changed}</url>`)
  }
  if (parts === 0) {
    yield [sitemapPath(), wrap('urlset', urls)]
    return
  }
  yield [sitemapPartPath(++parts), wrap('urlset', urls)]
  const files = Array.from({ length: parts }, (_, part) => at(sitemapPartPath(part + 1)))
  const entries = files.map((file) => `<sitemap><loc>${escapeXml(file)}</loc></sitemap>`)
  yield [sitemapPath(), wrap('sitemapindex', entries)]
}

function wrap(element: string, lines: readonly string[]): string {
  return [PROLOGUE, `<${element} ${NAMESPACE}>`, ...lines, `</${element}>`, ''].join('\n')
}
