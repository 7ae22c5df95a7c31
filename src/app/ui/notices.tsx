import { useEffect, useState, useSyncExternalStore } from 'react'
import { connection } from '../../data/connection.ts'
import { onUpdate } from '../../data/updates.ts'

const NOTICE = 'mx-auto mt-2 flex w-fit max-w-[calc(100%-1rem)] items-center gap-3 panel px-4 py-2'

/** What the reader should know wherever they are: no connection, a new version. */
export function Notices() {
  const isOnline = useSyncExternalStore(connection.subscribe, connection.isOnline, () => true)
  const [update, setUpdate] = useState<{ apply: () => void } | null>(null)
  useEffect(() => onUpdate((apply) => setUpdate({ apply })), [])

  return (
    <div role="status" className="notices fixed inset-x-0 top-0 z-20 font-sans text-sm">
      {!isOnline && <div className={NOTICE}>Offline. What you have read before still opens.</div>}
      {update && (
        <div className={NOTICE}>
          <span>A new version of this site is ready.</span>
          <button type="button" onClick={update.apply}>
            Reload
          </button>
          <button type="button" onClick={() => setUpdate(null)}>
            Later
          </button>
        </div>
      )}
    </div>
  )
}
