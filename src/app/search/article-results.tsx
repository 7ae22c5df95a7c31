import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findMatches } from '../../compiler/search/match.ts'
import type { SearchQuery } from '../../compiler/search/query.ts'
import type { SearchArticle } from '../../compiler/search/types.ts'
import { articleQuery } from '../../data/queries.ts'
import { directionOf } from '../ui/direction.ts'
import { MarkedWords } from './marked-words.tsx'
import { Origin } from './results.tsx'
import type { PlacedHit } from './use-search.ts'
import { useShown } from './use-shown.ts'
import { count } from './words.ts'

/** Articles shown at once. */
const AT_ONCE = 5

interface ArticleResultsProps {
  readonly hits: readonly PlacedHit[]
  readonly query: SearchQuery
  /** Whether they are shown unasked. */
  readonly isOpen: boolean
}

/** Articles that have the words, but in no statement together. Their text is fetched for those that are shown alone. */
export function ArticleResults({ hits, query, isOpen }: ArticleResultsProps) {
  const [wanted, setWanted] = useState(isOpen ? AT_ONCE : 0)
  const { shown } = useShown(hits, wanted, query)
  if (hits.length === 0) return null
  return (
    <section aria-labelledby="in-articles">
      <h2 id="in-articles">Outside statements</h2>
      <p className="meta">
        {count(hits.length, 'article')} with these words, but not in one statement together
      </p>
      {shown.length > 0 && (
        <ol className="results">
          {shown.map(({ hit, article }) =>
            article ? (
              <ArticleResult key={`${hit.place} ${hit.rank}`} article={article} query={query} />
            ) : null,
          )}
        </ol>
      )}
      {hits.length > wanted && (
        <button type="button" onClick={() => setWanted(wanted + AT_ONCE)}>
          {wanted === 0 ? 'Show articles' : 'Show more articles'}
        </button>
      )}
    </section>
  )
}

function ArticleResult({
  article,
  query,
}: {
  readonly article: SearchArticle
  readonly query: SearchQuery
}) {
  const { data: whole } = useQuery(articleQuery(article.slug))
  const texts = whole?.paragraphs.map(({ text }) => text) ?? []
  const found = texts.map((text) => findMatches(text, query).length)
  const best = found.indexOf(Math.max(...found, 1))
  return (
    <li>
      <Origin article={article} query={query} />
      {best !== -1 && (
        <p className="excerpt" dir={directionOf(texts[best] ?? '')}>
          <MarkedWords text={texts[best] ?? ''} query={query} />
        </p>
      )}
    </li>
  )
}
