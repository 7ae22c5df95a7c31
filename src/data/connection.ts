/** Whether the browser believes to be online; for `useSyncExternalStore`. */
export const connection = {
  subscribe: (changed: () => void) => {
    addEventListener('online', changed)
    addEventListener('offline', changed)
    return () => {
      removeEventListener('online', changed)
      removeEventListener('offline', changed)
    }
  },
  isOnline: () => navigator.onLine,
}

/** Whether data may be fetched ahead of a click: not when the reader asked to save data. */
export function mayFetchAhead(): boolean {
  const { connection: network } = navigator as { connection?: { saveData?: boolean } }
  return network?.saveData !== true
}
