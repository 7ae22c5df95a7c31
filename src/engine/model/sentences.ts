import { SENTENCE_OPENERS, SHORT_FORMS } from '../lexicon/function-words.ts'
import { integers } from './columns.ts'
import { hashWord } from './hash.ts'
import type { Quotations } from './quotations.ts'
import { MARK } from './marks.ts'
import { SHAPE, type Words } from './words.ts'

export interface Sentences {
  /** Per word, number of its sentence. */
  readonly of: Int32Array
  /** First word of each sentence, and the count of words at the end. */
  readonly first: readonly number[]
}

/** Longer sentences are cut, so that work per sentence stays bounded. */
const LONGEST = 160

/** Sentences of a paragraph; closing marks and brackets belong to the sentence they end. */
export function findSentences(words: Words, quotations: Quotations): Sentences {
  const { count, mark, shape } = words
  const of = integers(count)
  const first: number[] = [0]
  let began = 0
  for (let i = 0; i < count; i++) {
    of[i] = first.length - 1
    let next = -1
    if (mark[i] === MARK.stop || (mark[i] === MARK.ellipsis && shape[i]! & SHAPE.spaceAfter)) {
      let end = i + 1
      while (
        end < count &&
        (mark[end] === MARK.close ||
          mark[end] === MARK.bracketClose ||
          mark[end] === MARK.singleClose ||
          mark[end] === MARK.stop ||
          quotations.place[end] === 3 ||
          (mark[end] === MARK.singleStraight && !(shape[end]! & SHAPE.spaceBefore)))
      )
        end++
      if (end < count && startsSentence(words, end)) next = end
      for (const last = next - 1; i < last;) of[++i] = first.length - 1
    } else if (i - began >= LONGEST || endsLine(words, i) || endsWithShortForm(words, i))
      next = i + 1
    if (next >= 0 && next < count) {
      first.push(next)
      began = next
    }
  }
  first.push(count)
  return { of, first }
}

/** A line ends here and is no mere wrapping: it ends with a mark, or a quotation or list item begins the next. */
function endsLine(words: Words, at: number): boolean {
  if (at + 1 >= words.count || !(words.shape[at + 1]! & SHAPE.lineStart)) return false
  const kind = words.mark[at]!,
    next = words.mark[at + 1]!
  return (
    kind === MARK.stop ||
    kind === MARK.close ||
    kind === MARK.straight ||
    kind === MARK.colon ||
    kind === MARK.ellipsis ||
    next === MARK.open ||
    next === MARK.straight ||
    next === MARK.dash
  )
}

/** “… at 3 p.m. The …”, “… the U.S. He …”: the full stop of a short form ends the sentence as well. */
const endsWithShortForm = ({ count, shape, form }: Words, at: number): boolean =>
  (shape[at]! & SHAPE.dot) !== 0 &&
  CLOSERS.has(form[at]!) &&
  at + 1 < count &&
  (shape[at + 1]! & SHAPE.capital) !== 0 &&
  OPENERS.has(form[at + 1]!)

const CLOSERS = new Set([...SHORT_FORMS].map(hashWord))
const OPENERS = new Set([...SENTENCE_OPENERS].map(hashWord))

function startsSentence(words: Words, at: number): boolean {
  const kind = words.mark[at]!,
    bits = words.shape[at]!
  if (kind === MARK.word) return (bits & (SHAPE.capital | SHAPE.digit)) !== 0
  if ((kind >= MARK.open && kind <= MARK.singleStraight) || kind === MARK.bracketOpen) {
    const after = at + 1 < words.count ? words.shape[at + 1]! : 0
    return (
      kind === MARK.bracketOpen ||
      (after & (SHAPE.capital | SHAPE.digit)) !== 0 ||
      (at + 1 < words.count && words.mark[at + 1]! !== MARK.word)
    )
  }
  return kind === MARK.dash || kind === MARK.other || kind === MARK.currency
}
