import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { deleteNote, saveNote, type Note } from '../../data/notes.ts'
import { NoteEditor, QuotedWords } from './note-editor.tsx'

interface NotesListProps {
  readonly notes: readonly Note[]
  /** What stands above a note: where it is from. */
  readonly renderPlace?: (note: Note) => ReactNode
}

/** Notes with the words they are on, to be changed and deleted. */
export function NotesList({ notes, renderPlace }: NotesListProps) {
  const queryClient = useQueryClient()
  const [edited, setEdited] = useState<Note | null>(null)
  const [deleted, setDeleted] = useState<Note | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const attempt = (work: Promise<void>, after: Note | null) =>
    void work.then(
      () => setDeleted(after),
      (error: unknown) => setProblem((error as Error).message),
    )
  return (
    <>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {renderPlace?.(note)}
            <QuotedWords note={note} />
            {note.text && <p className="note-text">{note.text}</p>}
            <div className="card-actions">
              <button type="button" onClick={() => setEdited(note)}>
                {note.text ? 'Change the note' : 'Add a note'}
              </button>
              <button type="button" onClick={() => attempt(deleteNote(queryClient, note.id), note)}>
                Delete
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div role="status">
        {deleted && (
          <>
            Deleted.{' '}
            <button type="button" onClick={() => attempt(saveNote(queryClient, deleted), null)}>
              Undo
            </button>
          </>
        )}
      </div>
      {problem !== null && <p role="alert">{problem}</p>}
      {edited && <NoteEditor note={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
