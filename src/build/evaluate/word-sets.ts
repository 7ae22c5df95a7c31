import type { Span } from '../../engine/index.ts'

/** The words of a text: scores compare sets of them, so that marks and blanks at an edge do not count. */
export interface WordIndex {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Which words stand between double quotation marks. */
  readonly quoted: ReadonlySet<number>
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const TYPED_MARKS = ["''", '``']

export function indexWords(text: string): WordIndex {
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(WORD)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { starts, ends, quoted: findQuoted(text, starts, ends) }
}

/** The words that share a letter with any of the spans. */
export function wordsOf({ starts, ends }: WordIndex, spans: readonly Span[]): Set<number> {
  const words = new Set<number>()
  for (const { start, end } of spans)
    for (let at = firstEndingAfter(ends, start); at < starts.length && starts[at]! < end; at++)
      words.add(at)
  return words
}

/** How many members two sets share. */
export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const each of a) if (b.has(each)) count++
  return count
}

function firstEndingAfter(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Curly, straight and doubled marks; a blank line ends an open quotation. */
function findQuoted(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
): ReadonlySet<number> {
  const quoted = new Set<number>()
  let open = -1
  const close = (end: number): void => {
    for (let at = firstEndingAfter(ends, open); at < starts.length && ends[at]! <= end; at++)
      if (starts[at]! > open) quoted.add(at)
    open = -1
  }
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2)
    const mark = TYPED_MARKS.includes(two) ? two : two.charAt(0)
    if (two === '\n\n') open = -1
    else if (mark === '“' || mark === '``') open = at
    else if (mark === '”') {
      if (open >= 0) close(at)
    } else if (mark === '"' || mark === "''") {
      if (open >= 0) close(at)
      else open = at
    }
    at += mark.length - 1
  }
  return quoted
}
