import { useRef, useState } from 'react'
import { backupName, createBackup } from '../../data/library/backup.ts'
import { noteBackup, readReminder } from '../../data/library/backup-reminder.ts'
import { ProgressLine } from '../ui/progress-line.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { Reminder } from './backup-reminder.tsx'
import { downloadFile } from './download-file.ts'
import { RestorePreview } from './restore-preview.tsx'
import { useRestore } from './use-restore.ts'

/** One file with everything the reader made, out and in again. */
export function BackupPanel() {
  const file = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [reminder, setReminder] = useState(() => readReminder())
  const isHydrated = useHydrated()
  const { state, open, restore, cancel } = useRestore()
  const save = async () => {
    try {
      const backup = await createBackup()
      const content = JSON.stringify(backup)
      downloadFile({ name: backupName(backup), type: 'application/json', content })
      noteBackup()
      setReminder(null)
      setProblem(null)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  const message = state.status === 'failed' ? state.message : problem
  return (
    <section className="device" aria-labelledby="backup-heading">
      <h2 id="backup-heading" className="strong">
        Backup
      </h2>
      <p className="text-faint">
        One file with your articles, notes, places, corrections and settings, to keep or to move to
        another device.
      </p>
      {isHydrated && reminder && <Reminder {...reminder} onSave={() => void save()} />}
      <div className="actions">
        <button type="button" onClick={() => void save()}>
          Save a backup
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Restore a backup …
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="Backup file"
          onChange={({ target }) => {
            const chosen = target.files?.[0]
            if (chosen) void open(chosen)
            target.value = ''
          }}
        />
      </div>
      {message !== null && (
        <p role="alert" className="notice">
          {message}
        </p>
      )}
      <div role="status">
        {state.status === 'opening' && <p>Opening the backup …</p>}
        {state.status === 'restoring' && (
          <ProgressLine done={state.done} total={state.total} stopWord="Cancel" onStop={cancel}>
            Restoring {state.done + 1} of {state.total} …
          </ProgressLine>
        )}
        {state.status === 'restored' && <p>The backup is restored.</p>}
      </div>
      {state.status === 'preview' && <RestorePreview {...state} {...{ restore, cancel }} />}
    </section>
  )
}
