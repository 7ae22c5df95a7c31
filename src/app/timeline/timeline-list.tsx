import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import type { TimelinePage } from '../../compiler/types.ts'
import {
  monthAnchor,
  recordSheetPath,
  timelinePagePath,
  timelinePath,
} from '../../compiler/urls.ts'
import type { Places } from '../../data/places.ts'
import { MoreLink, PAGE_LINK, type MoreState } from '../ui/more-link.tsx'
import { MonthGroups } from './month-groups.tsx'
import { TimelineJump } from './timeline-jump.tsx'
import { TimelineEntry } from './timeline-entry.tsx'
import { useFirstEntries } from './use-first-entries.ts'

interface TimelineListProps {
  /** Number of the page the list starts from; `null` for the newest. */
  readonly number: number | null
  readonly newer: number | null
  readonly pages: readonly TimelinePage[]
  /** What has been read; undefined until it is known. */
  readonly places: Places | undefined
  /** Appends the next older page; `null` when there is none. */
  readonly more: (() => void) | null
  readonly state: MoreState
}

const MORE_WORDS = {
  idle: 'Older articles',
  loading: 'Loading older articles …',
  failed: 'Older articles could not be loaded. Try again',
}

/** Articles under year and month headings, with the way to older ones. The attributes are read by `data/page-data.ts`. */
export function TimelineList({ number, newer, pages, places, more, state }: TimelineListProps) {
  useLandingFocus()
  const articles = pages.flatMap((page) => page.articles)
  const shownCount = useFirstEntries(articles.length)
  const older = pages.at(-1)?.older ?? null
  if (articles.length === 0) return <EmptyArchive />
  return (
    <div data-timeline={number ?? ''} data-older={older ?? ''} data-newer={newer ?? ''}>
      <TimelineJump months={pages[0]?.months ?? null} />
      {number !== null && (
        <Link className={PAGE_LINK} to={newer === null ? timelinePath() : timelinePagePath(newer)}>
          Newer articles
        </Link>
      )}
      <MonthGroups
        articles={articles.slice(0, shownCount)}
        render={(article) => (
          <TimelineEntry key={article.slug} article={article} place={places?.[article.slug]} />
        )}
      />
      {shownCount === articles.length && older !== null && more && (
        <MoreLink to={timelinePagePath(older)} words={MORE_WORDS} state={state} more={more} />
      )}
      <Link className={PAGE_LINK} to={recordSheetPath()}>
        The archive in figures
      </Link>
    </div>
  )
}

/** Whoever arrives at a month goes on from its heading. */
function useLandingFocus(): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash.startsWith(`#${monthAnchor('')}`))
      document.getElementById(hash.slice(1))?.focus({ preventScroll: true })
  }, [hash])
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
