import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article } from '../../compiler/types.ts'
import { ArticleView } from './article-view.tsx'

const nothing = () => undefined

/** Code is made ready once, however often the timeline comes back. */
let isWarm = false

/**
 * Renders the first article that is fetched ahead once, out of the document and in slices, so that the browser has
 * made the reader view's code ready by the time a link is followed.
 */
export function WarmUp() {
  const queryClient = useQueryClient()
  const [shown, setShown] = useState<{ article: Article; place: HTMLElement } | null>(null)

  useEffect(() => {
    if (isWarm) return undefined
    return queryClient.getQueryCache().subscribe(({ query }) => {
      if (isWarm || query.queryKey[0] !== 'article' || !query.state.data) return
      isWarm = true
      const article = query.state.data as Article
      startTransition(() => setShown({ article, place: document.createElement('div') }))
    })
  }, [queryClient])
  useEffect(() => {
    if (!shown) return undefined
    const timer = setTimeout(() => setShown(null))
    return () => clearTimeout(timer)
  }, [shown])

  if (!shown) return null
  const { article, place } = shown
  return createPortal(
    <ArticleView
      article={article}
      followed={null}
      linkedId={null}
      {...{ onLink: nothing, onFollow: nothing, onApproach: nothing }}
    />,
    place,
  )
}
