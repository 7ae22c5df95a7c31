import {
  aboutPath,
  articlePath,
  feedPath,
  jsonFeedPath,
  recordSheetPath,
  timelinePath,
  voiceFeedsPath,
  voicePath,
  voicesPath,
} from '../../compiler/urls.ts'
import type { Article } from '../../compiler/types.ts'
import type { VoiceSummary } from '../../compiler/voices-types.ts'
import { atomFeed, FEED_LENGTH, jsonFeed } from '../feeds.ts'
import { fileOf } from '../render-site.ts'
import { renderVoiceFeeds } from '../render-voices.ts'
import { addressIn, type Settings } from '../settings.ts'
import { sitemapPath } from '../../compiler/urls.ts'
import { renderSitemap, type SitePage } from '../sitemap.ts'
import type { WrittenPage } from './build-state.ts'
import type { ArticleEntry } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import { placeArticles, type PlacedArticle } from './published-articles.ts'
import { writeSiteFile } from './render-pages.ts'
import { isIntact } from './write-pages.ts'

interface ArchiveFilesOptions {
  /** Newest first. */
  readonly entries: readonly ArticleEntry[]
  /** By id. */
  readonly voices: readonly VoiceSummary[]
  readonly reader: (placed: PlacedArticle) => Promise<Article>
  readonly settings: Settings
  readonly known: ReadonlyMap<string, WrittenPage>
  readonly outDir: string
  readonly staging: string
  /** Stands for code and settings. */
  readonly version: string
}

/**
 * Writes the files that tell of the whole archive, unless they stand as they are: feeds and sitemap. The tables of
 * statements are apart.
 */
export async function writeArchiveFiles(options: ArchiveFilesOptions): Promise<WrittenPage> {
  const { entries, voices, settings, known, outDir, staging, reader, version } = options
  const articles = entries.map(({ file, facts, content }) => [file, facts, content])
  const key = contentHash(version, 'files', JSON.stringify(articles), JSON.stringify(voices))
  const before = known.get(key)
  if (before?.files.every((file) => isIntact(file, outDir))) return before
  const newest = await Promise.all(placeArticles(entries.slice(0, FEED_LENGTH)).map(reader))
  const robots = `User-agent: *\nAllow: /\nSitemap: ${addressIn(settings)(sitemapPath())}\n`
  const files = [
    [fileOf(feedPath()), atomFeed(newest, settings)] as const,
    [fileOf(jsonFeedPath()), jsonFeed(newest, settings)] as const,
    ...Array.from(
      renderSitemap(listSitePages(entries, voices), settings),
      ([path, content]) => [fileOf(path), content] as const,
    ),
    ['robots.txt', robots] as const,
    [fileOf(voiceFeedsPath()), [...renderVoiceFeeds(voices, settings)].join('')] as const,
  ].map(([path, content]) => writeSiteFile(staging, path, content))
  return { key, files, voice: null }
}

/** The pages search engines should know; older pages of timeline and threads are linked from these. */
function* listSitePages(
  entries: readonly ArticleEntry[],
  voices: readonly VoiceSummary[],
): Generator<SitePage> {
  const newest = entries[0]?.summary.date ?? null
  yield { path: timelinePath(), date: newest }
  yield { path: voicesPath(), date: newest }
  yield { path: aboutPath(), date: null }
  yield { path: recordSheetPath(), date: newest }
  for (const { summary } of entries) yield { path: articlePath(summary.slug), date: summary.date }
  for (const { id, last } of voices) yield { path: voicePath(id), date: last }
}
