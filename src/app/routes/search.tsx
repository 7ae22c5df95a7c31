import { Link } from 'react-router'
import { isEmptyQuery } from '../../compiler/search/query.ts'
import {
  QUERY_PARAMETER,
  REACH_PARAMETER,
  searchPath,
  SHOWN_PARAMETER,
  timelinePath,
  voicesPath,
} from '../../compiler/urls.ts'
import { FilterChips } from '../search/filter-chips.tsx'
import { SearchField } from '../search/search-field.tsx'
import { SearchHelp } from '../search/search-help.tsx'
import { SearchResults } from '../search/search-results.tsx'
import styles from '../search/search.css?url'
import { useAsked, useFound } from '../search/use-search.ts'
import { useSettled } from '../search/use-settled.ts'
import { LazyStyle } from '../ui/lazy-style.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** Search in statements and articles; everything asked stands in the address. */
export function Component() {
  const [asked, change] = useAsked()
  const found = useFound(asked)
  const { typed, query } = asked
  const isSettled = useSettled(typed, found.status === 'found' && !found.isStale)
  return (
    <>
      <LazyStyle href={styles} />
      <PageHead
        title={typed === '' ? 'Search' : `Search: ${typed}`}
        description="Find what was said in this archive, and by whom."
        path={typed === '' ? searchPath() : null}
      />
      <div className="search-page">
        <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">Search</h1>
        <SearchField
          typed={typed}
          order={asked.order}
          onType={(words) =>
            change({ [QUERY_PARAMETER]: words, [SHOWN_PARAMETER]: '', [REACH_PARAMETER]: '' })
          }
        />
        <noscript>
          <p className="mt-4">
            Search needs JavaScript, which is switched off here. Everything that was said can also
            be reached by the <Link to={timelinePath()}>timeline</Link> and the{' '}
            <Link to={voicesPath()}>voices</Link>.
          </p>
        </noscript>
        <FilterChips query={query} />
        <SearchResults asked={asked} found={found} change={change} isSettled={isSettled} />
        {isEmptyQuery(query) && <SearchHelp />}
      </div>
    </>
  )
}
