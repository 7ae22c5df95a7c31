import { statementAnchor } from '../../compiler/urls.ts'
import { focusWords } from '../ui/focus-words.ts'

/** Space between a statement and the edges of what is free of the screen, in CSS pixels. */
const GAP = 24

/**
 * Scrolls so that a statement stands free of its card: one that `isWanted` from wherever it is, any other only if the
 * card covers it, for what the reader has scrolled away is to stay away.
 */
export function keepInView(statementId: string, card: HTMLElement, isWanted: boolean): void {
  const statement = document.getElementById(statementAnchor(statementId))
  if (!statement) return
  const { top, bottom, left, right } = statement.getBoundingClientRect()
  const area = card.getBoundingClientRect()
  const isBeside = area.left >= right || area.right <= left
  const freeBottom = isBeside ? innerHeight : area.top
  const isFree = top >= GAP && bottom <= freeBottom - GAP
  const isCovered = !isBeside && top < innerHeight && bottom > freeBottom - GAP
  if (isWanted ? isFree : !isCovered) return
  // In the middle of what is free; one that does not fit begins at its top.
  const room = Math.max(0, freeBottom - 2 * GAP - (bottom - top))
  scrollBy({ top: top - GAP - room / 2, behavior: 'instant' })
}

/** Has the browser scroll what gets the focus clear of a card that lies at the screen's foot. */
export function keepFocusClear(card: HTMLElement): void {
  const { bottom, height } = card.getBoundingClientRect()
  const isAtFoot = bottom >= Math.floor(innerHeight)
  document.documentElement.style.scrollPaddingBottom = isAtFoot ? `${height + GAP}px` : ''
}

export function endFocusClear(): void {
  document.documentElement.style.scrollPaddingBottom = ''
}

/** Gives the focus back to a statement's words, from where the reader goes on. */
export function leaveCard(statementId: string): void {
  const statement = document.getElementById(statementAnchor(statementId))
  if (statement) focusWords(statement)
  else document.getElementById('main')?.focus({ preventScroll: true })
}
