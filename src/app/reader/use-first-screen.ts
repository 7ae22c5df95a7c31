import { useDeferredValue } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { Article } from '../../compiler/types.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

/** Width of the text's column in CSS pixels, and the least area that a character takes up with the space around it. */
const COLUMN_WIDTH = 680
const CHARACTER_AREA = 240
/** Least height of what is above the text, in CSS pixels. */
const HEADER_HEIGHT = 200

/**
 * How many paragraphs to render: at once those that fill the screen, so that a followed link shows its text the
 * sooner, and all of them right after. All at once where the page must have its full height from the start: for a
 * linked statement, on the way back to a place in the text, and while React takes over a prerendered page.
 */
export function useFirstScreen({ paragraphs }: Article, linkedId: string | null): number {
  const isHydrated = useHydrated()
  const isBack = useNavigationType() === NavigationType.Pop
  const isWhole = !isHydrated || isBack || linkedId !== null
  return useDeferredValue(paragraphs.length, isWhole ? paragraphs.length : countToFill(paragraphs))
}

function countToFill(paragraphs: Article['paragraphs']): number {
  const screen = (innerHeight - HEADER_HEIGHT) * Math.min(innerWidth, COLUMN_WIDTH)
  let size = 0
  const at = paragraphs.findIndex(({ text }) => (size += text.length) * CHARACTER_AREA > screen)
  return at === -1 ? paragraphs.length : at + 1
}
