import { useEffect, useState } from 'react'

/**
 * Code that is loaded when it is wanted; `null` until it is there. Should it not come, say without a connection, it is
 * asked for again the next time it is wanted.
 */
export function useModule<Module>(isWanted: boolean, load: () => Promise<Module>): Module | null {
  const [module, setModule] = useState<Module | null>(null)
  const isMissing = isWanted && module === null
  useEffect(() => {
    if (!isMissing) return undefined
    let isWaiting = true
    load().then(
      (loaded) => isWaiting && setModule(loaded),
      () => undefined,
    )
    return () => {
      isWaiting = false
    }
  }, [isMissing, load])
  return module
}
