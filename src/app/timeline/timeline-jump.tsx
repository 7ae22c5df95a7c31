import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { TimelineMonth } from '../../compiler/types.ts'
import { timelinePath } from '../../compiler/urls.ts'
import { timelineQuery } from '../../data/queries.ts'
import { formatMonth, formatPeriod } from '../ui/dates.ts'
import { MonthLink } from './month-link.tsx'

/** Months that stand in the page from the start; of more, each year shows one until it is opened: pages stay light. */
const MONTHS_SHOWN = 24
/** Years that are listed; those before are behind one more step. */
const YEARS_LISTED = 10
/** Longest bar, in pixels. */
const LONGEST = 90

/** The way to any month, with how much each holds. Only the newest page knows the months; others ask for them. */
export function TimelineJump({ months }: { months: readonly TimelineMonth[] | null }) {
  const [isOpen, setOpen] = useState(false)
  const { data } = useInfiniteQuery({ ...timelineQuery(null), enabled: isOpen && !months })
  const known = months ?? data?.pages[0]?.months ?? []
  const [newest, oldest] = [known[0], known.at(-1)]
  return (
    <nav className="jump" aria-label="Months">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Jump to a month</summary>
        {newest && oldest ? (
          <>
            <ul>
              <li>
                <MonthLink month={newest}>Newest: {formatPeriod(newest.month)}</MonthLink>
              </li>
              <li>
                <MonthLink month={oldest}>Oldest: {formatPeriod(oldest.month)}</MonthLink>
              </li>
            </ul>
            <Years months={known} />
          </>
        ) : (
          <ul>
            <li>
              <Link to={timelinePath()}>All months are on the first page</Link>
            </li>
          </ul>
        )}
      </details>
    </nav>
  )
}

function Years({ months }: { months: readonly TimelineMonth[] }) {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].map((year) => {
    const ofYear = months.filter(({ month }) => month.startsWith(year))
    return { year, ofYear, articles: ofYear.reduce((sum, { articles }) => sum + articles, 0) }
  })
  const mostOfYear = Math.max(...years.map(({ articles }) => articles))
  const mostOfMonth = Math.max(...months.map(({ articles }) => articles))
  const isShown = months.length <= MONTHS_SHOWN
  const listed = years.slice(0, YEARS_LISTED)
  const before = listed.at(-1)?.year ?? ''
  return (
    <>
      {listed.map((each) => (
        <Year key={each.year} {...each} {...{ mostOfYear, mostOfMonth, isShown }} />
      ))}
      {years.length > listed.length && (
        <OlderYears
          before={before}
          months={months.filter(({ month }) => month < before)}
          renderYears={() =>
            years
              .slice(YEARS_LISTED)
              .map((each) => (
                <Year key={each.year} {...each} {...{ mostOfYear, mostOfMonth, isShown }} />
              ))
          }
        />
      )}
    </>
  )
}

/** As the page keeps them; read by `data/page-data.ts`. */
const monthWords = (months: readonly TimelineMonth[]) =>
  months.map(({ month, articles, page }) => `${month}:${articles}:${page ?? ''}`).join(' ')

interface OlderYearsProps {
  readonly before: string
  readonly months: readonly TimelineMonth[]
  readonly renderYears: () => ReactNode
}

function OlderYears({ before, months, renderYears }: OlderYearsProps) {
  const [isOpen, setOpen] = useState(false)
  const [newest] = months
  return (
    <details
      className="jump-year"
      data-months={monthWords(months)}
      onToggle={(event) =>
        event.target === event.currentTarget && setOpen(event.currentTarget.open)
      }
    >
      <summary>Before {before}</summary>
      {isOpen && renderYears()}
      {!isOpen && newest && <MonthLink month={newest}>{formatPeriod(newest.month)}</MonthLink>}
    </details>
  )
}

interface YearProps {
  readonly year: string
  readonly ofYear: readonly TimelineMonth[]
  readonly articles: number
  readonly mostOfYear: number
  readonly mostOfMonth: number
  readonly isShown: boolean
}

function Year({ year, ofYear, articles, mostOfYear, mostOfMonth, isShown }: YearProps) {
  const [isOpen, setOpen] = useState(false)
  const listed = isShown || isOpen ? ofYear : ofYear.slice(0, 1)
  return (
    <details
      className="jump-year"
      data-months={monthWords(ofYear)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {year} <Bar share={articles / mostOfYear} /> {articles}
      </summary>
      <ul>
        {listed.map((each) => (
          <li key={each.month}>
            <MonthLink month={each}>
              {formatMonth(`${each.month}-01`)} <Bar share={each.articles / mostOfMonth} />{' '}
              {each.articles}
            </MonthLink>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How much there is, to scale; the number beside it says the same. */
function Bar({ share }: { share: number }) {
  const width = Math.max(2, Math.round(LONGEST * share))
  return <svg width={width} height="10" aria-hidden="true" />
}
