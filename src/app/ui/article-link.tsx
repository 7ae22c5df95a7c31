import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type ReactNode } from 'react'
import { articlePath } from '../../compiler/urls.ts'
import { mayFetchAhead } from '../../data/connection.ts'
import { articleQuery } from '../../data/queries.ts'
import { onceVisible } from './once-visible.ts'
import { PlainLink } from './plain-link.tsx'

interface ArticleLinkProps {
  readonly slug: string
  readonly className?: string
  readonly rel?: 'prev' | 'next'
  readonly children: ReactNode
}

/** A link to an article that is fetched ahead once the link is in view, under the pointer or in focus. */
export function ArticleLink({ slug, children, ...attributes }: ArticleLinkProps) {
  const queryClient = useQueryClient()
  const link = useRef<HTMLAnchorElement>(null)
  const prefetch = () => void queryClient.prefetchQuery(articleQuery(slug))

  useEffect(() => {
    if (!link.current || !mayFetchAhead()) return undefined
    return onceVisible(link.current, () => void queryClient.prefetchQuery(articleQuery(slug)))
  }, [queryClient, slug])

  return (
    <PlainLink
      ref={link}
      to={articlePath(slug)}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      {...attributes}
    >
      {children}
    </PlainLink>
  )
}
