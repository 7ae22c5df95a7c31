import { useEffect, useState } from 'react'

/** False at first, true once the browser has nothing more urgent to do than what is on the screen. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setIdle(true), 200)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return isIdle
}
