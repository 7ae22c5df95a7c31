import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { saveNote, type Note } from '../../data/notes.ts'
import { announce } from '../ui/announce.ts'
import { Modal } from '../ui/modal.tsx'
import { noteDrafts } from './drafts.ts'

interface NoteEditorProps {
  readonly note: Note
  readonly onClose: () => void
}

/** What the reader writes on some words; left without an answer, it is there again the next time. */
export function NoteEditor({ note, onClose }: NoteEditorProps) {
  const queryClient = useQueryClient()
  const [text, setText] = useState(() => noteDrafts.of(note))
  const [problem, setProblem] = useState<string | null>(null)
  const isChanged = text !== note.text
  const write = (words: string) => {
    noteDrafts.set(note, words)
    setText(words)
  }
  const end = () => {
    noteDrafts.drop(note)
    onClose()
  }
  const leave = () => {
    if (isChanged) announce('Your words stay here until you keep them.')
    onClose()
  }
  const save = async () => {
    try {
      await saveNote(queryClient, { ...note, text: text.trim(), changedAt: Date.now() })
      announce('Note kept.')
      end()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <Modal label="Note" className="note-editor panel" isHeld={isChanged} onClose={leave}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <QuotedWords note={note} />
        <label>
          Your note
          <textarea rows={4} value={text} onChange={({ target }) => write(target.value)} />
        </label>
        {problem !== null && <p role="alert">{problem}</p>}
        <div className="card-actions">
          <button type="submit" className="is-main">
            Keep
          </button>
          <button type="button" onClick={end}>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  )
}

/** The words a note is on. */
export function QuotedWords({ note: { quotes } }: { readonly note: Note }) {
  return <blockquote>{quotes.map(({ exact }) => exact).join(' … ')}</blockquote>
}
