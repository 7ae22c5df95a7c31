import type { QueryClient } from '@tanstack/react-query'
import type {
  Article,
  ArticleSummary,
  Block,
  StatementKind,
  TimelineMonth,
  TimelinePage,
} from '../compiler/types.ts'
import { ARTICLE_VERSION } from '../compiler/types.ts'
import { articleQuery, timelineQuery } from './queries.ts'

/**
 * What a prerendered page says about its article besides the words: the words stand in the page once, as text.
 * Spans of title and paragraphs keep their place in the file.
 */
export type ArticleMarks = Omit<Article, 'title' | 'paragraphs'> & {
  readonly blocks: readonly (readonly [start: number, end: number])[]
}

/** What a prerendered page holds. */
export interface PageData {
  readonly article: Article | null
  /** A page of the timeline and its number; `null` for the newest. */
  readonly timeline: { readonly number: number | null; readonly page: TimelinePage } | null
}

/** Id of the element that holds an article's marks as JSON. */
export const ARTICLE_MARKS_ID = 'article-marks'

/** The part of an article that goes into its page beside the text. */
export function toArticleMarks({ title, paragraphs, ...rest }: Article): ArticleMarks {
  return { ...rest, blocks: [title, ...paragraphs].map(({ start, end }) => [start, end] as const) }
}

/**
 * Puts what the prerendered page shows into the cache, so that the app takes over without asking for it again.
 * A page that does not hold together is left to be fetched.
 */
export function seedFromPage(queryClient: QueryClient, page: globalThis.Document): PageData {
  const article = readArticle(page)
  if (article) queryClient.setQueryData(articleQuery(article.slug).queryKey, article)
  const timeline = readTimeline(page)
  if (timeline)
    queryClient.setQueryData(timelineQuery(timeline.number).queryKey, {
      pages: [timeline.page],
      pageParams: [timeline.number],
    })
  return { article, timeline }
}

/** The article of a prerendered article page; `null` on other pages. */
export function readArticle(page: globalThis.Document): Article | null {
  const json = page.getElementById(ARTICLE_MARKS_ID)?.textContent
  if (!json) return null
  const { blocks, ...rest } = JSON.parse(json) as ArticleMarks
  const elements = page.querySelectorAll('article h1, article p')
  const texts = blocks.map(([start, end], at) =>
    restoreBlock(start, end, elements[at]?.textContent ?? ''),
  )
  const [title, ...paragraphs] = texts
  if (rest.version !== ARTICLE_VERSION || !title || texts.includes(null)) return null
  return { ...rest, title, paragraphs: paragraphs.filter((block) => block !== null) }
}

/** HTML reads CRLF as LF: the line endings come back where the length tells that they were there. */
function restoreBlock(start: number, end: number, shown: string): Block | null {
  const isOwnLength = end === 0 || shown.length === end - start
  const text = isOwnLength ? shown : shown.replaceAll('\n', '\r\n')
  return end === 0 || text.length === end - start ? { start, end, text } : null
}

/** The entries of a prerendered timeline page, from the attributes `timeline/entry.tsx` gives them. */
export function readTimeline(page: globalThis.Document): PageData['timeline'] {
  const root = page.querySelector<HTMLElement>('[data-timeline]')
  if (!root) return null
  const articles = [...root.querySelectorAll<HTMLElement>('[data-slug]')].map(readEntry)
  const { timeline, older, newer } = root.dataset
  return {
    number: numberOf(timeline),
    page: {
      version: ARTICLE_VERSION,
      articles,
      older: numberOf(older),
      newer: numberOf(newer),
      months: timeline === '' ? readMonths(root) : null,
    },
  }
}

/** A year's months stand in one attribute: `2021-12:40:3 2021-11:38:3`. */
function readMonths(root: HTMLElement): readonly TimelineMonth[] {
  const years = [...root.querySelectorAll<HTMLElement>('[data-months]')]
  return years.flatMap(({ dataset }) =>
    (dataset['months'] ?? '').split(' ').map((words) => {
      const [month = '', articles, page] = words.split(':')
      return { month, articles: Number(articles), page: numberOf(page) }
    }),
  )
}

function readEntry(entry: HTMLElement): ArticleSummary {
  const textOf = (selector: string) => entry.querySelector(selector)?.textContent ?? ''
  const speakers = [...entry.querySelectorAll<HTMLElement>('[data-speaker]')].map((name) => ({
    id: name.dataset['speaker'] ?? '',
    name: name.textContent ?? '',
    isVoice: name.querySelector('a') !== null,
  }))
  return {
    slug: entry.dataset['slug'] ?? '',
    date: entry.querySelector('time')?.dateTime ?? '',
    title: textOf('h4'),
    lead: textOf('[data-lead]'),
    wordCount: Number(entry.dataset['words']),
    speakers,
    moreSpeakers: Number(entry.dataset['more']),
    kinds: (entry.dataset['kinds']?.match(/\w+/g) ?? []) as StatementKind[],
  }
}

function numberOf(words: string | undefined): number | null {
  return words ? Number(words) : null
}
