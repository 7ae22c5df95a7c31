import { findQuotations } from './quotations.ts'
import { isSingle } from './single-marks.ts'
import type { Document } from './types.ts'

/**
 * The same document with single quotation marks written as double ones, and double marks within them as single
 * ones: ‘We “won”,’ -> “We ‘won’,”. No place moves. Newsrooms differ in their marks, what they mean does not.
 */
export function withDoubleMarks(document: Document): Document {
  const { text, title, paragraphs } = document
  if (!/(?:^|[\s([—–:-])['‘‚]\S/.test(text)) return document
  const marks = new Map<number, string>()
  for (const quotation of findQuotations(
    text,
    title === null ? paragraphs : [title, ...paragraphs],
  ).flat()) {
    const { start, end, inner, hasEnd } = quotation
    if (inner.start - start !== 1 || !isSingle(text.charAt(start))) continue
    marks.set(start, '“')
    if (hasEnd) marks.set(end - 1, '”')
    for (let at = inner.start; at < inner.end; at += 1) {
      const single = SINGLES.get(text.charAt(at))
      if (single !== undefined) marks.set(at, single)
    }
  }
  if (marks.size === 0) return document
  let written = ''
  let from = 0
  for (const [at, mark] of [...marks].sort(([a], [b]) => a - b)) {
    written += text.slice(from, at) + mark
    from = at + 1
  }
  return { ...document, text: written + text.slice(from) }
}

const SINGLES: ReadonlyMap<string, string> = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
])
