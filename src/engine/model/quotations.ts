import { bytes, integers } from './columns.ts'
import { MARK } from './marks.ts'
import { SHAPE, type Words } from './words.ts'

export const PLACE = { outside: 0, opening: 1, inside: 2, closing: 3 } as const

/** What stands between quotation marks, word by word. */
export interface Quotations {
  /** Per word, see `PLACE`. */
  readonly place: Uint8Array
  /** Per word, number of its quotation, -1 outside. */
  readonly of: Int32Array
  /** First and last word of each quotation, marks included. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const SINGLES_REACH = 120

/**
 * Quotations of a paragraph: “ ”, " ", '' '', `` '', „ “, « », and ‘ ’ where no double marks are open.
 * A quotation left open ends with the paragraph. A second opening mark inside an open quotation is read as a reopening.
 */
export function findQuotations(words: Words): Quotations {
  const { count, mark, shape } = words
  const place = bytes(count),
    of = integers(count).fill(-1)
  const first: number[] = [],
    last: number[] = []
  let open = -1
  let single = false
  let low = false
  const finish = (at: number, closed: boolean): void => {
    const id = first.length
    first.push(open)
    last.push(at)
    for (let i = open; i <= at; i++) {
      place[i] = PLACE.inside
      of[i] = id
    }
    place[open] = PLACE.opening
    if (closed) place[at] = PLACE.closing
    open = -1
    single = low = false
  }
  for (let i = 0; i < count; i++) {
    const kind = mark[i]!
    if (kind < MARK.open || kind > MARK.singleStraight) continue
    const before = (shape[i]! & SHAPE.spaceBefore) !== 0,
      after = (shape[i]! & SHAPE.spaceAfter) !== 0
    if (kind === MARK.low) {
      if (open >= 0) finish(i - 1, false)
      open = i
      low = true
    } else if (kind === MARK.open) {
      if (low) finish(i, true)
      else if (open >= 0 && !single) {
        if (i - open > 1 && before && !after) {
          /* nested or reopened: stays open */
        }
      } else {
        if (open >= 0) finish(i - 1, false)
        open = i
        single = false
      }
    } else if (kind === MARK.close) {
      if (open >= 0) finish(i, true)
    } else if (kind === MARK.straight) {
      if (open < 0) {
        if (!(after && !before) || i === 0) open = i
      } else if (before && !after && i - open > 1) {
        finish(i - 1, false)
        open = i
      } else finish(i, true)
      single = false
    } else if (open < 0) {
      const opens =
        (kind === MARK.singleOpen || (kind === MARK.singleStraight && before)) &&
        !after &&
        i + 1 < count
      if (opens && closesLater(words, i)) {
        open = i
        single = true
      }
    } else if (
      single &&
      kind !== MARK.singleOpen &&
      !before &&
      i > open + 1 &&
      (after || isMark(words, i + 1))
    )
      finish(i, true)
  }
  if (open >= 0) finish(count - 1, false)
  return { place, of, first, last }
}

function isMark(words: Words, at: number): boolean {
  return at >= words.count || words.mark[at]! !== MARK.word
}

function closesLater(words: Words, from: number): boolean {
  const end = Math.min(words.count, from + SINGLES_REACH)
  for (let i = from + 2; i < end; i++) {
    const kind = words.mark[i]!
    if (
      (kind === MARK.singleClose || kind === MARK.singleStraight) &&
      !(words.shape[i]! & SHAPE.spaceBefore) &&
      (words.shape[i]! & SHAPE.spaceAfter || isMark(words, i + 1))
    )
      return true
    if (kind === MARK.open || kind === MARK.straight) return false
  }
  return false
}
