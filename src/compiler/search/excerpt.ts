import type { Span } from '../types.ts'

/** A piece of a text: marked or not, as it is to be shown. */
export interface ExcerptPiece {
  readonly text: string
  readonly isMatch: boolean
}

/** Share of an excerpt that stands before the first match. */
const BEFORE = 0.3

/**
 * A text of at most about `limit` characters round its first match, cut between words, matches apart. `matches` stand
 * in reading order.
 */
export function cutExcerpt(
  text: string,
  matches: readonly Span[],
  limit: number,
): readonly ExcerptPiece[] {
  const [start, end] = boundsOf(text, matches[0]?.start ?? 0, limit)
  const pieces: ExcerptPiece[] = []
  const add = (words: string, isMatch: boolean) => {
    if (words) pieces.push({ text: words, isMatch })
  }
  let at = start
  if (start > 0) add('… ', false)
  for (const match of matches) {
    if (match.start < at || match.end > end) continue
    add(text.slice(at, match.start), false)
    add(text.slice(match.start, match.end), true)
    at = match.end
  }
  add(text.slice(at, end), false)
  if (end < text.length) add(' …', false)
  return pieces
}

function boundsOf(text: string, first: number, limit: number): readonly [number, number] {
  if (text.length <= limit) return [0, text.length]
  const wanted = Math.min(first - limit * BEFORE, text.length - limit)
  const start = wanted <= 0 ? 0 : text.indexOf(' ', Math.min(wanted, first)) + 1
  // Without spaces there is nothing to cut between.
  const from = start > first || (wanted > 0 && start === 0) ? first : start
  const space = text.lastIndexOf(' ', from + limit)
  const to = from + limit >= text.length ? text.length : space > first ? space : from + limit
  return [from, to]
}
