import { Link } from 'react-router'
import { withoutPart, type SearchQuery } from '../../compiler/search/query.ts'
import { searchForPath } from '../../compiler/urls.ts'
import { describePart } from './words.ts'

/** What was asked besides words, each to be taken away. */
export function FilterChips({ query }: { readonly query: SearchQuery }) {
  const filters = query.parts.filter(({ kind, isExcluded }) => kind !== 'words' || isExcluded)
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label="Filters">
      {filters.map((part) => (
        <li key={part.raw}>
          <Link
            to={searchForPath(withoutPart(query, part))}
            replace
            preventScrollReset
            aria-label={`Remove ${describePart(part)}`}
          >
            {describePart(part)} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
