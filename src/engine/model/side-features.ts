import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import { idOfTwo } from './hash.ts'
import { GROUP_SHIFT } from './kept-sums.ts'
import type { Levels } from './levels.ts'
import { type Group, writeGroup } from './templates.ts'
import { NO_CLUSTER, NONE } from './word-values.ts'

/** Features of a word that know only on which side of a cue it stands, at most. */
export const SIDE_FEATURES = 17
export const SIDE_GROUPS = 3
export const SIDE_SINGLES = 6

/** 0 before the cue, 1 after it, 2 within. */
export function sideOf({ first, last, head }: Candidate, i: number): number {
  return i >= first && i <= last ? 2 : i < head ? 0 : 1
}

const V = {
  side: 0,
  source: 1,
  content: 2,
  cue: 3,
  begins: 4,
  ends: 5,
  sourceBegins: 6,
  sourceBack: 7,
  sourceNext: 8,
  contentBack: 9,
  contentNext: 10,
  tag: 11,
  tagBack: 12,
  tagNext: 13,
  places: 14,
  guess: 15,
} as const
const v = new Int32Array(16)

const GROUPS: readonly Group[] = [
  // what the first stage thinks of the word
  [
    [309, V.side, V.source, V.content, V.cue],
    [310, V.side, V.begins, V.ends],
    [314, V.side, V.sourceBegins, V.source],
    [329, V.side, V.places, V.guess],
  ],
  // and of its neighbours
  [
    [311, V.side, V.source, V.sourceNext],
    [312, V.side, V.contentBack, V.content, V.contentNext],
    [313, V.side, V.sourceBack, V.source, V.sourceNext],
  ],
  // word classes
  [
    [322, V.side, V.tagBack, V.tag],
    [323, V.side, V.tag, V.tagNext],
    [359, V.side, V.ends, V.tagNext],
    [360, V.side, V.begins, V.tagBack],
  ],
]

/** Reads what the features of a word on one side of a cue depend on; `writeSideKeys` and `writeSideGroup` use it. */
export function readSide(context: Context, levels: Levels, i: number, side: number): void {
  const { words, tags } = context
  const { source, content } = levels
  const hasBack = i > 0,
    hasNext = i + 1 < words.count
  v[V.side] = side
  v[V.source] = source[i]!
  v[V.content] = content[i]!
  v[V.cue] = levels.cue[i]!
  v[V.begins] = levels.begins[i]!
  v[V.ends] = levels.ends[i]!
  v[V.sourceBegins] = levels.sourceBegins[i]!
  v[V.sourceBack] = hasBack ? source[i - 1]! : 8
  v[V.sourceNext] = hasNext ? source[i + 1]! : 8
  v[V.contentBack] = hasBack ? content[i - 1]! : 8
  v[V.contentNext] = hasNext ? content[i + 1]! : 8
  v[V.tag] = tags[i]!
  v[V.tagBack] = hasBack ? tags[i - 1]! : NONE
  v[V.tagNext] = hasNext ? tags[i + 1]! : NONE
  v[V.places] = levels.places[i]!
  v[V.guess] = levels.guess[i]!
}

/** Keys of the groups, `SIDE_GROUPS` times two numbers. */
export function writeSideKeys(keys: Int32Array): void {
  const side = v[V.side]!,
    source = v[V.source]!,
    content = v[V.content]!,
    begins = v[V.begins]!,
    ends = v[V.ends]!
  keys[0] =
    side |
    (source << 2) |
    (content << 5) |
    (v[V.cue]! << 8) |
    (begins << 11) |
    (ends << 14) |
    (v[V.sourceBegins]! << 17) |
    (v[V.places]! << 20)
  keys[1] = 0
  keys[2] =
    side |
    (source << 2) |
    (content << 6) |
    (v[V.sourceBack]! << 10) |
    (v[V.sourceNext]! << 14) |
    (v[V.contentBack]! << 18) |
    (v[V.contentNext]! << 22)
  keys[3] = 1 << GROUP_SHIFT
  keys[4] =
    side |
    (v[V.tagBack]! << 2) |
    (v[V.tag]! << 8) |
    (v[V.tagNext]! << 14) |
    (begins << 20) |
    (ends << 23)
  keys[5] = 2 << GROUP_SHIFT
}

export const writeSideGroup = (group: number, out: Int32Array, at: number): number =>
  writeGroup(GROUPS[group]!, v, out, at)

/** Features of words themselves, looked up one by one. Returns the end. */
export function writeSideSingles(
  { words: { form, count }, clusters }: Context,
  i: number,
  side: number,
  out: Int32Array,
  at: number,
): number {
  out[at] = idOfTwo(325, form[i]!, side)
  out[at + 1] = idOfTwo(326, i > 0 ? form[i - 1]! : 1, side)
  out[at + 2] = idOfTwo(327, i + 1 < count ? form[i + 1]! : 1, side)
  out[at + 3] = idOfTwo(366, clusters[i]!, side)
  out[at + 4] = idOfTwo(367, i > 0 ? clusters[i - 1]! : NO_CLUSTER, side)
  out[at + 5] = idOfTwo(368, i + 1 < count ? clusters[i + 1]! : NO_CLUSTER, side)
  return at + SIDE_SINGLES
}

/** All features, and -1 for those it has not; always `SIDE_FEATURES`, written to `out` from `at` on. */
export function writeSideFeatures(
  context: Context,
  levels: Levels,
  i: number,
  side: number,
  out: Int32Array,
  at: number,
): void {
  readSide(context, levels, i, side)
  let n = writeSideSingles(context, i, side, out, at)
  for (let group = 0; group < GROUPS.length; group++) n = writeSideGroup(group, out, n)
  out.fill(-1, n, at + SIDE_FEATURES)
}
