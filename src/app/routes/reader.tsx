import { useCallback } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import {
  articlePath,
  parseStatementAnchor,
  SPEAKER_PARAMETER,
  statementAnchor,
} from '../../compiler/urls.ts'
import { firstWords } from '../../compiler/words.ts'
import { articleQuery } from '../../data/queries.ts'
import { ArticleView } from '../reader/article-view.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'

/** One article. Who is followed and which statement is linked stand in the address. */
export function Reader() {
  const slug = useParams()['slug'] ?? ''
  const { data: article } = useSuspenseQuery(articleQuery(slug))
  const [search] = useSearchParams()
  const query = search.toString()
  const { hash } = useLocation()
  const navigate = useNavigate()
  // The prerendered page knows no query and no fragment: they take effect once React has taken over.
  const isHydrated = useHydrated()
  const followed = article.speakers.find(({ id }) => id === search.get(SPEAKER_PARAMETER))
  const linkedId = isHydrated ? parseStatementAnchor(decodeFragment(hash)) : null

  const linkTo = useCallback(
    (id: string | null) => {
      const to = { search: query, hash: id === null ? '' : statementAnchor(id) }
      void navigate(to, { replace: true, preventScrollReset: true })
    },
    [navigate, query],
  )

  return (
    <>
      <PageHead
        title={article.title.text}
        description={firstWords(article.paragraphs[0]?.text ?? article.title.text, 155)}
        path={articlePath(slug)}
      />
      <ArticleView
        key={slug}
        article={article}
        followed={isHydrated ? (followed ?? null) : null}
        linkedId={linkedId}
        onLink={linkTo}
      />
    </>
  )
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
