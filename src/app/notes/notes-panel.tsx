import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { articlePath } from '../../compiler/urls.ts'
import { notesQuery } from '../../data/notes.ts'
import { NotesList } from './notes-list.tsx'
import './notes.css'

/** Notes shown at first. */
const STEP = 50

/** All that the reader has noted and marked, newest first, with the article each is in. */
export function NotesPanel() {
  const { data: notes = [] } = useQuery(notesQuery())
  const [count, setCount] = useState(STEP)
  if (notes.length === 0) return null
  return (
    <section className="device notes-of-article" aria-labelledby="notes-heading">
      <h2 id="notes-heading" className="strong">
        Your notes
      </h2>
      <NotesList
        notes={notes.slice(0, count)}
        renderPlace={({ slug, title }) => <Link to={articlePath(slug)}>{title}</Link>}
      />
      {notes.length > count && (
        <button type="button" onClick={() => setCount(count + STEP)}>
          Show more of {notes.length}
        </button>
      )}
    </section>
  )
}
