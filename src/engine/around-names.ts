import { isForename } from './name-kinds.ts'
import type { Token } from './segment.ts'

// What the words around a name tell of it, and where it begins among them.

const KIN =
  /^(?:son|daughter|wife|husband|widow|widower|grandson|granddaughter|niece|nephew|stepson|stepdaughter)$/

/** Whether “his son”, with a comma or without, stands before a name that begins at `start`, its titles at `left`. */
export function isKin(tokens: readonly Token[], left: number, start: number): boolean {
  const at = tokens[start - 1]?.tag === 'comma' ? start - 2 : start - 1
  const owner = tokens[Math.min(left, at) - 1]?.tag
  return KIN.test(tokens[at]?.lower ?? '') && (owner === 'possessive' || owner === 'genitive')
}

/** “the mayor of Hull”, “the city of Hull”: a place, whoever else may be called so. */
export const isSeat = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.lower === 'of' &&
  /^(?:mayor|governor|city|town|village|port|state|county|borough|district|province|region|republic|suburb|island)$/.test(
    tokens[start - 2]?.lower ?? '',
  )

/** A headline in capitals runs words together: the name begins with its last forename, in a text with its first. */
export function withoutHeadline(words: readonly Token[], isHeadline: boolean): readonly Token[] {
  if (words.length < 4) return words
  if (!isHeadline) {
    const first = words.findIndex((word) => isForename(word.text))
    return first > 0 && first < words.length - 1 ? words.slice(first) : words
  }
  for (let at = words.length - 2; at > 0; at -= 1) {
    if (isForename(words[at]?.text ?? '')) return words.slice(at)
  }
  return words
}
