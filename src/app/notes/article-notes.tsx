import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { Article } from '../../compiler/types.ts'
import { notesQuery, type Note } from '../../data/notes.ts'
import { wantLaterStyle } from '../later-style.ts'
import { findRange } from './find-range.ts'
import { spansOf } from './make-notes.ts'
import { NoteEditor } from './note-editor.tsx'
import { noteRequest } from './note-request.ts'
import { NotesList } from './notes-list.tsx'
import './notes.css'

/** Name of the highlight in `later.css`. */
const HIGHLIGHT = 'note'

/** The reader's notes on an article, below it, and their words marked in the text. */
export function ArticleNotes({ article }: { readonly article: Article }) {
  const { data: notes = [] } = useQuery(notesQuery(article.slug))
  const wanted = useSyncExternalStore(noteRequest.subscribe, noteRequest.get)
  useHighlights(article, notes)
  return (
    <>
      {notes.length > 0 && (
        <section aria-labelledby="your-notes" className="notes-of-article">
          <h2 id="your-notes">Your notes</h2>
          <NotesList notes={notes} />
        </section>
      )}
      {wanted && <NoteEditor note={wanted} onClose={() => noteRequest.set(null)} />}
    </>
  )
}

/** Marks the words without touching the page's elements, where the browser can. */
function useHighlights(article: Article, notes: readonly Note[]): void {
  useEffect(() => {
    if (!('highlights' in CSS) || notes.length === 0) return undefined
    wantLaterStyle()
    const spans = notes.flatMap((note) => spansOf(article, note))
    const ranges = spans.flatMap((span) => findRange(article, span) ?? [])
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
    return () => void CSS.highlights.delete(HIGHLIGHT)
  }, [article, notes])
}
