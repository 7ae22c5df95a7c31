import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Article } from '../../compiler/types.ts'
import { keepPlace, type Place } from '../../data/places.ts'
import { placesQuery } from '../../data/queries.ts'
import { measurePlace, textParagraphs, type Measure } from './measure-place.ts'
import { sharesAbove } from './progress.ts'

/** How long the text must stand still before its place is written down, in milliseconds. */
const REST_MS = 1000

interface PlaceInText {
  /** How far the text has been scrolled through, 0 to 1; `null` before it was measured. */
  readonly progress: number | null
  /** The place kept from an earlier visit, while it is offered. */
  readonly offered: Place | null
  /** Goes to the offered place. */
  readonly resume: () => void
  readonly dismiss: () => void
}

/**
 * Follows the reader through a text and keeps their place: when scrolling rests and when the page is left, never while
 * an earlier place is still on offer. What the address links to (`hasTarget`) comes before any kept place.
 */
export function usePlace(article: Article, hasTarget: boolean): PlaceInText {
  const { slug, paragraphs } = article
  const queryClient = useQueryClient()
  const { data: places } = useSuspenseQuery(placesQuery())
  const shares = useMemo(() => sharesAbove(paragraphs), [paragraphs])
  const [progress, setProgress] = useState<number | null>(null)
  const [offered, setOffered] = useState(() => {
    const place = hasTarget ? undefined : places[slug]
    return place && isWorthOffering(place) ? place : null
  })
  const mayKeep = offered === null

  const latest = useRef<Measure | null>(null)
  const hasEndToKeep = useRef(false)

  const keep = useCallback(() => {
    const place = latest.current
    if (!place) return
    const before = queryClient.getQueryData(placesQuery().queryKey)?.[slug]
    const isAtEnd = place.progress === 1
    const isRead = hasEndToKeep.current || (before?.isRead ?? false)
    hasEndToKeep.current = false
    const paragraph = isAtEnd ? null : place.paragraph
    const share = isAtEnd ? 1 : (shares[place.paragraph] ?? 0)
    if (before && before.paragraph === paragraph && before.isRead === isRead) return
    if (!before && !isRead && paragraph === 0) return
    void keepPlace(queryClient, { slug, paragraph, share, isRead, changedAt: Date.now() })
  }, [queryClient, slug, shares])

  useEffect(() => {
    const text = textParagraphs()
    let frame = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    const measure = () => {
      frame = 0
      const place = measurePlace(text, paragraphs.length)
      if (!place) return
      if (place.progress === 1 && latest.current?.progress !== 1) hasEndToKeep.current = true
      latest.current = place
      setProgress(place.progress)
    }
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
      clearTimeout(rest)
      if (mayKeep) rest = setTimeout(keep, REST_MS)
      else if (scrollY > innerHeight) setOffered(null)
    }
    const leave = () => {
      if (mayKeep) keep()
    }
    measure()
    if (mayKeep && latest.current?.progress === 1) keep()
    addEventListener('scroll', follow, { passive: true })
    addEventListener('resize', follow)
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('scroll', follow)
      removeEventListener('resize', follow)
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      cancelAnimationFrame(frame)
      clearTimeout(rest)
    }
  }, [keep, mayKeep, paragraphs])

  // Another page of the app takes this one's place.
  useEffect(() => (mayKeep ? keep : undefined), [keep, mayKeep])

  const resume = () => {
    setOffered(null)
    const paragraph = textParagraphs()[offered?.paragraph ?? 0]
    if (!paragraph) return
    paragraph.tabIndex = -1
    paragraph.scrollIntoView({ block: 'start', behavior: 'instant' })
    paragraph.focus({ preventScroll: true })
  }
  return { progress, offered, resume, dismiss: () => setOffered(null) }
}

/** Whether a place is out of sight, and the reader at the beginning: not where the browser took them back to. */
function isWorthOffering({ paragraph }: Place): boolean {
  if (paragraph === null || scrollY > innerHeight / 2) return false
  const there = textParagraphs()[paragraph]?.getBoundingClientRect().top
  return there === undefined || there > innerHeight
}
