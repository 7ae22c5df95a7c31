import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Article } from '../../compiler/types.ts'
import { changeCorrections, made } from '../../data/change-corrections.ts'
import { additionOf, referenceTo, type Reading } from './make-corrections.ts'
import { ReadingFields } from './reading-fields.tsx'
import { selectedSpans } from './selected-spans.ts'
import { settleSpeakers } from './speaker-fields.tsx'

interface AddStatementProps {
  readonly article: Article
  /** Words of the article are selected. */
  readonly isSelecting: boolean
  readonly onLink: (statementId: string) => void
  /** What else may be done with selected words. */
  readonly children?: ReactNode
}

/** Makes a statement of selected words. */
export function AddStatement({ article, isSelecting, onLink, children }: AddStatementProps) {
  const queryClient = useQueryClient()
  const [reading, setReading] = useState<Reading | null>(null)
  const [first] = article.speakers
  const begin = () => {
    const content = selectedSpans(article, getSelection())
    const speakers = first ? [referenceTo(first)] : []
    if (content.length > 0) setReading({ content, kind: 'direct', speakers })
  }
  const add = async (wanted: Reading) => {
    setReading(null)
    getSelection()?.removeAllRanges()
    const change = made([additionOf(article, wanted)])
    const { corrected } = await changeCorrections(queryClient, article.slug, change)
    const last = corrected.corrections.length - 1
    const [id] = [...corrected.changes].find(([, indexes]) => indexes.includes(last)) ?? []
    if (id) onLink(id)
  }
  if (!reading && !isSelecting) return null
  return (
    <section role="dialog" aria-label="Selected words" className="statement-card adding">
      {reading ? (
        <form
          className="correction"
          onSubmit={(event) => {
            event.preventDefault()
            const speakers = settleSpeakers(article.speakers, reading.speakers)
            void add({ ...reading, speakers })
          }}
        >
          <h2>Add a statement</h2>
          <ReadingFields {...{ article, reading }} onChange={setReading} />
          <div className="card-actions">
            <button type="submit" className="is-main">
              Add
            </button>
            <button type="button" onClick={() => setReading(null)}>
              Cancel
            </button>
          </div>
        </form>
      ) : (
        <>
          <button
            type="button"
            // A press must not take the selection away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={begin}
          >
            Add the selected words as a statement
          </button>
          {children}
        </>
      )}
    </section>
  )
}
