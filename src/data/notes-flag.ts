const NAME = 'has-notes'
const listeners = new Set<() => void>()
/** A note is about to be written. */
let isWanted = false

/** Set once the reader has noted anything: articles need not load what shows notes before. For `useSyncExternalStore`. */
export const notesFlag = {
  subscribe: (changed: () => void) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  },
  get: (): boolean => {
    try {
      return isWanted || localStorage.getItem(NAME) !== null
    } catch {
      return isWanted
    }
  },
  /** Has what shows notes loaded for the rest of the visit. */
  want: () => {
    isWanted = true
    for (const listener of listeners) listener()
  },
  /** There are notes, also on later visits. */
  keep: () => {
    try {
      localStorage.setItem(NAME, '')
    } catch {
      // Storage is switched off, and there are no notes.
    }
    notesFlag.want()
  },
}
