import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { ArticleSummary, TimelinePage } from '../../compiler/types.ts'
import { timelinePagePath, timelinePath } from '../../compiler/urls.ts'
import { formatMonth } from '../ui/dates.ts'
import { onceVisible } from '../ui/once-visible.ts'
import { TimelineEntry } from './timeline-entry.tsx'

interface TimelineListProps {
  /** Number of the page the list starts from; `null` for the newest. */
  readonly number: number | null
  readonly newer: number | null
  readonly pages: readonly TimelinePage[]
  /** Appends the next older page; `null` when there is none. */
  readonly more: (() => void) | null
  readonly state: 'idle' | 'loading' | 'failed'
}

const PAGE_LINK = 'flex min-h-11 items-center py-6 font-sans text-sm'

/** Articles under year and month headings, with the way to older ones. The attributes are read by `data/page-data.ts`. */
export function TimelineList({ number, newer, pages, more, state }: TimelineListProps) {
  const articles = pages.flatMap((page) => page.articles)
  const older = pages.at(-1)?.older ?? null
  if (articles.length === 0) return <EmptyArchive />
  return (
    <div data-timeline={number ?? ''} data-older={older ?? ''} data-newer={newer ?? ''}>
      {number !== null && (
        <Link className={PAGE_LINK} to={newer === null ? timelinePath() : timelinePagePath(newer)}>
          Newer articles
        </Link>
      )}
      {groupBy(articles, ({ date }) => date.slice(0, 4)).map(([year, ofYear]) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          {groupBy(ofYear, ({ date }) => date.slice(0, 7)).map(([month, ofMonth]) => (
            <section key={month} className="month" aria-labelledby={`month-${month}`}>
              <h3 id={`month-${month}`}>{formatMonth(`${month}-01`)}</h3>
              <ul>
                {ofMonth.map((article) => (
                  <TimelineEntry key={article.slug} article={article} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {older !== null && more && <More older={older} more={more} state={state} />}
    </div>
  )
}

/** Fetches the next page as its link comes into view; without script it is a link. */
function More({
  older,
  more,
  state,
}: {
  older: number
  more: () => void
  state: TimelineListProps['state']
}) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    return state === 'idle' && link.current ? onceVisible(link.current, more) : undefined
  }, [more, state])
  const words = {
    idle: 'Older articles',
    loading: 'Loading older articles …',
    failed: 'Older articles could not be loaded. Try again',
  }
  return (
    <Link
      ref={link}
      className={PAGE_LINK}
      to={timelinePagePath(older)}
      onClick={(event) => {
        event.preventDefault()
        if (state !== 'loading') more()
      }}
    >
      {words[state]}
    </Link>
  )
}

function EmptyArchive() {
  return (
    <div className="py-12 text-faint" data-timeline="" data-older="" data-newer="">
      <p>
        This archive is empty. Articles appear here once their files are in the articles folder.
      </p>
    </div>
  )
}

function groupBy(
  articles: readonly ArticleSummary[],
  keyOf: (article: ArticleSummary) => string,
): readonly (readonly [key: string, articles: readonly ArticleSummary[]])[] {
  const groups = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    const key = keyOf(article)
    const group = groups.get(key)
    if (group) group.push(article)
    else groups.set(key, [article])
  }
  return [...groups]
}
