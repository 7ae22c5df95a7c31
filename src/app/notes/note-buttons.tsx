import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type MouseEvent } from 'react'
import type { Article, Span, Statement } from '../../compiler/types.ts'
import { notesQuery, saveNote, type Note } from '../../data/notes.ts'
import { announce } from '../ui/announce.ts'
import { noteOf, noteOn } from './make-notes.ts'
import { noteRequest } from './note-request.ts'
import { NoteEditor } from './note-editor.tsx'
import './notes.css'

interface SelectionButtonsProps {
  readonly article: Article
  /** The selected words. */
  readonly takeSpans: () => readonly Span[]
}

/** Marks selected words, or notes something on them. */
export function SelectionButtons({ article, takeSpans }: SelectionButtonsProps) {
  const queryClient = useQueryClient()
  const take = () => {
    const note = noteOn(article, takeSpans())
    getSelection()?.removeAllRanges()
    return note
  }
  const mark = () =>
    saveNote(queryClient, take()).then(
      () => announce('Highlighted.'),
      (error: unknown) => announce((error as Error).message),
    )
  return (
    <>
      <button type="button" onMouseDown={keep} onClick={() => void mark()}>
        Highlight
      </button>
      <button type="button" onMouseDown={keep} onClick={() => noteRequest.set(take())}>
        Note …
      </button>
    </>
  )
}

/** A press must not take the selection away. */
const keep = (event: MouseEvent) => event.preventDefault()

/** Notes something on a statement, or changes what was noted. */
export function StatementButton({
  article,
  statement,
}: {
  article: Article
  statement: Statement
}) {
  const { data: notes = [] } = useQuery(notesQuery(article.slug))
  const [edited, setEdited] = useState<Note | null>(null)
  const known = noteOf(article, statement, notes)
  return (
    <>
      <button type="button" onClick={() => setEdited(known ?? noteOn(article, statement.content))}>
        {known ? 'Your note' : 'Note'}
      </button>
      {edited && <NoteEditor note={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
