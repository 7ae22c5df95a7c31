/** Height below the window's top, in pixels, at which the line stands that a reader is taken to look at. */
const EYE_LEVEL = 160

/**
 * Changes the look of the page and keeps the paragraph that is read where it is. Measures before and after: the page
 * is laid out once, as it would be anyway.
 */
export function keepPlace(change: () => unknown): void {
  const paragraph = scrollY === 0 ? null : paragraphAt(EYE_LEVEL)
  if (!paragraph) {
    change()
    return
  }
  const shareAbove = (EYE_LEVEL - paragraph.getBoundingClientRect().top) / paragraph.clientHeight
  change()
  const { top, height } = paragraph.getBoundingClientRect()
  scrollBy({ top: top + shareAbove * height - EYE_LEVEL, behavior: 'instant' })
}

/** The first paragraph that reaches below a line of the screen. Of a text, only the stretch that does is looked into. */
function paragraphAt(line: number): Element | null {
  const reaches = (element: Element) => element.getBoundingClientRect().bottom > line
  const found = [...document.querySelectorAll('#main .stretch, #main p:not(.stretch p)')].find(
    reaches,
  )
  if (!found?.matches('.stretch')) return found ?? null
  return [...found.querySelectorAll('p')].find(reaches) ?? null
}
