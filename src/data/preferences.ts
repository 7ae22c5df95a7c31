/** Settings with a few named values; the first is what holds until the reader chooses. */
export const CHOICES = {
  theme: ['auto', 'light', 'dark', 'sepia', 'contrast'],
  face: ['serif', 'literata', 'sans', 'legible'],
  shown: ['said', 'all', 'quotations', 'plain'],
  align: ['start', 'justify'],
  hyphens: ['off', 'on'],
} as const

/** A setting on a scale of whole numbers. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly initial: number
  /** What the style sheet gets is the number divided by this. */
  readonly divisor: number
}

/** Settings on a scale: percent of the usual size, characters a line, percent of the size, hundredths of it twice. */
export const RANGES = {
  size: { min: 80, max: 200, step: 10, initial: 100, divisor: 100 },
  measure: { min: 45, max: 75, step: 3, initial: 66, divisor: 1 },
  leading: { min: 120, max: 220, step: 10, initial: 160, divisor: 100 },
  letters: { min: 0, max: 12, step: 2, initial: 0, divisor: 100 },
  words: { min: 0, max: 30, step: 5, initial: 0, divisor: 100 },
  weight: { min: 300, max: 700, step: 50, initial: 400, divisor: 1 },
} as const satisfies Readonly<Record<string, Range>>

export type ChoiceName = keyof typeof CHOICES
export type RangeName = keyof typeof RANGES

/** How a reader wants to read. */
export type Preferences = {
  readonly [Name in ChoiceName]: (typeof CHOICES)[Name][number]
} & { readonly [Name in RangeName]: number }

/** The paper of each theme where the system is light and where it is dark; `index.css` says the same. */
export const PAPERS: Readonly<Record<Preferences['theme'], readonly [string, string]>> = {
  auto: ['#fbfaf7', '#17161a'],
  light: ['#fbfaf7', '#fbfaf7'],
  dark: ['#17161a', '#17161a'],
  sepia: ['#f4ead5', '#f4ead5'],
  contrast: ['#ffffff', '#000000'],
}

/** Where the browser keeps them. */
export const STORAGE_KEY = 'preferences'
const VERSION = 1

const choiceNames = Object.keys(CHOICES) as ChoiceName[]
const rangeNames = Object.keys(RANGES) as RangeName[]

/** What holds while the reader has chosen nothing. */
export const DEFAULTS: Preferences = toPreferences({})

/** The stored preferences; the default for each one that is missing, wrong, or of another version. Never throws. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null')
    const isOurs = (stored as { version?: unknown } | null)?.version === VERSION
    return isOurs ? toPreferences(stored as Record<string, unknown>) : DEFAULTS
  } catch {
    return DEFAULTS
  }
}

/** Stores what differs from the defaults. False where the browser refuses. */
export function storePreferences(preferences: Preferences): boolean {
  const chosen = Object.entries(preferences).filter(
    ([name, value]) => value !== DEFAULTS[name as keyof Preferences],
  )
  try {
    if (chosen.length === 0) localStorage.removeItem(STORAGE_KEY)
    else {
      const stored = { version: VERSION, ...Object.fromEntries(chosen) }
      localStorage.setItem(STORAGE_KEY, JSON.stringify(stored))
    }
    return true
  } catch {
    return false
  }
}

/**
 * Puts preferences where the style sheet finds them: choices as `data-` attributes of the root element, numbers as its
 * custom properties, the theme's paper as colour of the browser's frame. A default leaves no trace.
 */
export function applyPreferences(preferences: Preferences): void {
  const root = document.documentElement
  for (const name of choiceNames) {
    const value = preferences[name]
    if (value === DEFAULTS[name]) root.removeAttribute(`data-${name}`)
    else root.setAttribute(`data-${name}`, value)
  }
  for (const name of rangeNames) {
    const value = preferences[name]
    if (value === DEFAULTS[name]) root.style.removeProperty(`--${name}`)
    else root.style.setProperty(`--${name}`, String(value / RANGES[name].divisor))
  }
  const frames = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')
  frames.forEach((frame, at) => {
    frame.content = PAPERS[preferences.theme][at] ?? frame.content
  })
}

/** Takes over each value that is one of ours. */
function toPreferences(stored: Readonly<Record<string, unknown>>): Preferences {
  const choices = choiceNames.map((name) => {
    const values: readonly unknown[] = CHOICES[name]
    return [name, values.includes(stored[name]) ? stored[name] : values[0]]
  })
  const numbers = rangeNames.map((name) => {
    const range: Range = RANGES[name]
    return [name, isWithin(range, stored[name]) ? stored[name] : range.initial]
  })
  return Object.fromEntries([...choices, ...numbers]) as Preferences
}

function isWithin({ min, max, step }: Range, value: unknown): boolean {
  return typeof value === 'number' && value >= min && value <= max && (value - min) % step === 0
}
