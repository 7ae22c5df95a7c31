import { findStates, formsOf } from '../../compiler/search/states.ts'
import { formatDay } from '../ui/dates.ts'
import { listWords } from '../ui/list-words.ts'
import type { Asked, Found } from './use-search.ts'
import type { ShownHit } from './use-shown.ts'
import { describeGroups } from './voice-groups.tsx'
import { count } from './words.ts'

interface SearchStatusProps {
  readonly asked: Asked
  readonly found: Found
  /** Statements as far as they have been looked at. */
  readonly shown: readonly ShownHit[]
  /** Statements that may fit, those that do as far as is known, and other articles. */
  readonly statements: number
  readonly number: number
  readonly articles: number
  /** Whether the number is no upper limit. */
  readonly isExact: boolean
}

/** How the search went. It is there from the start, so that what changes in it is read out. */
export function SearchStatus(props: SearchStatusProps) {
  const { typed, query } = props.asked
  return (
    <div role="status" className="meta search-status">
      {query.problems.length > 0 && (
        <ul className="problems">
          {query.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {props.found.status === 'empty' && typed !== '' && <p>{describeLack(props.asked)}</p>}
      {props.found.status === 'searching' && <p>Searching …</p>}
      {props.found.status === 'found' && <Outcome {...props} />}
    </div>
  )
}

/** Why what was typed is not searched for. */
function describeLack({ query }: Asked): string {
  return query.words.length + query.phrases.length > 0
    ? 'These words stand in nearly every sentence. Add one that tells more.'
    : 'There is no word to search for. Type one, with letters or figures.'
}

function Outcome(props: SearchStatusProps) {
  const { asked, found, shown, statements, number, articles, isExact } = props
  const { isStale, searchedSince, storedArticles } = found
  const unreadable = shown.filter(({ error }) => error !== null).length
  const states = findStates(asked.query.words).flatMap(({ state }) => formsOf(state) ?? [])
  return (
    <>
      <p>
        {isStale ? 'Searching …' : describeCount(number, articles, isExact)}
        {searchedSince !== null &&
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
      {asked.isByVoice && !isStale && <p>{describeGroups(shown, statements)}</p>}
    </>
  )
}

/** `34 statements`, `Up to 34 statements`, `No statement, 3 articles` */
function describeCount(statements: number, articles: number, isCounted: boolean): string {
  const said = statements === 0 ? 'No statement' : count(statements, 'statement')
  const outside = articles > 0 ? `, ${count(articles, 'more article')}` : ''
  return `${isCounted || statements === 0 ? '' : 'Up to '}${said}${outside}`
}
