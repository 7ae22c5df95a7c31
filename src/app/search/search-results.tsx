import {
  GROUP_PARAMETER,
  ORDER_PARAMETER,
  REACH_PARAMETER,
  SHOWN_PARAMETER,
} from '../../compiler/urls.ts'
import { findStates, formsOf } from '../../compiler/search/states.ts'
import { formatDay } from '../ui/dates.ts'
import { listWords } from '../ui/list-words.ts'
import { ArticleResults } from './article-results.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Results } from './results.tsx'
import { PAGE_SIZE, type Asked, type Found } from './use-search.ts'
import { useShown } from './use-shown.ts'
import { COUNTED, VoiceGroups } from './voice-groups.tsx'
import { count } from './words.ts'

/** Results of the first screen, which are shown before the others. */
const FIRST_RESULTS = 5

interface SearchResultsProps {
  readonly asked: Asked
  readonly found: Found
  readonly change: (changed: Readonly<Record<string, string>>) => void
  /** Whether the first of these results have been on the screen. */
  readonly isSettled: boolean
}

/** What was found: statements, then articles; or why there is nothing. */
export function SearchResults({ asked, found, change, isSettled }: SearchResultsProps) {
  const { query, typed, order, shown: wanted, reach, isByVoice } = asked
  const { status, isStale, hits, searchedSince, storedArticles } = found
  const statements = hits.filter(({ ordinal }) => ordinal !== null)
  const articles = hits.filter(({ ordinal }) => ordinal === null)
  const { shown, isAll } = useShown(statements, isByVoice ? COUNTED : wanted, query)
  const unreadable = shown.filter(({ error }) => error !== null).length
  if (status === 'failed')
    return (
      <div role="alert" className="notice">
        <p>The archive could not be searched. {found.error?.message}</p>
        <button type="button" onClick={found.retry}>
          Try again
        </button>
      </div>
    )
  if (status === 'searching') return <p role="status">Searching …</p>
  const number = isAll ? shown.length : statements.length
  const isExact = isAll || query.phrases.length + query.excludedPhrases.length === 0
  const isOpenEnded = searchedSince !== null
  const states = findStates(query.words).flatMap(({ state }) => formsOf(state) ?? [])
  return (
    <>
      <div role="status" className="meta">
        <p>
          {isStale ? 'Searching …' : describeCount(number, articles.length, isExact)}
          {isOpenEnded &&
            !isStale &&
            ` since ${formatDay(searchedSince)}; what is older has not been searched yet`}
        </p>
        {states.length > 0 && (
          <p>
            Under all its names: {states.map(({ forms }) => listWords(forms)).join('; ')}. In
            quotation marks a word stands for itself.
          </p>
        )}
        {storedArticles !== null && (
          <p>
            There is no connection, and the index of the archive is not on this device for all of
            these words. Only {count(storedArticles, 'article')} stored here could be searched.
          </p>
        )}
        {unreadable > 0 && (
          <p>{count(unreadable, 'statement')} found, but not stored on this device.</p>
        )}
      </div>
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
        <VoiceGroups shown={shown} total={statements.length} query={query} typed={typed} />
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

/** `34 statements`, `Up to 34 statements`, `No statement, 3 articles` */
function describeCount(statements: number, articles: number, isCounted: boolean): string {
  const said = statements === 0 ? 'No statement' : count(statements, 'statement')
  const outside = articles > 0 ? `, ${count(articles, 'more article')}` : ''
  return `${isCounted || statements === 0 ? '' : 'Up to '}${said}${outside}`
}
