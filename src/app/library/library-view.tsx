import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { importPath } from '../../compiler/urls.ts'
import { hasOwnArticles, noteOwnArticles } from '../../data/library/own-flag.ts'
import { BackupPanel } from './backup-panel.tsx'
import { OwnList } from './own-list.tsx'
import { StorageLine } from './storage-line.tsx'
import { useDeletion } from './use-library.ts'
import { useOwnArticles } from './use-own-articles.ts'

/** The reader's own articles, newest addition first, and what can be done with all that is on the device. */
export function LibraryView({ children }: { readonly children?: ReactNode }) {
  const { articles, total, isWhole, isPending, isStale, error, tryAgain } = useOwnArticles()
  const [words, setWords] = useState('')
  const [collection, setCollection] = useState('')
  const { deleted, restoredSlug, message, remove, undo } = useDeletion()
  const collections = [...new Set((articles ?? []).flatMap((each) => each.collections))].sort()
  const wanted = words.trim().toLowerCase()
  const shown = (articles ?? []).filter(
    ({ title, lead, source, speakers, collections: under }) =>
      (collection === '' || under.includes(collection)) &&
      (wanted === '' ||
        [title, lead, source ?? '', ...speakers.map(({ name }) => name)]
          .join(' ')
          .toLowerCase()
          .includes(wanted)),
  )

  return (
    <>
      <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">Your library</h1>
      <p className="mt-4">
        Articles of your own, kept on this device and nowhere else.{' '}
        <Link to={importPath()}>Add an article</Link>
      </p>
      <noscript>
        <p className="mt-4">The library needs JavaScript, which is switched off here.</p>
      </noscript>
      <div role="status" className="library-status">
        {isPending && 'Opening your library …'}
        {deleted && (
          <Deleted
            key={deleted.entry.slug}
            title={deleted.entry.title}
            onUndo={() => void undo()}
          />
        )}
      </div>
      {(error ?? message) && (
        <div role="alert" className="notice">
          <p>{error?.message ?? message}</p>
          <button type="button" onClick={() => void tryAgain()}>
            Try again
          </button>
        </div>
      )}
      {articles?.length === 0 && !isStale && hasOwnArticles() && <Cleared />}
      {articles && articles.length > 0 && (
        <div className="own-filters">
          <label>
            Find
            <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
          </label>
          {collections.length > 0 && (
            <label>
              Collection
              <select value={collection} onChange={({ target }) => setCollection(target.value)}>
                <option value="">All</option>
                {collections.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {articles && (
        <OwnList {...{ articles: shown, total, isWhole, collections, restoredSlug, remove }} />
      )}
      <StorageLine />
      {children}
      <BackupPanel />
    </>
  )
}

/** The way back; the focus goes to it, for the button that deleted is gone. */
function Deleted({ title, onUndo }: { readonly title: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div className="actions panel">
      <span>“{title}” was deleted.</span>
      <button ref={button} type="button" onClick={onUndo}>
        Undo
      </button>
    </div>
  )
}

/** What was here is gone, and the reader has not deleted it. */
function Cleared() {
  const [isKnown, setIsKnown] = useState(false)
  if (isKnown) return null
  const understood = () => {
    noteOwnArticles(false)
    setIsKnown(true)
  }
  return (
    <div role="alert" className="notice">
      <p>
        Your library held articles, and the browser has cleared it, perhaps for want of room. A
        backup you have saved brings them back.
      </p>
      <button type="button" onClick={understood}>
        Understood
      </button>
    </div>
  )
}
