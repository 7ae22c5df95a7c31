import { useEffect, useState } from 'react'
import { wantLaterStyle } from '../later-style.ts'
import type { Utterance } from './speech-queue.ts'

/** Name of the highlight in `later.css`. */
const HIGHLIGHT = 'spoken'
/** What counts as hidden at the screen's top and, behind the player, at its bottom; CSS pixels. */
const TOP = 72
const BOTTOM = 190
/** Where a spoken sentence is brought to: share of the screen's height. */
const READING_HEIGHT = 0.3

const SCROLL_KEYS = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']

/**
 * Marks the words that are being spoken, where the browser can, and keeps them on the screen until the reader scrolls
 * away. Gives whether it still follows, and how to go back to the spoken place.
 */
export function useSpokenMark(utterance: Utterance | undefined) {
  const [isFollowing, setFollowing] = useState(true)
  useEffect(() => {
    const range = utterance && rangeOf(utterance)
    if (!range) return undefined
    if (isFollowing) bringIntoView(range)
    if (!('highlights' in CSS)) return undefined
    wantLaterStyle()
    CSS.highlights.set(HIGHLIGHT, new Highlight(range))
    return () => void CSS.highlights.delete(HIGHLIGHT)
  }, [utterance, isFollowing])

  useEffect(() => {
    const stop = () => setFollowing(false)
    const press = ({ key, target }: KeyboardEvent) => {
      const isInControl = target instanceof Element && target.closest('button, select, a, input')
      if (SCROLL_KEYS.includes(key) && !isInControl) stop()
    }
    addEventListener('wheel', stop, { passive: true })
    addEventListener('touchmove', stop, { passive: true })
    addEventListener('keydown', press)
    return () => {
      removeEventListener('wheel', stop)
      removeEventListener('touchmove', stop)
      removeEventListener('keydown', press)
    }
  }, [])
  return { isFollowing, follow: () => setFollowing(true) }
}

/** The words of an utterance on the page; `null` when its paragraph is not there. */
function rangeOf({ paragraph, span }: Utterance): Range | null {
  const article = document.querySelector('article.reader')
  const element =
    paragraph === -1
      ? article?.querySelector('h1')
      : article?.querySelectorAll(':scope p')[paragraph]
  if (!element) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  let isOpen = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? ''
    if (!isOpen && span.start < before + length) {
      range.setStart(node, span.start - before)
      isOpen = true
    }
    if (isOpen && span.end <= before + length) {
      range.setEnd(node, span.end - before)
      return range
    }
    before += length
  }
  return null
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= TOP && bottom <= innerHeight - BOTTOM) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({
    top: top - innerHeight * READING_HEIGHT,
    behavior: isCalm ? 'instant' : 'smooth',
  })
}
