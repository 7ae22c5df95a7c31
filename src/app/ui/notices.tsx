import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { connection } from '../../data/connection.ts'
import { onUpdate } from '../../data/updates.ts'
import { isRegular } from '../../data/visits.ts'
import { onAnnouncement } from './announce.ts'
import { useModule } from './use-module.ts'

const loadInstalled = () => import('../installed/installed.tsx')

const NOTICE = 'mx-auto mt-2 flex w-fit max-w-[calc(100%-1rem)] items-center gap-3 panel px-4 py-2'
/** Addresses where the reader reads or listens: a new version is no reason to disturb them. */
const READING = /\/articles\/|[?&]article=/
/** How long a few words stay, in milliseconds. */
const ANNOUNCED_MS = 4000

/** What the reader should know wherever they are: no connection, a new version, what was just done. */
export function Notices() {
  const isOnline = useSyncExternalStore(connection.subscribe, connection.isOnline, () => true)
  const [update, setUpdate] = useState<{ apply: () => void } | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const { pathname, search } = useLocation()
  const installed = useModule(isRegular(), loadInstalled)
  useEffect(() => onAnnouncement(setWords), [])
  useEffect(() => {
    if (words === null) return undefined
    const timer = setTimeout(() => setWords(null), ANNOUNCED_MS)
    return () => clearTimeout(timer)
  }, [words])
  useEffect(() => onUpdate((apply) => setUpdate({ apply })), [])

  return (
    <div role="status" className="notices fixed inset-x-0 top-0 z-20 font-sans text-sm">
      {!isOnline && (
        <div className={`passing ${NOTICE}`}>Offline. What you have read before still opens.</div>
      )}
      {installed && <installed.Installed />}
      {words && <div className={NOTICE}>{words}</div>}
      {update && !READING.test(pathname + search) && (
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
