import { isScalar, isSeq, parseDocument } from 'yaml'

const IN_BRACKETS = /^\s*\[.*\]\s*$/

/** Words in YAML and the offset at which they begin. */
export interface PlacedItem {
  readonly words: string
  readonly at: number
}

/** The words of a YAML value with their places: those of a scalar, or of all a list holds. Anything else has none. */
export function itemsOf(value: unknown): readonly PlacedItem[] {
  if (isSeq(value)) return value.items.flatMap(itemsOf)
  if (!isScalar(value) || typeof value.value !== 'string') return []
  return [{ words: value.value, at: value.range?.[0] ?? 0 }]
}

/** The words of a YAML value, without their places. */
export function stringsOf(value: unknown): readonly string[] {
  return itemsOf(value).map(({ words }) => words)
}

/**
 * A value as a field of a text file holds it: the items of a list in brackets, written as in YAML, else the words as
 * they are. `null` for a list that cannot be read.
 *
 *     [a, "b, c"]  ->  ['a', 'b, c']        a, b  ->  'a, b'
 */
export function parseListOrWords(value: string): readonly string[] | string | null {
  if (!IN_BRACKETS.test(value)) return value
  const { contents, errors } = parseDocument(value, { schema: 'failsafe', prettyErrors: false })
  if (errors.length > 0 || !isSeq(contents) || !contents.items.every(isScalar)) return null
  return stringsOf(contents)
}

/** A list as `parseListOrWords` reads it again, whatever its words. */
export function writeList(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`
}

/** Whether words stand for themselves where a list may stand. */
export const isPlainItem = (item: string): boolean => !IN_BRACKETS.test(item)
