import { TIMES } from './lexicon/times.ts'

/** Whether the word so many places on is in a list. */
export type IsTimeWord = (offset: number, list: keyof typeof TIMES) => boolean

/**
 * How many words a phrase of time has that begins here; 0 when none does.
 *
 *     last month · earlier this week · two weeks ago · late Tuesday · on Monday morning
 */
export function timeLength(is: IsTimeWord): number {
  const n = is(0, 'edges') ? 1 : 0
  if (is(n, 'pointers') && is(n + 1, 'units')) return n + (is(n + 2, 'partsOfDay') ? 3 : 2)
  if (is(n, 'amounts') && is(n + 1, 'lengths') && is(n + 2, 'distances')) return n + 3
  if (is(n, 'days')) return n + (is(n + 1, 'partsOfDay') ? 2 : 1)
  return is(0, 'alone') ? 1 : 0
}
