import { createWriteStream, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  articlePath,
  feedPath,
  jsonFeedPath,
  recordSheetPath,
  statementsCsvPath,
  statementsJsonlPath,
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
import { statementLines, statementRows, statementsHeading } from '../statement-files.ts'
import type { WrittenFile } from './build-state.ts'
import type { ArticleEntry } from './compile-files.ts'
import { contentHash } from './content-hash.ts'
import { openFactsCache } from './facts-cache.ts'
import { placeArticles, type PlacedArticle } from './published-articles.ts'
import { writeSiteFile } from './render-pages.ts'

interface ArchiveFilesOptions {
  /** Newest first. */
  readonly entries: readonly ArticleEntry[]
  /** By id. */
  readonly voices: readonly VoiceSummary[]
  /** Folder of what articles contribute to voices. */
  readonly facts: string
  readonly reader: (placed: PlacedArticle) => Promise<Article>
  readonly settings: Settings
  readonly staging: string
}

/** Hash of all that goes into these files; `version` stands for code and settings. */
export function archiveFilesKey(
  { entries, voices }: Pick<ArchiveFilesOptions, 'entries' | 'voices'>,
  version: string,
): string {
  const articles = entries.map(({ file, facts, content }) => [file, facts, content])
  return contentHash(version, JSON.stringify(articles), JSON.stringify(voices))
}

/**
 * Writes the files that tell of the whole archive: feeds, sitemap, tables of statements. Those that grow with it are
 * streamed.
 */
export async function writeArchiveFiles(options: ArchiveFilesOptions): Promise<WrittenFile[]> {
  const { entries, voices, settings, staging, reader } = options
  const facts = openFactsCache(options.facts)
  const written: WrittenFile[] = []
  const stream = async (address: string, pieces: Iterable<string>) => {
    const file = join(staging, fileOf(address))
    mkdirSync(dirname(file), { recursive: true })
    await pipeline(Readable.from(pieces), createWriteStream(file))
    const { size, mtimeMs } = statSync(file)
    written.push({ path: fileOf(address), bytes: size, modifiedMs: mtimeMs })
  }
  const write = (path: string, content: string) =>
    written.push(writeSiteFile(staging, path, content))
  const newest = await Promise.all(placeArticles(entries.slice(0, FEED_LENGTH)).map(reader))
  write(fileOf(feedPath()), atomFeed(newest, settings))
  write(fileOf(jsonFeedPath()), jsonFeed(newest, settings))
  for (const [path, content] of renderSitemap(listSitePages(entries, voices), settings))
    write(fileOf(path), content)
  const robots = `User-agent: *\nAllow: /\nSitemap: ${addressIn(settings)(sitemapPath())}\n`
  write('robots.txt', robots)
  await stream(voiceFeedsPath(), renderVoiceFeeds(voices, settings))
  await stream(
    statementsJsonlPath(),
    each(entries, (entry) => statementLines(facts.read(entry.facts), settings)),
  )
  await stream(
    statementsCsvPath(),
    each(entries, (entry) => statementRows(facts.read(entry.facts), settings), statementsHeading()),
  )
  return written
}

function* each(
  entries: readonly ArticleEntry[],
  render: (entry: ArticleEntry) => string,
  heading = '',
): Generator<string> {
  if (heading) yield heading
  for (const entry of entries) yield render(entry)
}

/** The pages search engines should know; older pages of timeline and threads are linked from these. */
function* listSitePages(
  entries: readonly ArticleEntry[],
  voices: readonly VoiceSummary[],
): Generator<SitePage> {
  const newest = entries[0]?.summary.date ?? null
  yield { path: timelinePath(), date: newest }
  yield { path: voicesPath(), date: newest }
  yield { path: recordSheetPath(), date: newest }
  for (const { summary } of entries) yield { path: articlePath(summary.slug), date: summary.date }
  for (const { id, last } of voices) yield { path: voicePath(id), date: last }
}
