import type { Context } from './context.ts'
import { idOf, mix } from './hash.ts'
import { GROUP_SHIFT } from './kept-sums.ts'
import { type Group, writeGroup } from './templates.ts'
import { readValues, V, values as v } from './word-values.ts'

/** Features that depend on the same few values, group by group. */
const GROUPS: readonly Group[] = [
  // 0: the word itself
  [
    [1, V.form],
    [8, V.stem, V.tag],
    [19, V.suffix],
    [20, V.look],
    [4, V.cluster, V.tag],
  ],
  // 1: classes before it, and how the nearest strong cue to the left is
  [
    [12, V.tagBack, V.tag],
    [59, V.leftCommas, V.leftVerbs, V.tag],
    [60, V.leftCommas, V.tagBack, V.tag],
  ],
  // 2: the class behind it, and the sentence
  [
    [13, V.tag, V.tagNext],
    [38, V.quoteAndCue, V.tag],
    [40, V.sentence, V.quoteAndCue],
  ],
  // 3: quotations
  [
    [21, V.places, V.quoteSize],
    [30, V.gapBack, V.tag],
    [31, V.gapAhead, V.tag],
    [32, V.gapBack, V.markBack, V.bin],
    [33, V.gapAhead, V.gapBack, V.bin],
    [65, V.places, V.leftCommas],
  ],
  // 4, 5: cue lexicon
  [
    [45, V.binBack, V.bin, V.binNext],
    [48, V.bin, V.binNext, V.binNext2],
  ],
  [
    [44, V.bin, V.tag],
    [83, V.role, V.bin, V.places],
  ],
  // 6: what the rules find
  [
    [81, V.roles],
    [82, V.roles, V.tag],
  ],
  // 7: its place in the sentence
  [[36, V.position, V.tag]],
  // 8: how near cues and pauses are
  [
    [52, V.leftGap, V.leftCommas],
    [77, V.pauseCue, V.pauseMark, V.pauseGap],
  ],
  // 9: the nearest strong cue to the right
  [
    [67, V.rightGap, V.rightCommas],
    [69, V.rightGap, V.tag, V.rightCommas],
    [70, V.rightCommas, V.rightVerbs, V.tag],
  ],
  // 10, 11: the words of the nearest strong cues
  [
    [51, V.leftCue, V.leftCommas],
    [55, V.leftNext, V.leftCommas],
    [57, V.leftCue, V.leftNext],
  ],
  [
    [66, V.rightCue, V.rightCommas],
    [72, V.rightNext, V.rightCommas],
  ],
  // 12: the quotation the word stands in
  [
    [24, V.quoteSize, V.beforeQuote, V.startsSentence],
    [25, V.innerMark, V.afterQuote, V.afterQuote2],
    [26, V.afterQuote, V.afterQuote2, V.afterQuote3],
  ],
]
/** Features that are looked up one by one. */
export const SINGLES = 4
/** Features of a word, at most. */
export const FEATURES = 41
/** Groups of a word, at most. */
export const MOST_GROUPS = 13

const keys = new Int32Array(2 * MOST_GROUPS)

/** All features of the first stage at one word, and -1 for those it has not; always `FEATURES`, written to `out` from `at` on. */
export function writeFeatures(context: Context, i: number, out: Int32Array, at: number): void {
  readValues(context, i)
  let n = writeSingles(out, at)
  const groups = writeKeys(context, i, keys)
  for (let g = 0; g < groups; g++) n = writeWordGroup(keys[2 * g + 1]! >>> GROUP_SHIFT, out, n)
  out.fill(-1, n, at + FEATURES)
}

/** Features of `values` that have no group. Returns the end. */
export function writeSingles(out: Int32Array, at: number): number {
  out[at] = idOf(2, v[V.formBack]!)
  out[at + 1] = idOf(3, v[V.formNext]!)
  out[at + 2] = idOf(5, v[V.clusterBack]!)
  out[at + 3] = idOf(6, v[V.clusterNext]!)
  return at + SINGLES
}

/** Keys of the groups a word has, made of `values`, two numbers each. Returns how many groups there are. */
export function writeKeys(context: Context, i: number, out: Int32Array): number {
  const tag = v[V.tag]!,
    places = v[V.places]!,
    bin = v[V.bin]!,
    leftCommas = v[V.leftCommas]!,
    rightCommas = v[V.rightCommas]!
  out[0] = v[V.form]!
  out[1] = tag | (v[V.look]! << 6)
  out[2] = v[V.tagBack]! | (tag << 6) | (leftCommas << 12) | (v[V.leftVerbs]! << 15)
  out[3] = 1 << GROUP_SHIFT
  out[4] = v[V.tagNext]! | (tag << 6) | (v[V.quoteAndCue]! << 12) | (v[V.sentence]! << 15)
  out[5] = 2 << GROUP_SHIFT
  out[6] =
    places |
    (v[V.gapBack]! << 8) |
    (v[V.gapAhead]! << 11) |
    (tag << 14) |
    (bin << 20) |
    (leftCommas << 24)
  out[7] = (3 << GROUP_SHIFT) | v[V.markBack]! | (v[V.quoteSize]! << 6)
  out[8] = v[V.binBack]! | (bin << 4) | (v[V.binNext]! << 8) | (v[V.binNext2]! << 12)
  out[9] = 4 << GROUP_SHIFT
  out[10] = bin | (tag << 4) | (v[V.role]! << 10) | (places << 13)
  out[11] = 5 << GROUP_SHIFT
  out[12] = v[V.roles]! | (tag << 9)
  out[13] = 6 << GROUP_SHIFT
  out[14] = v[V.position]! | (tag << 4)
  out[15] = 7 << GROUP_SHIFT
  out[16] =
    v[V.leftGap]! |
    (leftCommas << 4) |
    (v[V.pauseCue]! << 7) |
    (v[V.pauseMark]! << 10) |
    (v[V.pauseGap]! << 15)
  out[17] = 8 << GROUP_SHIFT
  out[18] = v[V.rightGap]! | (rightCommas << 4) | (v[V.rightVerbs]! << 7) | (tag << 10)
  out[19] = 9 << GROUP_SHIFT
  let n = 20
  // two words in one number and a half: their hashes leave no two pairs alike that a text could hold
  if (context.left[i]! >= 0) {
    out[n++] = mix(v[V.leftCue]!, v[V.leftNext]!)
    out[n++] = (10 << GROUP_SHIFT) | leftCommas | ((v[V.leftNext]! & 0xffffff) << 3)
  }
  if (context.right[i]! >= 0) {
    out[n++] = mix(v[V.rightCue]!, v[V.rightNext]!)
    out[n++] = (11 << GROUP_SHIFT) | rightCommas | ((v[V.rightNext]! & 0xffffff) << 3)
  }
  if (context.quotations.of[i]! >= 0) {
    out[n++] =
      v[V.beforeQuote]! |
      (v[V.afterQuote]! << 6) |
      (v[V.afterQuote2]! << 12) |
      (v[V.afterQuote3]! << 18) |
      (v[V.quoteSize]! << 24) |
      (v[V.startsSentence]! << 27)
    out[n++] = (12 << GROUP_SHIFT) | v[V.innerMark]!
  }
  return n >> 1
}

export const writeWordGroup = (group: number, out: Int32Array, at: number): number =>
  writeGroup(GROUPS[group]!, v, out, at)
