import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type ReactNode } from 'react'
import type { TimelineMonth } from '../../compiler/types.ts'
import { timelineMonthPath } from '../../compiler/urls.ts'
import { mayFetchAhead } from '../../data/connection.ts'
import { timelineQuery } from '../../data/queries.ts'
import { onceVisible } from '../ui/once-visible.ts'
import { PlainLink } from '../ui/plain-link.tsx'

interface MonthLinkProps {
  readonly month: TimelineMonth
  readonly children: ReactNode
}

/** A link to a month whose page is fetched ahead once the link is in view, under the pointer or in focus. */
export function MonthLink({ month: { month, page }, children }: MonthLinkProps) {
  const queryClient = useQueryClient()
  const link = useRef<HTMLAnchorElement>(null)
  const prefetch = () => void queryClient.prefetchInfiniteQuery(timelineQuery(page))

  useEffect(() => {
    if (!link.current || !mayFetchAhead()) return undefined
    return onceVisible(
      link.current,
      () => void queryClient.prefetchInfiniteQuery(timelineQuery(page)),
    )
  }, [queryClient, page])

  return (
    <PlainLink
      ref={link}
      to={timelineMonthPath(month, page)}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      {children}
    </PlainLink>
  )
}
