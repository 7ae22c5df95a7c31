import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Correction } from '../../compiler/corrections.ts'
import { fileText } from '../../compiler/file-text.ts'
import type { Article, Statement } from '../../compiler/types.ts'
import { changeCorrections, made } from '../../data/change-corrections.ts'
import { announce } from '../ui/announce.ts'
import { anchorOf, correctionsFor, readingOf } from './make-corrections.ts'
import { ReadingFields } from './reading-fields.tsx'
import { settleSpeakers } from './speaker-fields.tsx'
import { SpeakerTools } from './speaker-tools.tsx'

interface CorrectionFormProps {
  readonly article: Article
  readonly statement: Statement
  readonly onDone: () => void
  readonly onLink: (statementId: string) => void
}

/** Says what is wrong with a statement; it takes effect at once and can be taken back. */
export function CorrectionForm({ article, statement, onDone, onLink }: CorrectionFormProps) {
  const queryClient = useQueryClient()
  const [reading, setReading] = useState(() => readingOf(article, statement))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const text = fileText(article)
  const correct = async (corrections: readonly Correction[]) => {
    onDone()
    if (corrections.length === 0) return
    const change = made(corrections)
    const { corrected, isKept } = await changeCorrections(queryClient, article.slug, change)
    announce(isKept ? 'Corrected.' : 'Corrected, until the page is closed.')
    const last = corrected.corrections.length - 1
    const [id] = [...corrected.changes].find(([, indexes]) => indexes.includes(last)) ?? []
    if (id && id !== statement.id) onLink(id)
  }
  return (
    <div className="correction">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const speakers = settleSpeakers(article.speakers, reading.speakers)
          void correct(correctionsFor(article, text, statement, { ...reading, speakers }))
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          What is wrong?
        </h2>
        <ReadingFields {...{ article, reading }} onChange={setReading} />
        <div className="card-actions">
          <button type="submit" className="is-main">
            Save
          </button>
          <button type="button" onClick={onDone}>
            Cancel
          </button>
          <button
            type="button"
            onClick={() =>
              void correct([{ action: 'remove', statement: anchorOf(text, statement) }])
            }
          >
            Not a statement
          </button>
        </div>
      </form>
      <SpeakerTools {...{ article, text, statement }} onCorrect={(list) => void correct(list)} />
    </div>
  )
}
