import type { Context } from './context.ts'
import type { Parts } from './parts.ts'
import { PLACE } from './quotations.ts'
import { MARK } from './words.ts'

/**
 * The same statement with its edges set as annotators set them: quotation marks go with what they enclose, a comma
 * or full stop outside them belongs to nobody.
 */
export function repairParts(parts: Parts, context: Context): Parts {
  const taken = (at: number): boolean =>
    (parts.source !== null && at >= parts.source[0] && at <= parts.source[1]) ||
    (parts.cue !== null && at >= parts.cue[0] && at <= parts.cue[1])
  const content = parts.content
    .map((run) => repairRun(run, context, taken))
    .filter(([first, last]) => first <= last)
  return { ...parts, content: content.length ? content : parts.content }
}

/** An edge so few words inside a quotation moves out to its mark. */
const SNAP = 2

function repairRun(
  [from, to]: readonly [number, number],
  context: Context,
  taken: (at: number) => boolean,
): [number, number] {
  const { words, quotations } = context
  const { mark } = words
  const { place, of } = quotations
  let first = from,
    last = to
  while (first < last && isLoose(mark[first]!, place[first]!)) first++
  while (last > first && isLoose(mark[last]!, place[last]!)) last--
  const q = of[first]!
  if (
    q >= 0 &&
    place[first] !== PLACE.opening &&
    first - quotations.first[q]! <= SNAP &&
    quotations.last[q]! <= last + SNAP
  ) {
    const opens = quotations.first[q]!
    if (!anyTaken(opens, first, taken)) first = opens
  }
  const r = of[last]!
  if (
    r >= 0 &&
    place[last] !== PLACE.closing &&
    quotations.last[r]! - last <= SNAP &&
    quotations.first[r]! >= first - SNAP
  ) {
    const closes = quotations.last[r]!
    if (!anyTaken(last, closes, taken)) last = closes
  }
  if (last > first && place[last] === PLACE.opening) last--
  if (last > first && place[first] === PLACE.closing) first++
  return [first, last]
}

function isLoose(mark: number, place: number): boolean {
  if (mark === MARK.semicolon || mark === MARK.colon) return true
  return (
    place === PLACE.outside && (mark === MARK.comma || mark === MARK.stop || mark === MARK.dash)
  )
}

function anyTaken(from: number, to: number, taken: (at: number) => boolean): boolean {
  for (let i = from; i <= to; i++) if (taken(i)) return true
  return false
}
