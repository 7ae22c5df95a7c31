const FIRST = 'first-visit'
/** Whoever comes back after so long, in milliseconds, is on another visit. */
const BREAK_MS = 30 * 60_000

/** When the reader was here first, in milliseconds since the epoch; noted now on the first visit. `null` without storage. */
export function firstVisit(): number | null {
  try {
    const noted = Number(localStorage.getItem(FIRST))
    if (!noted) localStorage.setItem(FIRST, String(Date.now()))
    return noted || Date.now()
  } catch {
    return null
  }
}

/** Whether this is not the reader's first visit, or the app is installed. */
export function isRegular(): boolean {
  const first = firstVisit()
  return isInstalled() || (first !== null && Date.now() - first > BREAK_MS)
}

/** Whether the page is shown in a window of its own, as an installed app is. */
export const isInstalled = () => globalThis.matchMedia?.('(display-mode: standalone)').matches
