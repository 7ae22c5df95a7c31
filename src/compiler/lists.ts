import { isScalar, isSeq, parseDocument } from 'yaml'

const IN_BRACKETS = /^\s*\[.*\]\s*$/

/** The words of a YAML value: those of a scalar, or of all a list holds. Anything else has none. */
export function stringsOf(value: unknown): readonly string[] {
  if (isScalar(value)) return typeof value.value === 'string' ? [value.value] : []
  return isSeq(value) ? value.items.flatMap(stringsOf) : []
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
