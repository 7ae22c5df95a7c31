import { notesFlag } from '../../data/notes-flag.ts'
import type { Note } from '../../data/notes.ts'

let wanted: Note | null = null
const listeners = new Set<() => void>()

/** A note the reader wants to write: the button that began it goes with the selection. For `useSyncExternalStore`. */
export const noteRequest = {
  subscribe: (changed: () => void) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  },
  get: () => wanted,
  set: (note: Note | null) => {
    wanted = note
    if (note) notesFlag.want()
    for (const listener of listeners) listener()
  },
}
