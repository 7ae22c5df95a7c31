import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False while React takes over a prerendered page, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
