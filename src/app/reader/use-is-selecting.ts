import { useSyncExternalStore } from 'react'

/** Looked at when it changes, not at every rendering: the browser lays the page out to answer. */
let known: boolean | null = null

/** Whether words of an article's paragraphs are selected. */
export function useIsSelecting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => (known ??= isSelecting()),
    () => false,
  )
}

function subscribe(changed: () => void): () => void {
  const look = () => {
    known = isSelecting()
    changed()
  }
  document.addEventListener('selectionchange', look)
  return () => {
    document.removeEventListener('selectionchange', look)
    known = false
  }
}

function isSelecting(): boolean {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return false
  const { anchorNode: node } = selection
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('.reader p, .reader h1') != null
}
