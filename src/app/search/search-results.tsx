import {
  GROUP_PARAMETER,
  ORDER_PARAMETER,
  REACH_PARAMETER,
  SHOWN_PARAMETER,
} from '../../compiler/urls.ts'
import { ArticleResults } from './article-results.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Results } from './results.tsx'
import { SearchStatus } from './search-status.tsx'
import { PAGE_SIZE, type Asked, type Found, type PlacedHit } from './use-search.ts'
import { useShown, type ShownHit } from './use-shown.ts'
import { COUNTED, VoiceGroups } from './voice-groups.tsx'

/** Results of the first screen, which are shown before the others. */
const FIRST_RESULTS = 5

interface SearchResultsProps {
  readonly asked: Asked
  readonly found: Found
  readonly change: (changed: Readonly<Record<string, string>>) => void
  /** Whether the first of these results have been on the screen. */
  readonly isSettled: boolean
}

/** How the search went, and what was found: statements, then articles; or why there is nothing. */
export function SearchResults(props: SearchResultsProps) {
  const { asked, found } = props
  const { query, shown: wanted, isByVoice } = asked
  const hits = found.status === 'found' ? found.hits : []
  const statements = hits.filter(({ ordinal }) => ordinal !== null)
  const articles = hits.filter(({ ordinal }) => ordinal === null)
  const { shown, isAll } = useShown(statements, isByVoice ? COUNTED : wanted, query)
  const number = isAll ? shown.length : statements.length
  const isExact = isAll || query.phrases.length + query.excludedPhrases.length === 0
  return (
    <>
      <SearchStatus
        {...{ asked, found, shown, number, isExact }}
        statements={statements.length}
        articles={articles.length}
      />
      {found.status === 'failed' && (
        <div role="alert" className="notice">
          <p>The archive could not be searched. {found.error?.message}</p>
          <button type="button" onClick={found.retry}>
            Try again
          </button>
        </div>
      )}
      {found.status === 'found' && (
        <FoundResults {...props} {...{ articles, shown, number, isAll }} />
      )}
    </>
  )
}

interface FoundResultsProps extends SearchResultsProps {
  readonly articles: readonly PlacedHit[]
  readonly shown: readonly ShownHit[]
  /** Statements found. */
  readonly number: number
  readonly isAll: boolean
}

function FoundResults(props: FoundResultsProps) {
  const { asked, found, change, isSettled, articles, shown, number, isAll } = props
  const { query, typed, order, shown: wanted, reach, isByVoice } = asked
  const { isStale, searchedSince } = found
  return (
    <>
      {number === 0 && !isStale && articles.length === 0 && searchedSince === null && (
        <NothingFound asked={asked} found={found} />
      )}
      {number > 1 && (
        <div className="sorting">
          <button
            type="button"
            aria-pressed={order === 'newest'}
            onClick={() => change({ [ORDER_PARAMETER]: order === 'newest' ? '' : 'newest' })}
          >
            Newest first
          </button>
          <button
            type="button"
            aria-pressed={isByVoice}
            onClick={() => change({ [GROUP_PARAMETER]: isByVoice ? '' : 'voice' })}
          >
            Group by voice
          </button>
        </div>
      )}
      {isByVoice ? (
        <VoiceGroups shown={shown} query={query} typed={typed} />
      ) : (
        <Results shown={isSettled ? shown : shown.slice(0, FIRST_RESULTS)} query={query} />
      )}
      <div className="more">
        {!isAll && !isByVoice && (
          <button
            type="button"
            onClick={() => change({ [SHOWN_PARAMETER]: String(wanted + PAGE_SIZE) })}
          >
            Show {PAGE_SIZE} more
          </button>
        )}
        {isAll && searchedSince !== null && (
          <button type="button" onClick={() => change({ [REACH_PARAMETER]: String(reach + 1) })}>
            Look further back
          </button>
        )}
      </div>
      <ArticleResults key={typed} hits={articles} query={query} isOpen={number === 0} />
    </>
  )
}
