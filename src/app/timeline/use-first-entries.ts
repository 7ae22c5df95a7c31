import { useDeferredValue, useLayoutEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** Less than the height of any entry, in CSS pixels. */
const ENTRY_HEIGHT = 90
/** More entries than were seen are rendered on the way back, by this factor: the reader may read in another face now. */
const SPARE = 1.2

/** How a list was left. */
interface Left {
  /** Entries down to the screen's end. */
  readonly count: number
  /** Size of the window, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** How far it was scrolled, in CSS pixels. */
  readonly top: number
}

/** How lists were left, by the key of their place in the history. */
const leftAt = new Map<string, Left>()

/**
 * How many entries to render: at once those down to where the screen will be, so that the list stands the sooner, and
 * all of them right after. All at once for a month within the list, on the way back to a list of another visit, and
 * while React takes over a prerendered page.
 */
export function useFirstEntries(count: number): number {
  const { key, hash } = useLocation()
  const isHydrated = useHydrated()
  const isBack = useNavigationType() === NavigationType.Pop
  const [first] = useState(() => {
    if (!isBack) return hash === '' ? entriesOf(innerHeight) : count
    const left = leftAt.get(key)
    if (!left) return count
    // In a window of another width, or a higher one, other entries reach down to its end.
    const isSame = left.width === innerWidth && left.height >= innerHeight
    return isSame ? Math.ceil(left.count * SPARE) : entriesOf(left.top + innerHeight)
  })

  useLayoutEffect(() => () => void leftAt.set(key, howLeft()), [key])

  return useDeferredValue(count, isHydrated ? Math.min(count, first) : count)
}

/** At most so many entries fill a height. */
const entriesOf = (height: number) => Math.ceil(height / ENTRY_HEIGHT)

function howLeft(): Left {
  const entries = [...document.querySelectorAll('.entry')]
  const below = entries.findIndex((entry) => entry.getBoundingClientRect().top > innerHeight)
  const count = below === -1 ? entries.length : below
  return { count, width: innerWidth, height: innerHeight, top: scrollY }
}
