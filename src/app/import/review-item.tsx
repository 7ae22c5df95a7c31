import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { isComplete, type Draft } from '../../compiler/imports/draft.ts'
import { articlePath } from '../../compiler/urls.ts'
import { readingMinutes } from '../../compiler/words.ts'
import { directionOf } from '../ui/direction.ts'
import type { ImportItem, ItemState } from './items.ts'

interface ReviewItemProps {
  readonly item: ImportItem
  readonly edit: (id: number, change: Partial<Draft>) => void
  readonly save: (items: readonly ImportItem[]) => Promise<void>
  readonly discard: (ids: readonly number[]) => void
}

/** One text of an import: what was found in it, for the reader to put right and to keep. */
export function ReviewItem({ item, edit, save, discard }: ReviewItemProps) {
  const { id, name, state } = item
  const leaveOut = (words: string) => (
    <button type="button" onClick={() => discard([id])} aria-label={`${words}: ${name}`}>
      {words}
    </button>
  )
  if (state.status === 'saved')
    return (
      <li className="review" data-state="saved">
        <p>
          Saved: <SavedLink slug={state.slug} title={state.title} />
        </p>
      </li>
    )
  if (state.status === 'refused' || state.status === 'failed')
    return (
      <li className="review" data-state={state.status}>
        <p role="alert">
          <strong>{name}</strong> was not read.{' '}
          {state.status === 'refused'
            ? `It is ${state.refusal.found}; expected ${state.refusal.expected}.`
            : state.message}
        </p>
        <div className="actions">{leaveOut('Dismiss')}</div>
      </li>
    )
  if (state.status !== 'ready') return null
  return (
    <li className="review" data-state="ready">
      <p className="text-faint">{name}</p>
      <Fields {...{ id, state, edit }} />
      <Found state={state} />
      <div className="actions">
        <button
          type="button"
          disabled={state.isSaving || !isComplete(state.draft)}
          onClick={() => void save([item])}
          aria-label={`Save: ${state.draft.title || name}`}
        >
          {state.isSaving ? 'Saving …' : 'Save'}
        </button>
        {leaveOut('Leave out')}
      </div>
    </li>
  )
}

/** Takes the focus over from the button that saved, unless the reader has gone elsewhere meanwhile. */
function SavedLink({ slug, title }: { readonly slug: string; readonly title: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) link.current?.focus()
  }, [])
  return (
    <Link ref={link} to={articlePath(slug)}>
      {title}
    </Link>
  )
}

type Ready = Extract<ItemState, { status: 'ready' }>

function Fields({ id, state, edit }: { id: number; state: Ready; edit: ReviewItemProps['edit'] }) {
  const { draft } = state
  return (
    <div className="fields">
      <label>
        Title
        <input
          value={draft.title}
          dir="auto"
          required
          aria-invalid={draft.title.trim() === ''}
          onChange={({ target }) => edit(id, { title: target.value })}
        />
      </label>
      <label>
        Date
        <input
          type="date"
          value={draft.date ?? ''}
          required
          aria-invalid={draft.date === null}
          onChange={({ target }) => edit(id, { date: target.value || null })}
        />
      </label>
      <label>
        Source
        <input
          value={draft.source ?? ''}
          placeholder="Newspaper, site or person"
          onChange={({ target }) => edit(id, { source: target.value || null })}
        />
      </label>
    </div>
  )
}

function Found({ state: { draft, preview, sameAs, message } }: { state: Ready }) {
  const { statementCount, first, wordCount, duplicateOf } = preview
  return (
    <>
      {message !== null && <p role="alert">{message}</p>}
      {draft.notice !== null && <p className="notice">{draft.notice}</p>}
      {draft.title.trim() === '' && <p className="notice">Give it a title to save it.</p>}
      {draft.date === null && (
        <p className="notice">No date was found in the text. Give the day it was published.</p>
      )}
      {duplicateOf !== null && (
        <p className="notice">
          These words are <Link to={articlePath(duplicateOf)}>in your library</Link> already.
        </p>
      )}
      {sameAs !== null && <p className="notice">{sameAs} holds the same words.</p>}
      <p className="text-faint">
        {readingMinutes(wordCount)} min read ·{' '}
        {statementCount === 1 ? '1 statement' : `${statementCount} statements`} found
      </p>
      {first.length > 0 && (
        <ul className="found" aria-label="First statements">
          {first.map(({ speaker, words }, at) => (
            <li key={at} dir={directionOf(words)}>
              <strong>{speaker ?? 'Speaker unknown'}</strong> {words}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
