import { useDeferredValue, useLayoutEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** Less than the height of any entry, in CSS pixels. */
const ENTRY_HEIGHT = 90

/** How far down lists were left, in CSS pixels, by the key of their place in the history. */
const leftAt = new Map<string, number>()

/**
 * How many entries to render: at once those down to where the screen will be, so that the list stands the sooner, and
 * all of them right after. All at once for a month within the list, on the way back to a list of another visit, and
 * while React takes over a prerendered page.
 */
export function useFirstEntries(count: number): number {
  const { key, hash } = useLocation()
  const isHydrated = useHydrated()
  const isBack = useNavigationType() === NavigationType.Pop
  const [top] = useState(() => (isBack ? leftAt.get(key) : hash === '' ? 0 : undefined))

  useLayoutEffect(() => () => void leftAt.set(key, scrollY), [key])

  const isWhole = !isHydrated || top === undefined
  const first = isWhole ? count : Math.ceil((top + innerHeight) / ENTRY_HEIGHT)
  return useDeferredValue(count, Math.min(count, first))
}
