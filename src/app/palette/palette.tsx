import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Article } from '../../compiler/types.ts'
import { articleQuery, placesQuery } from '../../data/queries.ts'
import type { Command, Where } from '../keyboard/shortcuts.ts'
import { Modal } from '../ui/modal.tsx'
import { collectEntries, searchEntries } from './collect-entries.ts'
import { findEntries, type Entry } from './find-entries.ts'
import './palette.css'

interface PaletteProps {
  /** What the reader has typed for it before it was there. */
  readonly typedEarly: string
  /** The article of the page; `null` elsewhere. */
  readonly slug: string | null
  readonly where: readonly Where[]
  readonly onCommand: (command: Command) => void
  readonly onClose: () => void
}

/** Articles listed of those read last. */
const RECENT = 5
const LIST_ID = 'palette-list'

/** A field that leads anywhere: a combobox whose list is always open. */
export function Palette({ typedEarly, slug, where, onCommand, onClose }: PaletteProps) {
  const [typed, setTyped] = useState(typedEarly)
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const article = useQueryClient().getQueryData<Article>(articleQuery(slug ?? '').queryKey) ?? null
  const recent = useRecent(slug)
  const onPath = (path: string) => void navigate(path)
  const all = collectEntries({ article, recent, where, onCommand, onPath })
  const entries = [...findEntries(all, typed), ...searchEntries(typed, onPath)]
  const active = entries[at] ?? null

  const activeId = active ? optionId(active) : undefined
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const choose = (entry: Entry | null) => {
    if (!entry) return
    onClose()
    // The focus is back on the page before the command asks where it is.
    setTimeout(entry.run)
  }
  const press = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at, entries.length)
    if (event.key === 'Enter') choose(active)
    else if (next === null) return
    else setAt(next)
    event.preventDefault()
  }

  return (
    <Modal label="Go to anything" className="palette" onClose={onClose}>
      <div className="field">
        <input
          type="text"
          role="combobox"
          aria-label="Go to"
          aria-expanded="true"
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder="A page, a speaker, a command …"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <div id={LIST_ID} role="listbox" aria-label="Where to" className="list">
        {groupsOf(entries).map(([group, ofGroup]) => (
          <div key={group} role="group" aria-label={group}>
            <div role="presentation" className="group">
              {group}
            </div>
            {ofGroup.map((entry) => (
              // The keys are the field's, as the pattern of a combobox has it.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={entry.id}
                id={optionId(entry)}
                role="option"
                tabIndex={-1}
                aria-selected={entry === active}
                onClick={() => choose(entry)}
              >
                <span>{entry.title}</span>
                {entry.note && <small>{entry.note}</small>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="count">
        {entries.length === 0 ? 'Nothing fits.' : countWords(entries.length)}
      </p>
    </Modal>
  )
}

/** Where an arrow leads, round the list; `null` for other keys. */
function stepOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return count === 0 ? 0 : (at + 1) % count
  if (key === 'ArrowUp') return count === 0 ? 0 : (at - 1 + count) % count
  return null
}

const optionId = ({ id }: Entry) => `palette-${id}`
const countWords = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

function groupsOf(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return [...groups]
}

/** The articles read last, as far as they can be had. */
function useRecent(slug: string | null): readonly Article[] {
  const { data: places = {} } = useQuery(placesQuery())
  const slugs = Object.values(places)
    .filter((place) => place.slug !== slug && (place.isRead || place.paragraph !== null))
    .sort((one, other) => other.changedAt - one.changedAt)
    .slice(0, RECENT)
    .map((place) => place.slug)
  const results = useQueries({ queries: slugs.map((one) => articleQuery(one)) })
  return results.flatMap(({ data }) => (data ? [data] : []))
}
