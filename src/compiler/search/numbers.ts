/**
 * Whole numbers as text that JSON and compression take well: five bits a character, lowest first, the sixth bit says
 * that more follow. Small numbers are one character. The alphabet is that of base 64, as in source maps.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DIGITS = 32
const VALUES = new Map(Array.from(ALPHABET).map((character, value) => [character, value]))

/** One number, from 0. */
export function encodeNumber(number: number): string {
  let text = ''
  for (let rest = number; ; rest = Math.floor(rest / DIGITS)) {
    const digit = rest % DIGITS
    if (rest < DIGITS) return text + (ALPHABET[digit] ?? '')
    text += ALPHABET[digit + DIGITS] ?? ''
  }
}

/** Reads numbers one after another; past the end, and for other characters, 0. */
export function createNumberReader(text: string): {
  readonly isAtEnd: () => boolean
  readonly next: () => number
} {
  let at = 0
  return {
    isAtEnd: () => at >= text.length,
    next: () => {
      let number = 0
      for (let scale = 1; at < text.length; scale *= DIGITS) {
        const value = VALUES.get(text[at++] ?? '') ?? 0
        number += (value % DIGITS) * scale
        if (value < DIGITS) return number
      }
      return number
    },
  }
}
