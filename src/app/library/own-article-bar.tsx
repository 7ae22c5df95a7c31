import { useState } from 'react'
import { Link } from 'react-router'
import { libraryPath } from '../../compiler/urls.ts'
import { exportOwnArticle, EXPORT_FORMATS } from '../../data/library/export-article.ts'
import { downloadFile } from './download-file.ts'
import { useDeletion } from './use-library.ts'

/** What stands above an own article: that it is the reader's, and what can be done with it. */
export function OwnArticleBar({ slug }: { readonly slug: string }) {
  const { deleted, message, remove, undo } = useDeletion()
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (format: (typeof EXPORT_FORMATS)[number]) => {
    try {
      downloadFile(await exportOwnArticle(slug, format))
      setProblem(null)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <aside className="own-bar" aria-label="Your article">
      <span>
        <span className="mine">Yours</span> <Link to={libraryPath()}>Your library</Link>
      </span>
      <span className="actions">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format.ending}
            type="button"
            className="quiet"
            onClick={() => void save(format)}
          >
            Save as {format.name}
          </button>
        ))}
        <button type="button" className="quiet" onClick={() => void remove(slug)}>
          Delete
        </button>
      </span>
      {deleted && (
        <p role="status">
          Deleted.{' '}
          <button type="button" className="quiet" onClick={() => void undo()}>
            Undo
          </button>
        </p>
      )}
      {(problem ?? message) && <p role="alert">{problem ?? message}</p>}
    </aside>
  )
}
