import type { MouseEvent } from 'react'

/** Whether a click on a link asks for what it leads to here, rather than in a tab or window of its own. */
export function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey)
}
