import type { SourceSort } from '../../compiler/record-sheet-counts.ts'
import type { StatementKind } from '../../compiler/types.ts'

/** In the order of charts and tables. */
export const KINDS: readonly (readonly [kind: StatementKind, words: string])[] = [
  ['direct', 'In their own words'],
  ['mixed', 'Partly in their own words'],
  ['indirect', 'Paraphrased'],
]

export const SOURCE_WORDS: readonly (readonly [sort: SourceSort, words: string])[] = [
  ['named', 'A person, by name'],
  ['institution', 'An institution'],
  ['place', 'A government, by its place'],
  ['group', 'A group, nobody in particular'],
  ['document', 'A document'],
  ['unnamed', 'A person who is not named'],
  ['unknown', 'Not known'],
]

const numberFormat = new Intl.NumberFormat('en-GB')
const plural = new Intl.PluralRules('en-GB')

/** `1 article`, `2,340 articles` */
export function count(number: number, noun: string): string {
  return `${numberFormat.format(number)} ${plural.select(number) === 'one' ? noun : `${noun}s`}`
}

/** `6 %`, `under 1 %`; `–` of nothing. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (100 * part) / whole
  return part > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}
