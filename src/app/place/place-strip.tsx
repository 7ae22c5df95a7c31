import type { ReactNode } from 'react'
import type { Article } from '../../compiler/types.ts'
import { wordsLeft } from './progress.ts'
import { usePlace } from './use-place.ts'
import './place-strip.css'

interface PlaceStripProps {
  readonly article: Article
  /** Whether the address led to a statement or a speaker. */
  readonly hasTarget: boolean
  /** Other things at hand while reading. */
  readonly children: ReactNode
}

/** At the foot of the screen: how far the reader is, how long it still takes, and the way back to where they stopped. */
export function PlaceStrip({ article, hasTarget, children }: PlaceStripProps) {
  const { progress, offered, resume, dismiss } = usePlace(article, hasTarget)
  // Without a way to go there is nothing to tell.
  if (progress === null || (progress === 1 && !children && !document.querySelector('.place-strip')))
    return null
  return (
    <section className="place-strip" aria-label="Your place">
      <progress aria-label="Read" max={1} value={progress} />
      <div className="column">
        {offered ? (
          <div role="status">
            <span>You stopped further down.</span>
            <button type="button" onClick={resume}>
              Continue where you stopped
            </button>
            <button type="button" onClick={dismiss}>
              Stay here
            </button>
          </div>
        ) : (
          <>
            {children}
            <span>{wordsLeft(article.wordCount, progress)}</span>
          </>
        )}
      </div>
    </section>
  )
}
