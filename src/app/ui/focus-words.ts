/** Puts the focus on words of the text, from where the reader goes on; only words out of sight are scrolled to. */
export function focusWords(words: HTMLElement): void {
  if (!words.hasAttribute('tabindex')) words.tabIndex = -1
  words.focus({ preventScroll: true })
  const { top, bottom } = words.getBoundingClientRect()
  if (bottom <= 0 || top >= innerHeight)
    words.scrollIntoView({ block: 'center', behavior: 'instant' })
}
