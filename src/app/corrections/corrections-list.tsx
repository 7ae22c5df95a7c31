import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { correctionsFile, renderCorrections } from '../../compiler/corrections.ts'
import type { Article } from '../../compiler/types.ts'
import { fileSlug } from '../../compiler/urls.ts'
import { changeCorrections, redone, undone, without } from '../../data/change-corrections.ts'
import type { Corrected } from '../../data/corrections.ts'
import { download } from '../ui/share.ts'
import { describeCorrection } from './make-corrections.ts'

interface CorrectionsListProps {
  readonly article: Article
  readonly corrected: Corrected
}

/** What the reader changed in an article, with the way back, and the file for whoever publishes it. */
export function CorrectionsList({ article: { slug }, corrected }: CorrectionsListProps) {
  const queryClient = useQueryClient()
  const [status, setStatus] = useState('')
  const { corrections, conflicts } = corrected
  const stem = fileSlug(slug)
  const change = async (done: string, how: Parameters<typeof changeCorrections>[2]) => {
    const { isKept } = await changeCorrections(queryClient, slug, how)
    setStatus(isKept ? done : `${done} This browser keeps it until the page is closed.`)
  }
  const exportFile = () =>
    download(
      new File([renderCorrections(stem, corrections)], correctionsFile(stem), {
        type: 'application/json',
      }),
    )
  return (
    <section aria-labelledby="your-corrections" className="corrections">
      <h2 id="your-corrections">Your corrections</h2>
      <p>Kept on this device. The exported file may be put beside the article it corrects.</p>
      <ol>
        {corrections.map((correction, index) => {
          const isLost = conflicts.some((conflict) => conflict.index === index)
          const words = describeCorrection(correction)
          return (
            <li key={index}>
              {words}.{isLost && <em> The text has changed: this finds its words no more.</em>}{' '}
              <button
                type="button"
                aria-label={`Take back: ${words}`}
                onClick={() => void change('Taken back.', without([index]))}
              >
                Take back
              </button>
            </li>
          )
        })}
      </ol>
      <div className="card-actions">
        <button
          type="button"
          disabled={corrections.length === 0}
          onClick={() => void change('Undone.', undone)}
        >
          Undo
        </button>
        <button
          type="button"
          disabled={corrected.undone.length === 0}
          onClick={() => void change('Made again.', redone)}
        >
          Redo
        </button>
        <button
          type="button"
          disabled={corrections.length === 0}
          onClick={() => setStatus(exportFile())}
        >
          Export
        </button>
      </div>
      <p role="status" className="card-status">
        {status}
      </p>
    </section>
  )
}
