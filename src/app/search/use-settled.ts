import { startTransition, useEffect, useState } from 'react'

/**
 * Whether what belongs to a value has been on the screen: what takes long to draw can wait until the first of it is there.
 * Until it `isReady`, the screen shows something else, which stays. What a page opens with counts as seen, so that it comes
 * back at its full height.
 */
export function useSettled(value: string, isReady: boolean): boolean {
  const [seen, setSeen] = useState(value)
  useEffect(() => {
    if (!isReady) return undefined
    const frame = requestAnimationFrame(() => startTransition(() => setSeen(value)))
    return () => cancelAnimationFrame(frame)
  }, [value, isReady])
  return seen === value || !isReady
}
