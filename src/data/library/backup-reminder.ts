/** Changes and days after which a backup is called to mind. */
const MAX_CHANGES = 20
const MAX_AGE_MS = 30 * 24 * 60 * 60_000
/** How long a reminder that was put off stays away. */
const REST_MS = 7 * 24 * 60 * 60_000

const NAME = 'backup-reminder'

/** Why a backup is called to mind. */
export interface BackupReminder {
  /** When the last one was made, in milliseconds since the epoch; `null` for never. */
  readonly lastAt: number | null
  readonly changes: number
}

interface Kept extends BackupReminder {
  /** When the first change without a backup was made. */
  readonly changedAt: number | null
  readonly quietUntil: number
}

const NOTHING: Kept = { lastAt: null, changes: 0, changedAt: null, quietUntil: 0 }

/** Counts what the reader has made and no backup holds. */
export function countChange(count = 1): void {
  const kept = read()
  write({ ...kept, changes: kept.changes + count, changedAt: kept.changedAt ?? Date.now() })
}

/** A backup has been saved: it holds everything. */
export function noteBackup(): void {
  write({ ...NOTHING, lastAt: Date.now() })
}

/** Leaves the reader in peace for a week. */
export function putOffReminder(): void {
  write({ ...read(), quietUntil: Date.now() + REST_MS })
}

/** What to remind of: many changes, or some that have waited for a month. `null` when there is no reason. */
export function readReminder(now = Date.now()): BackupReminder | null {
  const { lastAt, changes, changedAt, quietUntil } = read()
  const isOld = changedAt !== null && now - changedAt > MAX_AGE_MS
  return now > quietUntil && (changes >= MAX_CHANGES || isOld) ? { lastAt, changes } : null
}

function read(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Kept>
    return { ...NOTHING, ...kept }
  } catch {
    return NOTHING
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Storage is switched off: there is nothing to back up.
  }
}
