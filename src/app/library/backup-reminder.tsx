import { useState } from 'react'
import { putOffReminder, type BackupReminder } from '../../data/library/backup-reminder.ts'
import { formatDay } from '../ui/dates.ts'

interface ReminderProps extends BackupReminder {
  readonly onSave: () => void
}

/** A quiet word that what the reader made stands on this device alone. */
export function Reminder({ lastAt, changes, onSave }: ReminderProps) {
  const [isGone, setIsGone] = useState(false)
  if (isGone) return null
  const since = lastAt === null ? '' : ` since the backup of ${formatDay(dayOf(lastAt))}`
  const later = () => {
    putOffReminder()
    setIsGone(true)
  }
  return (
    <div className="notice reminder">
      <p>
        {changes === 1 ? 'One change' : `${changes} changes`}
        {since} {changes === 1 ? 'is' : 'are'} on this device alone.
      </p>
      <div className="actions">
        <button type="button" onClick={onSave}>
          Save a backup now
        </button>
        <button type="button" onClick={later}>
          Remind me later
        </button>
      </div>
    </div>
  )
}

/** The reader's day of a moment, `2031-05-04`. */
function dayOf(ms: number): string {
  const at = new Date(ms)
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
