/** Where the screen stands in an article's text. */
export interface Measure {
  /** Index of the paragraph at the top of the screen. */
  readonly paragraph: number
  /** How far the text has been scrolled through, 0 to 1: at 1 its end is on the screen. */
  readonly progress: number
}

/** How far below the screen's top a paragraph counts as at the top, in CSS pixels: `scroll-padding` and a line. */
const TOP = 100

/**
 * The place on the screen; `null` while not all of the text's paragraphs are there, and once they are gone. A dozen
 * reads of the layout, however long the text.
 */
export function measurePlace(paragraphs: readonly HTMLElement[], count: number): Measure | null {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (!first?.isConnected || !last || paragraphs.length < count) return null
  const { top } = first.getBoundingClientRect()
  const { bottom } = last.getBoundingClientRect()
  const way = Math.max(bottom - top - innerHeight, 1)
  const progress = bottom <= innerHeight ? 1 : Math.min(Math.max(-top / way, 0), 0.99)
  return { paragraph: lastAbove(paragraphs, TOP), progress }
}

/** The paragraphs of the article on the page. */
export function textParagraphs(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article.reader p')]
}

/** Index of the last paragraph that begins above a line of the screen; 0 when none does. */
function lastAbove(paragraphs: readonly HTMLElement[], line: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const top = paragraphs[middle]?.getBoundingClientRect().top ?? Infinity
    if (top <= line) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}
