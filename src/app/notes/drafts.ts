import type { Note } from '../../data/notes.ts'

/** What was written on notes and not kept, by what it was written on. */
const drafts = new Map<string, string>()

/** Unfinished words on a note, until they are kept, thrown away or the page is left. */
export const noteDrafts = {
  /** What the reader was writing; the note's own text if nothing. */
  of: (note: Note): string => drafts.get(keyOf(note)) ?? note.text,
  set: (note: Note, text: string): void => {
    if (text === note.text) drafts.delete(keyOf(note))
    else drafts.set(keyOf(note), text)
  },
  drop: (note: Note): void => void drafts.delete(keyOf(note)),
}

/** A new note has a new id each time it is begun: its words tell which one it is, and the text that was changed. */
const keyOf = ({ slug, quotes, text }: Note): string => JSON.stringify([slug, quotes, text])
