const DAY_MS = 24 * 60 * 60 * 1000
/** Shorter silences are not drawn. */
const SHORTEST_DAYS = 14
const PIXELS_A_DAY = 0.4
/** Where the scale ends: about eight months. */
const TALLEST_PIXELS = 96

/** A silence between two articles of a thread. */
export interface Gap {
  /** `3 months` */
  readonly words: string
  readonly height: number
}

/** The silence between two days, to scale up to a limit; `null` when it is too short to show. */
export function measureGap(newer: string, older: string): Gap | null {
  const days = Math.round((Date.parse(newer) - Date.parse(older)) / DAY_MS)
  if (!(days >= SHORTEST_DAYS)) return null
  const height = Math.min(TALLEST_PIXELS, Math.round(days * PIXELS_A_DAY))
  return { words: inWords(days), height }
}

function inWords(days: number): string {
  if (days < 60) return `${Math.round(days / 7)} weeks`
  if (days < 700) return `${Math.round(days / 30.44)} months`
  return `${Math.round(days / 365.25)} years`
}
