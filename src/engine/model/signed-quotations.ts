import type { Context } from './context.ts'
import type { Parts } from './parts.ts'
import { MARK } from './marks.ts'
import { TAG } from './tags.ts'
import { SHAPE, type Words } from './words.ts'

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
  const { count, mark } = words
  const found: Parts[] = []
  for (let dash = 1; dash < count; dash++) {
    if (mark[dash] !== MARK.dash) continue
    const q = quotations.of[dash - 1]!
    const first = q < 0 ? lineOfMarks(context, dash - 1) : quotations.first[q]!
    const isQuoted = q < 0 ? first >= 0 : quotations.last[q] === dash - 1
    if (!isQuoted || dash - 1 - first < SHORTEST) continue
    const end = signatureEnd(words, dash + 1)
    if (end > dash && tags[end] === TAG.NNP)
      found.push({ source: [dash + 1, end], cue: [dash, dash], content: [[first, dash - 1]] })
  }
  return found
}

/** Last word of a name that ends the line or its sentence; -1 without one. */
function signatureEnd({ count, mark, shape }: Words, from: number): number {
  let end = from
  while (
    end < count &&
    end - from < LONGEST_NAME &&
    mark[end] === MARK.word &&
    shape[end]! & SHAPE.capital &&
    (end === from || !(shape[end]! & SHAPE.lineStart))
  )
    end++
  const isEnd =
    end >= count ||
    (shape[end]! & SHAPE.lineStart) !== 0 ||
    mark[end] === MARK.stop ||
    mark[end] === MARK.comma
  return end > from && isEnd ? end - 1 : -1
}

/**
 * Where a line begins that both begins and ends with marks which form no pair: ”Fear.” with a wrong mark, or with another
 * pair inside. -1 if it does not.
 */
function lineOfMarks({ words: { mark, shape } }: Context, last: number): number {
  if (!isDouble(mark[last]!)) return -1
  let first = last
  while (first > 0 && !(shape[first]! & SHAPE.lineStart)) first--
  return first < last && isDouble(mark[first]!) ? first : -1
}

const isDouble = (kind: number): boolean =>
  kind === MARK.open || kind === MARK.close || kind === MARK.straight
