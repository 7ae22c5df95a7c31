import type { StandaloneArticle } from './compile.ts'
import {
  ARTICLE_VERSION,
  type ArticleSummary,
  type TimelineMonth,
  type TimelinePage,
} from './types.ts'
import { firstWords } from './words.ts'

/** Length of an entry's first words in the timeline, in characters. */
const LEAD_LENGTH = 160
/** Names under an entry of the timeline; the rest is counted. */
const SUMMARY_SPEAKERS = 4
const KINDS = ['direct', 'mixed', 'indirect'] as const
/** Articles on a full page of the timeline. The newest page holds up to twice as many less one. */
export const TIMELINE_PAGE_SIZE = 25

/** What the timeline tells of an article. Only speakers with words of their own are named. */
export function summarise(article: StandaloneArticle): ArticleSummary {
  const { slug, date, title, wordCount } = article
  const said = article.statements.filter(({ act }) => act === 'said')
  const heard = article.speakers.filter(({ words }) => words > 0)
  const speakers = heard
    .slice(0, SUMMARY_SPEAKERS)
    .map(({ id, name, isVoice }) => ({ id, name, isVoice }))
  return {
    slug,
    date,
    title: title.text,
    lead: firstWords(article.paragraphs[0]?.text ?? '', LEAD_LENGTH),
    wordCount,
    speakers,
    moreSpeakers: heard.length - speakers.length,
    kinds: KINDS.filter((kind) => said.some((statement) => statement.kind === kind)),
  }
}

/** The order of the timeline: newest first; of one day, by slug. */
export function byNewest(
  one: { readonly date: string; readonly slug: string },
  other: { readonly date: string; readonly slug: string },
): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1
  return one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0
}

/** Pages of a timeline by number; the newest page has `null` for a number. */
export interface NumberedPage {
  readonly number: number | null
  readonly page: TimelinePage
}

/**
 * The timeline cut into pages, newest page first. `summaries` stand in the timeline's order.
 * Page 1 holds the oldest articles; without articles there is one empty page.
 */
export function paginate(summaries: readonly ArticleSummary[]): readonly NumberedPage[] {
  const total = summaries.length
  const fullPages = Math.max(0, Math.floor(total / TIMELINE_PAGE_SIZE) - 1)
  const newestCount = total - fullPages * TIMELINE_PAGE_SIZE
  const pages: NumberedPage[] = []
  for (let number = fullPages + 1, start = 0; number >= 1; number--) {
    const isNewest = number === fullPages + 1
    const end = isNewest ? newestCount : start + TIMELINE_PAGE_SIZE
    pages.push({
      number: isNewest ? null : number,
      page: {
        version: ARTICLE_VERSION,
        articles: summaries.slice(start, end),
        older: number > 1 ? number - 1 : null,
        newer: isNewest || number === fullPages ? null : number + 1,
        months: null,
      },
    })
    start = end
  }
  const months = countMonths(pages)
  return pages.map((each) =>
    each.number === null ? { ...each, page: { ...each.page, months } } : each,
  )
}

/** Months with how many articles they hold, newest first, and the page each begins on. */
function countMonths(pages: readonly NumberedPage[]): readonly TimelineMonth[] {
  const months = new Map<string, TimelineMonth>()
  for (const { number, page } of pages)
    for (const { date } of page.articles) {
      const month = date.slice(0, 'YYYY-MM'.length)
      const known = months.get(month) ?? { month, articles: 0, page: number }
      months.set(month, { ...known, articles: known.articles + 1 })
    }
  return [...months.values()]
}
