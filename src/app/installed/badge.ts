import type { ArticleSummary } from '../../compiler/types.ts'
import type { Places } from '../../data/places.ts'

/** How many articles were published since the reader's first visit, in milliseconds, and are not read. */
export function countUnread(
  articles: readonly Pick<ArticleSummary, 'slug' | 'date'>[],
  places: Places,
  firstVisit: number,
): number {
  const firstDay = new Date(firstVisit).toISOString().slice(0, 10)
  return articles.filter(({ slug, date }) => date > firstDay && !places[slug]?.isRead).length
}
