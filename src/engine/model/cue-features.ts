import type { Candidate } from './candidates.ts'
import { distanceBin, type Context } from './context.ts'
import { idOfThree, idOfTwo, mix } from './hash.ts'
import { HINT } from './hints.ts'
import { LABELS } from './labels.ts'
import type { Parts } from './parts.ts'
import { childToward, type Tree } from './tree.ts'

/** Features that know only on which side of the cue a word stands, and those that know the cue. */
export const SIDE_FEATURES = 13
export const CUE_FEATURES = 31

const NONE = 61
const LEVELS = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95]
const levelOf = (chance: number): number => {
  let l = 0
  while (l < 7 && chance >= LEVELS[l]!) l++
  return l
}

/** What the second stage looks up about a paragraph, for all its candidates. */
export interface Levels {
  readonly source: Uint8Array
  readonly content: Uint8Array
  readonly cue: Uint8Array
  readonly begins: Uint8Array
  readonly ends: Uint8Array
  readonly sourceBegins: Uint8Array
  /** Likely sources, contents and candidates begun up to and without a word. */
  readonly sources: Int32Array
  readonly contents: Int32Array
  readonly candidates: Int32Array
  readonly quotes: Int32Array
}

export function readLevels(
  context: Context,
  chances: Float64Array,
  candidates: readonly Candidate[],
): Levels {
  const { count } = context.words
  const column = (): Uint8Array => new Uint8Array(count)
  const running = (): Int32Array => new Int32Array(count + 1)
  const levels = {
    source: column(),
    content: column(),
    cue: column(),
    begins: column(),
    ends: column(),
    sourceBegins: column(),
    sources: running(),
    contents: running(),
    candidates: running(),
    quotes: running(),
  }
  const heads = column()
  for (const c of candidates) heads[c.head] = 1
  for (let i = 0; i < count; i++) {
    const at = i * LABELS
    levels.source[i] = levelOf(chances[at + 1]! + chances[at + 2]!)
    levels.cue[i] = levelOf(chances[at + 3]! + chances[at + 4]!)
    levels.content[i] = levelOf(chances[at + 5]! + chances[at + 6]! + chances[at + 7]!)
    levels.begins[i] = levelOf(chances[at + 5]!)
    levels.ends[i] = levelOf(chances[at + 7]!)
    levels.sourceBegins[i] = levelOf(chances[at + 1]!)
    levels.sources[i + 1] = levels.sources[i]! + (chances[at + 1]! > 0.4 ? 1 : 0)
    levels.contents[i + 1] = levels.contents[i]! + (chances[at + 5]! > 0.4 ? 1 : 0)
    levels.candidates[i + 1] = levels.candidates[i]! + heads[i]!
    levels.quotes[i + 1] = levels.quotes[i]! + (context.quotations.place[i] === 1 ? 1 : 0)
  }
  return levels
}

const few = (n: number): number => (n > 3 ? 3 : n)

/** 0 before the cue, 1 after it, 2 within. */
export function sideOf(candidate: Candidate, i: number): number {
  return i >= candidate.first && i <= candidate.last ? 2 : i < candidate.head ? 0 : 1
}

const guessOf = (levels: Levels, i: number): number =>
  levels.source[i]! >= 4 ? 1 : levels.content[i]! >= 4 ? 2 : levels.cue[i]! >= 4 ? 3 : 0

const placesOf = (place: Uint8Array, i: number): number =>
  place[i]! | ((i > 0 ? place[i - 1]! : 4) << 2) | ((i + 1 < place.length ? place[i + 1]! : 4) << 5)

/** Features of one word on one side of any cue, always `SIDE_FEATURES` of them, written to `out` from `at`. */
export function writeSideFeatures(
  context: Context,
  levels: Levels,
  i: number,
  side: number,
  out: Int32Array,
  at: number,
): void {
  const { words, quotations, tags } = context
  const { form, count } = words
  const t0 = tags[i]!,
    t1 = i + 1 < count ? tags[i + 1]! : NONE,
    u1 = i > 0 ? tags[i - 1]! : NONE
  const S = levels.source[i]!,
    Q = levels.content[i]!,
    C = levels.cue[i]!
  const S1 = i + 1 < count ? levels.source[i + 1]! : 8,
    Q1 = i + 1 < count ? levels.content[i + 1]! : 8
  const SU = i > 0 ? levels.source[i - 1]! : 8,
    QU = i > 0 ? levels.content[i - 1]! : 8
  const guess = guessOf(levels, i),
    places = placesOf(quotations.place, i)
  let n = at
  out[n++] = idOfTwo(309, S | (Q << 3) | (C << 6), side)
  out[n++] = idOfTwo(310, levels.begins[i]! | (levels.ends[i]! << 3), side)
  out[n++] = idOfTwo(311, levels.sourceBegins[i]! | (S << 3), mix(side, S1))
  out[n++] = idOfTwo(312, QU | (Q << 4) | (Q1 << 8), side)
  out[n++] = idOfTwo(313, SU | (S << 4) | (S1 << 8), side)
  out[n++] = idOfThree(322, u1, t0, side)
  out[n++] = idOfThree(323, t0, t1, side)
  out[n++] = idOfTwo(325, form[i]!, side)
  out[n++] = idOfTwo(326, i > 0 ? form[i - 1]! : 1, side)
  out[n++] = idOfTwo(327, i + 1 < count ? form[i + 1]! : 1, side)
  out[n++] = idOfTwo(329, places, mix(side, guess))
  out[n++] = idOfTwo(359, levels.ends[i]!, mix(t1, side))
  out[n++] = idOfTwo(360, levels.begins[i]!, mix(u1, side))
}

/** Features of one word seen from a candidate cue, always `CUE_FEATURES` of them, written to `out` from `at`. */
export function writeCueFeatures(
  context: Context,
  tree: Tree,
  levels: Levels,
  candidate: Candidate,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { words, quotations, sentences, tags, commas, verbs } = context
  const { form, stem, count, mark } = words
  const { place } = quotations
  const { head: h } = candidate
  const t0 = tags[i]!
  const inside = i >= candidate.first && i <= candidate.last
  const side = sideOf(candidate, i)
  const near = i < h ? i + 1 : h + 1,
    far = i < h ? h : i
  const gap =
    distanceBin(
      i < candidate.first ? candidate.first - i : i > candidate.last ? i - candidate.last : 0,
    ) |
    (side << 4)
  const comma = few(commas[far]! - commas[near]!),
    others = few(levels.candidates[far]! - levels.candidates[near]!)
  const sourcesBetween = few(levels.sources[far]! - levels.sources[near]!),
    contentsBetween = few(levels.contents[far]! - levels.contents[near]!)
  const quotesBetween = few(levels.quotes[far]! - levels.quotes[near]!),
    verb = few(verbs[far]! - verbs[near]!)
  const jump = sentences.of[i]! - sentences.of[h]! + 4
  const S = levels.source[i]!,
    Q = levels.content[i]!,
    C = levels.cue[i]!
  const guess = guessOf(levels, i)
  const cue = stem[h]!,
    after = h + 1 < count ? form[h + 1]! : 1
  const afterTag = candidate.last + 1 < count ? tags[candidate.last + 1]! : NONE
  const places = placesOf(place, i)
  const likely = levelOf(candidate.likely)
  let n = at
  out[n++] = idOfTwo(303, gap, t0)
  out[n++] = idOfTwo(304, side | (comma << 2), others)
  out[n++] = idOfTwo(305, jump, others | (side << 3))
  out[n++] = idOfTwo(306, S, side | (others << 2))
  out[n++] = idOfTwo(307, Q, side | (others << 2))
  out[n++] = idOfThree(315, cue, side, t0)
  out[n++] = idOfTwo(316, cue, gap)
  out[n++] = idOfThree(317, cue, side, guess)
  out[n++] = idOfThree(318, after, side, guess)
  out[n++] = idOfThree(319, afterTag, gap, guess)
  const sameQuote = quotations.of[i]! < 0 ? 0 : quotations.of[i] === quotations.of[h] ? 1 : 2
  out[n++] = idOfTwo(328, place[h]! | (sameQuote << 2), places | (side << 9))
  out[n++] = idOfTwo(330, sourcesBetween, mix(S, side))
  out[n++] = idOfTwo(331, contentsBetween, mix(Q, side))
  out[n++] = idOfTwo(332, contentsBetween | (sourcesBetween << 2) | (others << 4), mix(guess, side))
  out[n++] = idOfTwo(333, quotesBetween | (sameQuote << 2), mix(jump, guess))
  out[n++] = idOfTwo(335, likely, mix(guess, side))
  out[n++] = idOfTwo(336, likely, mix(S, Q))
  out[n++] = idOfTwo(337, inside ? 1 + (i - candidate.first) + (i === h ? 16 : 0) : 0, C)
  // quotation and the cue
  const q = quotations.of[i]!
  if (q >= 0) {
    const opens = quotations.first[q]!,
      closes = quotations.last[q]!
    const where =
      h < opens
        ? distanceBin(opens - candidate.last)
        : h > closes
          ? 16 + distanceBin(candidate.first - closes)
          : 33
    out[n++] = idOfTwo(340, where, quotesBetween)
    out[n++] = idOfTwo(341, where, mix(place[i]!, mark[closes - 1] ?? 0))
  } else {
    out[n++] = idOfTwo(343, comma | (verb << 2) | (quotesBetween << 4), mix(guess, side))
    out[n++] = idOfTwo(345, comma, mix(t0, side))
  }
  // tree
  if (jump === 4 && i !== h) {
    const child = childToward(tree, h, i)
    if (child >= 0) {
      const way = tree.role[child]! | (child > h ? 8 : 0)
      const edge = (tree.low[child] === i ? 1 : 0) | (tree.high[child] === i ? 2 : 0)
      out[n++] = idOfTwo(346, way, guess)
      out[n++] = idOfTwo(347, way, mix(edge, t0))
      out[n++] = idOfTwo(348, way, mix(edge, Q))
      out[n++] = idOfTwo(349, way, mix(edge, S))
      out[n++] = idOfTwo(350, way, mix(cue, edge))
      out[n++] = idOfTwo(351, way, mix(tags[child]!, edge))
    } else {
      const up = tree.head[h]!
      const aunt = up >= 0 ? (i === up ? i : childToward(tree, up, i)) : -1
      const way =
        up < 0
          ? 99
          : aunt < 0
            ? 98
            : (i === up ? 32 : tree.role[aunt]!) | (aunt > up ? 8 : 0) | (up > h ? 16 : 0)
      const role = up < 0 ? 7 : tree.role[h]!
      out[n++] = idOfTwo(353, way, mix(role, guess))
      out[n++] = idOfTwo(354, way, mix(role, t0))
      out[n++] = idOfTwo(355, way, mix(role, mix(S, Q)))
      const below = childToward(tree, i, h)
      out[n++] = idOfTwo(356, below < 0 ? 9 : tree.role[below]!, mix(t0, guess))
      const edge = aunt >= 0 ? (tree.low[aunt] === i ? 1 : 0) | (tree.high[aunt] === i ? 2 : 0) : 4
      out[n++] = idOfTwo(357, way, mix(role, mix(edge, side)))
    }
  }
  // the next pause
  const pause = context.pause[i]!
  const toHead = h - pause
  out[n++] = idOfTwo(
    358,
    toHead > 0 && toHead < 6 ? toHead : toHead === 0 ? 7 : toHead < 0 ? 8 : 9,
    mix(few(pause - i), pause < count ? mark[pause]! : 0),
  )
  // what the rules make of this cue
  const { hint } = candidate
  if (hint) {
    const role = roleIn(hint, i)
    const around = role | (roleIn(hint, i - 1) << 3) | (roleIn(hint, i + 1) << 6)
    out[n++] = idOfTwo(361, around, side)
    out[n++] = idOfThree(362, around, S, Q)
    out[n++] = idOfThree(363, role, t0, side)
    out[n++] = idOfThree(364, role, cue, guess)
  } else {
    out[n++] = idOfTwo(365, guess, mix(side, context.hints.roles[i]!))
  }
  while (n < at + CUE_FEATURES) out[n++] = -1
}

function roleIn({ source, cue, content }: Parts, i: number): number {
  for (const [first, last] of content)
    if (i >= first && i <= last)
      return i === last ? HINT.contentEnd : i === first ? HINT.contentBegin : HINT.content
  if (source && i >= source[0] && i <= source[1]) return HINT.source
  return cue && i >= cue[0] && i <= cue[1] ? HINT.cue : HINT.none
}
