import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { onceVisible } from './once-visible.ts'

export const PAGE_LINK = 'flex min-h-11 items-center py-6 font-sans text-sm'

export type MoreState = 'idle' | 'loading' | 'failed'

interface MoreLinkProps {
  /** The page it leads to without script. */
  readonly to: string
  readonly words: Readonly<Record<MoreState, string>>
  readonly state: MoreState
  /** Fetches what comes next. */
  readonly more: () => void
  /** Whether it does so by itself once it is in view. */
  readonly isAutomatic?: boolean
}

/** Fetches the next page as it comes into view; without script it is a link. */
export function MoreLink({ to, words, state, more, isAutomatic = true }: MoreLinkProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const isWaiting = isAutomatic && state === 'idle' && link.current
    return isWaiting ? onceVisible(isWaiting, more) : undefined
  }, [isAutomatic, more, state])
  return (
    <Link
      ref={link}
      className={PAGE_LINK}
      to={to}
      onClick={(event) => {
        event.preventDefault()
        if (state !== 'loading') more()
      }}
    >
      {words[state]}
    </Link>
  )
}
