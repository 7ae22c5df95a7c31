import { useState } from 'react'
import type { Inspection } from '../../data/attribution/tasks.ts'
import type { Backup } from '../../data/library/backup.ts'
import type { RestoreMode } from '../../data/library/restore.ts'
import { formatDay } from '../ui/dates.ts'

interface RestorePreviewProps {
  readonly backup: Backup
  readonly inspection: Inspection
  readonly restore: (mode: RestoreMode) => Promise<void>
  readonly cancel: () => void
}

/** What a backup holds, before anything of it is stored. */
export function RestorePreview({ backup, inspection, restore, cancel }: RestorePreviewProps) {
  const [mode, setMode] = useState<RestoreMode>('merge')
  const { readable, newCount, brokenCount } = inspection
  const day = backup.createdAt.slice(0, 10)
  return (
    <form
      className="preview"
      aria-label="Restore a backup"
      onSubmit={(event) => {
        event.preventDefault()
        void restore(mode)
      }}
    >
      <p>
        {/^\d{4}-\d{2}-\d{2}$/.test(day) ? `Backup of ${formatDay(day)}: ` : 'This backup: '}
        {counted(readable.length, 'article')}, {newCount} of them not in your library;{' '}
        {counted(backup.places.length, 'reading place')};{' '}
        {counted(backup.corrections.length, 'corrected article')};{' '}
        {counted(backup.notes.length, 'note')}.
        {brokenCount > 0 &&
          ` ${counted(brokenCount, 'article')} cannot be read and will be left out.`}
      </p>
      <fieldset>
        <legend className="strong">What to do with what is here</legend>
        <label>
          <input
            type="radio"
            name="mode"
            checked={mode === 'merge'}
            onChange={() => setMode('merge')}
          />{' '}
          Merge: keep it and add what is new
        </label>
        <label>
          <input
            type="radio"
            name="mode"
            checked={mode === 'replace'}
            onChange={() => setMode('replace')}
          />{' '}
          Replace: delete it first
        </label>
      </fieldset>
      <div className="actions">
        <button type="submit">{mode === 'merge' ? 'Merge' : 'Replace everything'}</button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}
