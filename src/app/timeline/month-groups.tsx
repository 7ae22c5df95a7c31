import type { ReactNode } from 'react'
import { monthAnchor } from '../../compiler/urls.ts'
import { formatPeriod } from '../ui/dates.ts'

interface MonthGroupsProps<Item extends { readonly date: string }> {
  /** Newest first. */
  readonly articles: readonly Item[]
  readonly render: (article: Item) => ReactNode
}

/** Articles under year and month headings. */
export function MonthGroups<Item extends { readonly date: string }>({
  articles,
  render,
}: MonthGroupsProps<Item>) {
  return groupBy(articles, 'YYYY'.length).map(([year, ofYear]) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      {groupBy(ofYear, 'YYYY-MM'.length).map(([month, ofMonth]) => (
        <section key={month} className="month" aria-labelledby={monthAnchor(month)}>
          <h3 id={monthAnchor(month)} tabIndex={-1}>
            {formatPeriod(month)}
          </h3>
          <ul>{ofMonth.map(render)}</ul>
        </section>
      ))}
    </section>
  ))
}

/** By the beginning of their dates, so many characters. */
function groupBy<Item extends { readonly date: string }>(
  articles: readonly Item[],
  length: number,
): readonly (readonly [period: string, articles: readonly Item[]])[] {
  const groups = new Map<string, Item[]>()
  for (const article of articles) {
    const period = article.date.slice(0, length)
    const group = groups.get(period)
    if (group) group.push(article)
    else groups.set(period, [article])
  }
  return [...groups]
}
