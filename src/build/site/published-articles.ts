import { joinAttribution } from '../../compiler/compile.ts'
import { placeByDay } from '../../compiler/search/ranks.ts'
import type { Article, ArticleLink } from '../../compiler/types.ts'
import { indexVoices, type Voice } from '../../compiler/voices.ts'
import { finishArticle } from '../finish-article.ts'
import { readArticle } from '../read-articles.ts'
import { readCorrections } from '../read-corrections.ts'
import { openAttributionCache } from './attribution-cache.ts'
import type { ArticleEntry } from './compile-files.ts'

/** Where published articles are put together from. */
export interface ArticleSources {
  readonly folder: string
  readonly cache: string
  readonly engineVersion: string
  readonly voices: readonly Voice[]
}

/** A file of the folder, its neighbours in the timeline, and its place among the articles of its day. */
export interface PlacedArticle {
  readonly file: string
  readonly ordinal: number
  readonly older: ArticleLink | null
  readonly newer: ArticleLink | null
}

/**
 * Puts a compiled file together as it is published, its statements out of the cache. A file that was changed after it
 * was compiled throws.
 */
export function createArticleReader(
  sources: ArticleSources,
): (placed: PlacedArticle) => Promise<Article> {
  const cache = openAttributionCache(sources.cache, sources.engineVersion)
  const voices = indexVoices(sources.voices)
  return async ({ file, older, newer }) => {
    const parsed = await readArticle(sources.folder, file)
    const attribution = 'problems' in parsed ? null : cache.read(cache.keyOf(parsed))
    if ('problems' in parsed || attribution === null)
      throw new Error(`${file} was changed during the build; build again`)
    const corrections = await readCorrections(sources.folder, parsed.slug)
    const found = joinAttribution(parsed, attribution)
    return { ...finishArticle(found, voices, corrections.parsed).article, older, newer }
  }
}

/** Files in the timeline's order with their neighbours. */
export function placeArticles(entries: readonly ArticleEntry[]): PlacedArticle[] {
  const places = placeByDay(entries.map(({ summary }) => summary))
  return entries.map(({ file }, at) => ({
    file,
    ordinal: places[at]?.[1].ordinal ?? 0,
    older: linkTo(entries[at + 1]),
    newer: linkTo(entries[at - 1]),
  }))
}

/** All published articles, newest first, one at a time: only the one at hand is in memory. */
export async function* readPublished(
  entries: readonly ArticleEntry[],
  sources: ArticleSources,
): AsyncGenerator<Article> {
  const read = createArticleReader(sources)
  for (const placed of placeArticles(entries)) yield await read(placed)
}

function linkTo(entry: ArticleEntry | undefined): ArticleLink | null {
  return entry ? { slug: entry.summary.slug, title: entry.summary.title } : null
}
