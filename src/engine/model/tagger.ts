import { bytes } from './columns.ts'
import { hashWord, idOf, idOfTwo, toId } from './hash.ts'
import { PLACE, type Quotations } from './quotations.ts'
import type { Sentences } from './sentences.ts'
import { addRow, findValue, type Table } from './table.ts'
import { LEARNED_TAGS, TAG } from './tags.ts'
import { MARK } from './marks.ts'
import { lookOf, SHAPE, type Words } from './words.ts'

export const TAG_FEATURES = 10

export interface Tagger {
  readonly tags: Table
  /** Words that are nearly always of one class, by the identity of their form. */
  readonly known: Table
}

const MARK_TAGS = new Uint8Array(20).fill(TAG['#'])
for (const [mark, tag] of [
  [MARK.comma, ','],
  [MARK.stop, '.'],
  [MARK.colon, ':'],
  [MARK.semicolon, '.'],
  [MARK.dash, '-'],
  [MARK.open, '``'],
  [MARK.low, '``'],
  [MARK.singleOpen, '``'],
  [MARK.close, "''"],
  [MARK.singleClose, "''"],
  [MARK.bracketOpen, '('],
  [MARK.bracketClose, ')'],
  [MARK.currency, '$'],
  [MARK.ellipsis, '-'],
] as const) {
  MARK_TAGS[mark] = TAG[tag]
}
const BORDER = LEARNED_TAGS + 20
const PERCENT = hashWord('%')

/** Class of a mark, -1 for words. */
export function tagOfMark(words: Words, quotations: Quotations, at: number): number {
  const kind = words.mark[at]!
  if (kind === MARK.word) return -1
  if (kind === MARK.other) return words.form[at] === PERCENT ? TAG.NN : TAG['#']
  if (kind === MARK.singleClose || kind === MARK.singleStraight) {
    const place = quotations.place[at]!
    if (place === PLACE.opening) return TAG['``']
    if (place === PLACE.closing) return TAG["''"]
    if (words.shape[at]! & SHAPE.spaceBefore) return TAG['``']
    return at > 0 && words.form[at - 1]! && lastIsS(words, at - 1) ? TAG.POS : TAG["''"]
  }
  if (kind === MARK.straight) return quotations.place[at] === PLACE.opening ? TAG['``'] : TAG["''"]
  return MARK_TAGS[kind]!
}

function lastIsS(words: Words, at: number): boolean {
  return words.mark[at] === MARK.word
}

/** Features of one word for the tagger, written to `out`; the classes to its left are known. */
export function tagFeatures(
  words: Words,
  at: number,
  isFirst: boolean,
  left: number,
  left2: number,
  out: Int32Array,
): void {
  const { form, suffix, shape, count } = words
  const f = form[at]!,
    previous = at > 0 ? form[at - 1]! : 1,
    next = at + 1 < count ? form[at + 1]! : 2
  const bits = lookOf(shape[at]!) | (isFirst ? 32 : 0)
  const nextBits = at + 1 < count ? lookOf(shape[at + 1]!) | (words.mark[at + 1]! << 5) : 1023
  out[0] = idOf(1, f)
  out[1] = idOfTwo(3, suffix[at]!, bits)
  out[2] = idOfTwo(4, bits, left)
  out[3] = idOfTwo(6, left, left2)
  out[4] = idOfTwo(7, f, left)
  out[5] = idOf(8, previous)
  out[6] = idOf(9, next)
  out[7] = idOfTwo(12, at + 1 < count ? suffix[at + 1]! : 3, left)
  out[8] = idOfTwo(14, nextBits, bits)
  out[9] = idOfTwo(15, suffix[at]!, left)
}

const ids = new Int32Array(TAG_FEATURES)
const scores = new Float64Array(LEARNED_TAGS)

/** Word classes of a paragraph, left to right, the best at each word. */
export function tagWords(
  words: Words,
  quotations: Quotations,
  sentences: Sentences,
  { tags: table, known }: Tagger,
): Uint8Array {
  const tags = bytes(words.count)
  let left: number = BORDER,
    left2: number = BORDER
  for (let i = 0; i < words.count; i++) {
    let tag = tagOfMark(words, quotations, i)
    if (tag < 0) {
      tag = findValue(known, toId(words.form[i]!), -1)
      if (tag < 0) {
        tagFeatures(words, i, sentences.first[sentences.of[i]!] === i, left, left2, ids)
        scores.fill(0)
        for (let k = 0; k < TAG_FEATURES; k++) addRow(table, ids[k]!, scores, 0)
        tag = 0
        for (let j = 1; j < LEARNED_TAGS; j++) if (scores[j]! > scores[tag]!) tag = j
      }
    }
    tags[i] = tag
    left2 = left
    left = tag
  }
  return tags
}
