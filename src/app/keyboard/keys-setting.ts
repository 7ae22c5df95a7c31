const STORED = 'single-keys'

/** What was chosen on this page, for where nothing may be stored. */
let chosen: boolean | null = null

/** Whether keys alone, without Ctrl or ⌘, do anything: unless the reader has switched them off. */
export function areKeysOn(): boolean {
  if (chosen !== null) return chosen
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

/** Keeps the choice on the device; where storage is refused, until the page is left. */
export function switchKeys(areOn: boolean): void {
  chosen = areOn
  try {
    if (areOn) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, 'off')
  } catch {
    // Held above.
  }
}
