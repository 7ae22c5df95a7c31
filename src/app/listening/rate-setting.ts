const STORED = 'listening-rate'

/** The speed last chosen on this device; 1 is the voice's own. */
export function readRate(): number {
  try {
    return Number(localStorage.getItem(STORED)) || 1
  } catch {
    return 1
  }
}

export function writeRate(rate: number): void {
  try {
    localStorage.setItem(STORED, String(rate))
  } catch {
    // Storage is refused: it holds while the player is open.
  }
}
