import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'
import { useModule } from '../ui/use-module.ts'
import { areKeysOn } from './keys-setting.ts'
import { isTaken, matchKey } from './match-key.ts'
import type { OpeningCommand, Page } from './run-command.ts'
import { ariaKeys, type Command, type Where } from './shortcuts.ts'
import { noteVisit, shownSlug } from './visits.ts'

/** Longest pause between the keys of a sequence, in milliseconds. */
const SEQUENCE_MS = 1500

const loadSheet = () => import('./shortcut-sheet.tsx')
const loadPalette = () => import('../palette/palette.tsx')

/** What lies over the page; no two are the same. */
interface Overlay {
  readonly command: OpeningCommand
  readonly openedAt: number
}

/** The app's keys, and what they open over the page. What they do comes with the first of them. */
export function Keyboard() {
  const page = usePage()
  const isHydrated = useHydrated()
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  // A browser tells of a closed dialog when the next may be open already, even one of the same kind.
  const close = (closed: Overlay) => setOverlay((now) => (now === closed ? null : now))
  const sheet = useModule(overlay?.command === 'sheet', loadSheet)
  const palette = useModule(overlay?.command === 'palette', loadPalette)
  /** What is typed for the palette before it is there. */
  const [typedEarly, setTypedEarly] = useState('')
  const begun = useRef<{ readonly key: string; readonly at: number } | null>(null)

  const show = (command: OpeningCommand) => {
    setTypedEarly('')
    setOverlay({ command, openedAt: performance.now() })
  }
  const run = (command: Command) => {
    // At once: the next key may be meant for what opens.
    if (command === 'palette' || command === 'sheet') return show(command)
    void import('./run-command.ts').then(({ runCommand }) => runCommand(command, page))
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event)) return
    if (overlay?.command === 'palette' && !palette && isLetter(event)) {
      setTypedEarly((letters) => letters + event.key)
      event.preventDefault()
      return
    }
    const { current } = begun
    const before = current && event.timeStamp - current.at < SEQUENCE_MS ? current.key : null
    const match = matchKey(event, before, whereOf(page))
    begun.current = match.begun === null ? null : { key: match.begun, at: event.timeStamp }
    if (match.command === null) return
    if (!areKeysOn() && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    run(match.command)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  if (!isHydrated) return null
  return (
    <>
      <button
        type="button"
        className="skip"
        aria-keyshortcuts={ariaKeys('sheet')}
        onClick={() => show('sheet')}
      >
        Keyboard shortcuts
      </button>
      {overlay?.command === 'sheet' && sheet && (
        <sheet.ShortcutSheet key={overlay.openedAt} onClose={() => close(overlay)} />
      )}
      {overlay?.command === 'palette' && palette && (
        <palette.Palette
          key={overlay.openedAt}
          typedEarly={typedEarly}
          slug={page.slug}
          where={whereOf(page)}
          onCommand={run}
          onClose={() => close(overlay)}
        />
      )}
    </>
  )
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}

function usePage(): Page {
  const location = useLocation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  useEffect(() => noteVisit(location), [location])
  return { location, slug: shownSlug(location), navigate, queryClient }
}

/** Where keys are looked up, in order. */
function whereOf({ slug }: { readonly slug: string | null }): readonly Where[] {
  return slug === null ? ['list', 'everywhere'] : ['article', 'listening', 'everywhere']
}
