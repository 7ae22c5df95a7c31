import { Link } from 'react-router'
import { withoutPart, type QueryPart } from '../../compiler/search/query.ts'
import { findWords } from '../../compiler/search/words.ts'
import { searchForPath } from '../../compiler/urls.ts'
import type { Asked, Found } from './use-search.ts'

/** Why nothing was found, and what would change that. */
export function NothingFound({ asked, found }: { readonly asked: Asked; readonly found: Found }) {
  const { query } = asked
  const { missing, storedArticles } = found
  const suggestions = missing.flatMap(({ terms }) =>
    terms.flatMap(({ term, near }) => near.map((other) => replaceWord(asked, term, other))),
  )
  const isMissing = ({ value }: QueryPart) =>
    missing.some(({ words }) => findWords(value).some(({ word }) => words.includes(word)))
  const others = missing.length > 0 ? query.parts.filter(isMissing) : query.parts
  const removable = query.parts.length > 1 ? others : []
  return (
    <div className="nothing">
      {missing.map(({ words }) => (
        <p key={words}>
          {storedArticles === null ? 'Nothing in the archive' : 'Nothing stored here'} has “{words}
          ”.
        </p>
      ))}
      {missing.length === 0 && (
        <p>
          {query.parts.length > 1
            ? 'Each of these can be found, but not all of them together.'
            : 'Nothing fits.'}
        </p>
      )}
      {suggestions.length > 0 && (
        <p>
          Did you mean{' '}
          {suggestions.map((typed, at) => (
            <span key={typed}>
              {at > 0 && ', '}
              <Link to={searchForPath(typed)}>{typed}</Link>
            </span>
          ))}
          ?
        </p>
      )}
      {removable.length > 0 && (
        <>
          <p>{removable.length > 1 ? 'Try it without one of them:' : 'Try it without that:'}</p>
          <ul>
            {removable.map((part) => (
              <li key={part.raw}>
                <Link to={searchForPath(withoutPart(query, part))}>{describeLack(part)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What was typed with another word in place of one. */
function replaceWord({ query }: Asked, word: string, other: string): string {
  const replaced = ({ kind, raw, value, isExcluded }: QueryPart): string => {
    if (isExcluded || !findWords(value).some((found) => found.word === word)) return raw
    return kind === 'speaker' ? `speaker:${other}` : other
  }
  return query.parts.map(replaced).join(' ')
}

/** `without “gas”`, `without the speaker Biden` */
function describeLack(part: QueryPart): string {
  const { kind, value, raw } = part
  return kind === 'words' || kind === 'phrase' ? `without “${value}”` : `without ${raw}`
}
