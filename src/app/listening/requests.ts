/** What is asked of the player, by a key, a button, or a statement's card. */
export type ListeningRequest =
  /** Start, pause, go on; with a statement, from there. */
  | { readonly kind: 'listen'; readonly statementId: string | null }
  | { readonly kind: 'sentence-back' | 'sentence-on' | 'stop-listening' }

type Listener = (request: ListeningRequest) => void

const listeners = new Set<Listener>()

/** Asks the player of the article on the page, if there is one. */
export function requestListening(request: ListeningRequest): void {
  for (const listener of listeners) listener(request)
}

/** Passes requests to `listener`. Returns how to stop. */
export function onListeningRequest(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let isOffered = false
const watchers = new Set<() => void>()

/** Whether a voice can read the article on the page; for `useSyncExternalStore`. */
export const listeningOffer = {
  subscribe: (changed: () => void) => {
    watchers.add(changed)
    return () => watchers.delete(changed)
  },
  isOpen: () => isOffered,
}

/** Says that the article on the page can be listened to. Returns how to take that back. */
export function offerListening(): () => void {
  setOffered(true)
  return () => setOffered(false)
}

function setOffered(now: boolean): void {
  isOffered = now
  for (const changed of watchers) changed()
}
