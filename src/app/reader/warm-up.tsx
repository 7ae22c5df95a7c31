import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article } from '../../compiler/types.ts'
import { ArticleView } from './article-view.tsx'

/**
 * Renders the first article that is fetched ahead once, out of the document and in slices, so that the browser has
 * made the reader view's code ready by the time a link is followed.
 */
export function WarmUp() {
  const queryClient = useQueryClient()
  const [article, setArticle] = useState<Article | 'done' | null>(null)

  useEffect(() => {
    if (article === 'done') return undefined
    return queryClient.getQueryCache().subscribe(({ query }) => {
      if (query.queryKey[0] !== 'article' || !query.state.data) return
      startTransition(() => setArticle((now) => now ?? (query.state.data as Article)))
    })
  }, [queryClient, article])
  useEffect(() => {
    if (article === null || article === 'done') return undefined
    const timer = setTimeout(() => setArticle('done'))
    return () => clearTimeout(timer)
  }, [article])

  if (article === null || article === 'done') return null
  return createPortal(
    <ArticleView article={article} followed={null} linkedId={null} onLink={() => undefined} />,
    document.createElement('div'),
  )
}
