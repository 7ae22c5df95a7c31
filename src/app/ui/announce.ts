type Listener = (words: string) => void

const listeners = new Set<Listener>()

/** Shows a few words for a moment, and has them read out: `Link copied.` */
export function announce(words: string): void {
  for (const listener of listeners) listener(words)
}

/** Tells `listener` what is announced. Returns how to stop. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
