import type { Candidate } from './candidates.ts'
import { distanceBin, type Context } from './context.ts'
import { idOfThree, idOfTwo, mix } from './hash.ts'
import { HINT } from './hints.ts'
import { GROUP_SHIFT } from './kept-sums.ts'
import { levelOf, type Levels } from './levels.ts'
import type { Parts } from './parts.ts'
import { sideOf } from './side-features.ts'
import { type Group, writeGroup } from './templates.ts'
import { NONE } from './word-values.ts'

/** Features of a word seen from a candidate cue, at most. */
export const CUE_FEATURES = 31
export const CUE_GROUPS = 9
export const CUE_SINGLES = 5

const V = {
  side: 0,
  gap: 1,
  tag: 2,
  guess: 3,
  /** Stem and class of the cue's head, form and class of what follows it. */
  cue: 4,
  cueTag: 5,
  after: 6,
  afterTag: 7,
  /** Commas, other candidates, sources, contents, quotations and verbs between word and cue. */
  commas: 8,
  others: 9,
  sources: 10,
  contents: 11,
  quotes: 12,
  verbs: 13,
  /** Sentences from the cue's to the word's, and whether both stand in the same quotation. */
  jump: 14,
  sameQuote: 15,
  source: 16,
  content: 17,
  likely: 18,
  cuePlace: 19,
  places: 20,
  /** Which word of the cue it is, and how likely it is in one. */
  inCue: 21,
  cueLevel: 22,
  /** The next pause: how far the cue is behind it, how near it is, what mark. */
  pauseToCue: 23,
  pauseGap: 24,
  pauseMark: 25,
  /** Where the cue stands beside the quotation of the word, and the mark at its end. */
  quoteToCue: 26,
  place: 27,
  innerMark: 28,
  /** What the rules take the word for, by this cue or any. */
  role: 29,
  roles: 30,
  anyRole: 31,
  /** The cluster of the cue's head. */
  cluster: 32,
} as const
const v = new Int32Array(33)

const GROUPS: readonly Group[] = [
  // 0: distance
  [[303, V.gap, V.tag]],
  // 1: what lies between
  [
    [304, V.side, V.commas, V.others],
    [305, V.side, V.jump, V.others],
    [332, V.side, V.contents, V.sources, V.others, V.guess],
    [333, V.quotes, V.sameQuote, V.jump, V.guess],
  ],
  // 2: what the first stage thinks of the word, and what lies between
  [
    [306, V.side, V.source, V.others],
    [307, V.side, V.content, V.others],
    [330, V.side, V.source, V.sources],
    [331, V.side, V.content, V.contents],
    [336, V.likely, V.source, V.content],
  ],
  // 3: the cue
  [
    [317, V.cue, V.side, V.guess],
    [371, V.cluster, V.side, V.guess],
    [318, V.after, V.side, V.guess],
    [335, V.likely, V.side, V.guess],
  ],
  // 4: marks
  [
    [328, V.cuePlace, V.sameQuote, V.places, V.side],
    [337, V.inCue, V.cueLevel],
    [358, V.pauseToCue, V.pauseGap, V.pauseMark],
  ],
  // 5: within a quotation
  [
    [340, V.quoteToCue, V.quotes],
    [341, V.quoteToCue, V.place, V.innerMark],
  ],
  // 6: outside quotations
  [
    [343, V.side, V.commas, V.verbs, V.quotes, V.guess],
    [345, V.side, V.commas, V.tag],
    [349, V.side, V.commas, V.verbs, V.tag],
  ],
  // 7: what the rules make of this cue
  [
    [361, V.side, V.roles],
    [362, V.roles, V.source, V.content],
    [363, V.side, V.role, V.tag],
  ],
  // 8: what they make of other cues
  [[365, V.side, V.guess, V.anyRole]],
  // 9, 10: word classes beside the cue
  [[319, V.afterTag, V.gap, V.guess]],
  [
    [346, V.afterTag, V.side, V.tag],
    [348, V.cueTag, V.side, V.tag],
  ],
]

const few = (n: number): number => (n > 3 ? 3 : n)

/** Reads what is the same for all words of a candidate's window; to be called before `readFromCue`. */
export function readCue(context: Context, { head, last, likely }: Candidate): void {
  const { words, tags, clusters, quotations } = context
  const { count } = words
  v[V.cluster] = clusters[head]!
  v[V.cue] = words.stem[head]!
  v[V.cueTag] = tags[head]!
  v[V.after] = head + 1 < count ? words.form[head + 1]! : 1
  v[V.afterTag] = last + 1 < count ? tags[last + 1]! : NONE
  v[V.cuePlace] = quotations.place[head]!
  v[V.likely] = levelOf(likely)
}

/** Reads what the features of a word depend on, seen from a candidate; `writeCueKeys`, `writeCueGroup` and `writeCueSingles` use it. */
export function readFromCue(
  context: Context,
  levels: Levels,
  candidate: Candidate,
  i: number,
): void {
  const { words, quotations, sentences, tags, commas, verbs, hints } = context
  const { mark, count } = words
  const { first, last, head: h, hint } = candidate
  const side = sideOf(candidate, i)
  const near = i < h ? i + 1 : h + 1,
    far = i < h ? h : i
  v[V.side] = side
  v[V.gap] = distanceBin(i < first ? first - i : i > last ? i - last : 0) | (side << 4)
  v[V.tag] = tags[i]!
  v[V.guess] = levels.guess[i]!
  v[V.commas] = few(commas[far]! - commas[near]!)
  v[V.others] = few(levels.candidates[far]! - levels.candidates[near]!)
  v[V.sources] = few(levels.sources[far]! - levels.sources[near]!)
  v[V.contents] = few(levels.contents[far]! - levels.contents[near]!)
  v[V.quotes] = few(levels.quotes[far]! - levels.quotes[near]!)
  v[V.verbs] = few(verbs[far]! - verbs[near]!)
  v[V.jump] = sentences.of[i]! - sentences.of[h]! + 4
  const q = quotations.of[i]!
  v[V.sameQuote] = q < 0 ? 0 : q === quotations.of[h] ? 1 : 2
  v[V.source] = levels.source[i]!
  v[V.content] = levels.content[i]!
  v[V.places] = levels.places[i]!
  v[V.inCue] = side === 2 ? Math.min(16, 1 + i - first) + (i === h ? 16 : 0) : 0
  v[V.cueLevel] = levels.cue[i]!
  const pause = context.pause[i]!
  const behind = h - pause
  v[V.pauseToCue] = behind > 0 ? (behind < 6 ? behind : 9) : behind === 0 ? 7 : 8
  v[V.pauseGap] = few(pause - i)
  v[V.pauseMark] = pause < count ? mark[pause]! : 0
  if (q >= 0) {
    const opens = quotations.first[q]!,
      closes = quotations.last[q]!
    v[V.quoteToCue] =
      h < opens ? distanceBin(opens - last) : h > closes ? 16 + distanceBin(first - closes) : 33
    v[V.place] = quotations.place[i]!
    v[V.innerMark] = closes > 0 ? mark[closes - 1]! : 0
  }
  if (hint) {
    const role = (v[V.role] = roleIn(hint, i))
    v[V.roles] = role | (roleIn(hint, i - 1) << 3) | (roleIn(hint, i + 1) << 6)
  } else v[V.anyRole] = hints.roles[i]!
}

/** Keys of the groups a word has, `CUE_GROUPS` times two numbers. */
export function writeCueKeys({ hint }: Candidate, keys: Int32Array): void {
  const side = v[V.side]!,
    tag = v[V.tag]!,
    guess = v[V.guess]!,
    commas = v[V.commas]! + 1,
    quotes = v[V.quotes]! + 1,
    likely = v[V.likely]!,
    source = v[V.source]!,
    content = v[V.content]!,
    sameQuote = v[V.sameQuote]!
  // at the cue's head itself what lies between counts backwards: from -1 to 3
  const between = (v[V.contents]! + 1) | ((v[V.sources]! + 1) << 3) | ((v[V.others]! + 1) << 6)
  keys[0] = v[V.gap]! | (tag << 6) | (v[V.afterTag]! << 12) | (guess << 18) | (v[V.cueTag]! << 20)
  keys[1] = 8 << GROUP_SHIFT
  keys[2] =
    side |
    (guess << 2) |
    (commas << 4) |
    (between << 7) |
    (quotes << 16) |
    (sameQuote << 19) |
    (v[V.jump]! << 21)
  keys[3] = 9 << GROUP_SHIFT
  keys[4] = side | (source << 2) | (content << 5) | (between << 8) | (likely << 17)
  keys[5] = 10 << GROUP_SHIFT
  // two words in one number and a half: their hashes leave no two pairs alike that a text could hold
  keys[6] = mix(mix(v[V.cue]!, v[V.cluster]!), v[V.after]!)
  keys[7] =
    (11 << GROUP_SHIFT) | side | (guess << 2) | (likely << 4) | ((v[V.after]! & 0xfffff) << 7)
  keys[8] =
    v[V.places]! |
    (side << 8) |
    (sameQuote << 10) |
    (v[V.cuePlace]! << 12) |
    (v[V.inCue]! << 14) |
    (v[V.cueLevel]! << 20) |
    (v[V.pauseToCue]! << 23) |
    (v[V.pauseGap]! << 27)
  keys[9] = (12 << GROUP_SHIFT) | v[V.pauseMark]!
  if (sameQuote) {
    keys[10] = v[V.quoteToCue]! | (quotes << 6) | (v[V.place]! << 9) | (v[V.innerMark]! << 11)
    keys[11] = 13 << GROUP_SHIFT
  } else {
    keys[10] =
      side | (guess << 2) | (commas << 4) | ((v[V.verbs]! + 1) << 7) | (quotes << 10) | (tag << 13)
    keys[11] = 14 << GROUP_SHIFT
  }
  if (hint) {
    keys[12] = side | (v[V.roles]! << 2) | (source << 11) | (content << 14) | (tag << 17)
    keys[13] = 15 << GROUP_SHIFT
  } else {
    keys[12] = side | (guess << 2) | (v[V.anyRole]! << 4)
    keys[13] = 16 << GROUP_SHIFT
  }
  keys[14] = v[V.gap]! | (v[V.afterTag]! << 6) | (guess << 12)
  keys[15] = 17 << GROUP_SHIFT
  keys[16] = side | (tag << 2) | (v[V.afterTag]! << 8) | (v[V.cueTag]! << 14)
  keys[17] = 18 << GROUP_SHIFT
}

/** The groups of both kinds of features share one store, so these are numbered from here on. */
export const FIRST_CUE_GROUP = 8

export const writeCueGroup = (group: number, out: Int32Array, at: number): number =>
  writeGroup(GROUPS[group - FIRST_CUE_GROUP]!, v, out, at)

/** Features of the cue's own word, looked up one by one. Returns the end. */
export function writeCueSingles({ hint }: Candidate, out: Int32Array, at: number): number {
  const cue = v[V.cue]!
  out[at] = idOfThree(315, cue, v[V.side]!, v[V.tag]!)
  out[at + 1] = idOfTwo(316, cue, v[V.gap]!)
  out[at + 2] = idOfThree(369, v[V.cluster]!, v[V.side]!, v[V.tag]!)
  out[at + 3] = idOfTwo(370, v[V.cluster]!, v[V.gap]!)
  if (!hint) return at + 4
  out[at + 4] = idOfThree(364, v[V.role]!, cue, v[V.guess]!)
  return at + CUE_SINGLES
}

const keys = new Int32Array(2 * CUE_GROUPS)

/** All features, and -1 for those it has not; always `CUE_FEATURES`, written to `out` from `at` on. */
export function writeCueFeatures(
  context: Context,
  levels: Levels,
  candidate: Candidate,
  i: number,
  out: Int32Array,
  at: number,
): void {
  readCue(context, candidate)
  readFromCue(context, levels, candidate, i)
  let n = writeCueSingles(candidate, out, at)
  writeCueKeys(candidate, keys)
  for (let g = 0; g < CUE_GROUPS; g++) n = writeCueGroup(keys[2 * g + 1]! >>> GROUP_SHIFT, out, n)
  out.fill(-1, n, at + CUE_FEATURES)
}

function roleIn({ source, cue, content }: Parts, i: number): number {
  for (const [first, last] of content)
    if (i >= first && i <= last)
      return i === last ? HINT.contentEnd : i === first ? HINT.contentBegin : HINT.content
  if (source && i >= source[0] && i <= source[1]) return HINT.source
  return cue && i >= cue[0] && i <= cue[1] ? HINT.cue : HINT.none
}
