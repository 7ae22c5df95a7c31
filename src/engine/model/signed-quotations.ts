import type { Context } from './context.ts'
import type { Parts } from './parts.ts'
import { TAG } from './tags.ts'
import { MARK } from './marks.ts'
import { SHAPE } from './words.ts'

/** A quotation shorter than this is not taken for a signed one. */
const SHORTEST = 5
const LONGEST_NAME = 6

/**
 * Quotations signed with a dash and a name:
 *
 *     “The most unqualified child ever.” ― Francisco Herrero
 *     ^-------------content-----------^  ^ ^----source-----^
 */
export function findSignedQuotations(context: Context): Parts[] {
  const { words, quotations, tags } = context
  const found: Parts[] = []
  for (let q = 0; q < quotations.first.length; q++) {
    const first = quotations.first[q]!,
      last = quotations.last[q]!
    const dash = last + 1
    if (last - first < SHORTEST || dash >= words.count || words.mark[dash] !== MARK.dash) continue
    const name = dash + 1
    let end = dash
    while (
      end + 1 < words.count &&
      end - dash < LONGEST_NAME &&
      words.mark[end + 1] === MARK.word &&
      tags[end + 1] === TAG.NNP &&
      (end === dash || !(words.shape[end + 1]! & SHAPE.lineStart))
    )
      end++
    if (end < name) continue
    const next = end + 1
    const closed =
      next >= words.count ||
      (words.shape[next]! & SHAPE.lineStart) !== 0 ||
      words.mark[next] === MARK.stop ||
      words.mark[next] === MARK.comma
    if (closed) found.push({ source: [name, end], cue: [dash, dash], content: [[first, last]] })
  }
  return found
}
