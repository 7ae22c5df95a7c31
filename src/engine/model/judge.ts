import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import type { Levels } from './levels.ts'
import { PART, PARTS } from './labels-two.ts'
import type { Parts } from './parts.ts'

/** What is known of a draft, in whole numbers below 64. */
export const JUDGE_FEATURES = 56

const STEPS = [
  0.01, 0.02, 0.04, 0.07, 0.1, 0.14, 0.18, 0.23, 0.28, 0.34, 0.4, 0.46, 0.52, 0.58, 0.64, 0.7, 0.75,
  0.8, 0.84, 0.88, 0.91, 0.94, 0.96, 0.98, 0.99,
]
const step = (chance: number): number => {
  let n = 0
  while (n < STEPS.length && chance >= STEPS[n]!) n++
  return n
}
const upTo = (most: number, n: number): number => (n > most ? most : n < 0 ? 0 : n)

type Run = readonly [number, number]

/** A paragraph with what both readings need of it. */
export interface Scene {
  readonly context: Context
  readonly levels: Levels
  readonly candidates: readonly Candidate[]
}

/** How sure the second stage is of one labelling. */
export interface Sureness {
  /** That the candidate has any statement at all. */
  readonly any: number
  /** That the labelling is right to the last word. */
  readonly path: number
  /** Posteriors of the window, `PARTS` a word. */
  readonly chances: Float64Array
}

/** What a found statement is judged by, always `JUDGE_FEATURES` values, written to `out`. */
export function writeJudgeFeatures(
  { context, levels, candidates }: Scene,
  candidate: Candidate,
  parts: Parts,
  sure: Sureness,
  origin: number,
  out: Uint8Array,
): void {
  const { words, quotations, sentences, bins, tags, commas, verbs, hints } = context
  const { any, chances, path } = sure
  const { from, to, head: h, hint } = candidate
  const { source, cue, content } = parts
  const view = { from, to, any, chances }
  const [a] = content[0]!,
    b = content.at(-1)![1]
  let begin = 1,
    end = 1,
    least = 1,
    total = 0,
    size = 0,
    quoted = 0,
    first = 0
  for (const [f, l] of content) {
    begin = Math.min(begin, chanceOf(view, f, f === l ? PART.contentEnd : PART.contentBegin))
    end = Math.min(end, chanceOf(view, l, PART.contentEnd))
    for (let i = f; i <= l; i++) {
      const c = contentChance(view, i)
      total += c
      least = Math.min(least, c)
      size++
      first += levels.content[i]!
      if (quotations.of[i]! >= 0) quoted++
    }
  }
  // content the draft leaves out
  let outside = 0,
    sourceAny = 0,
    cueAny = 0
  for (let i = from; i < to; i++) {
    outside += contentChance(view, i)
    sourceAny += chanceOf(view, i, PART.sourceBegin)
    cueAny = Math.max(cueAny, chanceOf(view, i, PART.cue))
  }
  outside -= total
  let n = 0
  out[n++] = step(any)
  out[n++] = step(path)
  out[n++] = step(total / size)
  out[n++] = step(least)
  out[n++] = step(begin)
  out[n++] = step(end)
  out[n++] = step(contentChance(view, a - 1))
  out[n++] = step(contentChance(view, b + 1))
  out[n++] = upTo(40, Math.round(outside))
  out[n++] = source ? step(chanceOf(view, source[0], PART.sourceBegin)) : 40
  out[n++] = source ? step(sourceChance(view, source[1])) : 40
  out[n++] = source ? step(chanceOf(view, source[1] + 1, PART.source)) : 40
  out[n++] = step(sourceAny)
  out[n++] = cue
    ? step(Math.min(chanceOf(view, cue[0], PART.cue), chanceOf(view, cue[1], PART.cue)))
    : 40
  out[n++] = cue
    ? step(Math.max(chanceOf(view, cue[0] - 1, PART.cue), chanceOf(view, cue[1] + 1, PART.cue)))
    : 40
  out[n++] = step(cueAny)
  out[n++] = step(candidate.likely)
  out[n++] = bins[h]!
  out[n++] = upTo(63, size)
  out[n++] = step(quoted / size)
  out[n++] = source ? (source[0] < h ? 0 : 1) : 2
  out[n++] = b < h ? 0 : a > h ? 1 : 2
  out[n++] = tags[h]!
  out[n++] = upTo(4, content.length)
  out[n++] = cue ? upTo(10, cue[1] - cue[0]) : 11
  out[n++] = source ? upTo(15, source[1] - source[0]) : 16
  out[n++] = source ? upTo(30, Math.abs(h - (source[0] < h ? source[1] : source[0]))) : 31
  out[n++] = upTo(30, a > h ? a - h : b < h ? h - b : 0)
  out[n++] = upTo(8, source ? Math.abs(sentences.of[source[0]]! - sentences.of[h]!) : 9)
  out[n++] = upTo(8, sentences.of[b]! - sentences.of[a]!)
  out[n++] = origin
  // edges
  const last = sentences.first[sentences.of[b]! + 1]!
  out[n++] = upTo(20, last - 1 - b)
  out[n++] = b + 1 < words.count ? tags[b + 1]! : 62
  out[n++] = tags[b]!
  out[n++] = a > 0 ? tags[a - 1]! : 62
  out[n++] = tags[a]!
  out[n++] = a + 1 < words.count ? tags[a + 1]! : 62
  out[n++] = source ? tags[source[0]]! : 62
  out[n++] = source ? tags[source[1]]! : 62
  out[n++] = upTo(6, commas[b]! - commas[a]!)
  out[n++] = levels.begins[a]!
  out[n++] = levels.ends[b]!
  out[n++] = upTo(8, Math.round(first / size))
  out[n++] = source ? levels.sourceBegins[source[0]]! : 9
  out[n++] = source ? levels.source[source[1]]! : 9
  out[n++] = quotations.of[h]! < 0 ? 0 : 1
  // quotations cut in two
  out[n++] = cutsQuotation(a, quotations, true) | (cutsQuotation(b, quotations, false) << 1)
  // rules
  out[n++] = hint ? upTo(25, step(sharedPart(content, hint.content))) : 40 + hints.roles[h]!
  out[n++] = hint ? agreement(source, hint.source) : 6
  out[n++] = hint
    ? (content[0]![0] === hint.content[0]![0] ? 1 : 0) | (b === hint.content.at(-1)![1] ? 2 : 0)
    : 4
  out[n++] = hint ? agreement(cue, hint.cue) : 6
  out[n++] = context.position === 0 ? 1 : 0
  // other candidates: within this content, and the likeliest of the sentence
  let within = 0,
    beside = 0
  for (const rival of candidates) {
    if (rival === candidate) continue
    if (content.some(([f, l]) => rival.head >= f && rival.head <= l))
      within = Math.max(within, rival.likely)
    else if (sentences.of[rival.head] === sentences.of[h]) beside = Math.max(beside, rival.likely)
  }
  out[n++] = source ? upTo(6, verbs[source[1] + 1]! - verbs[source[0]]!) : 7
  out[n++] = source ? upTo(6, commas[source[1] + 1]! - commas[source[0]]!) : 7
  out[n++] = step(within)
  out[n++] = step(beside)
}

/** Posteriors of a window, given that it has a statement. */
interface View extends Pick<Sureness, 'any' | 'chances'> {
  readonly from: number
  readonly to: number
}

/** How likely a word is this part; 0 outside the window. */
function chanceOf({ from, to, any, chances }: View, word: number, part: number): number {
  return word < from || word >= to ? 0 : chances[(word - from) * PARTS + part]! / any
}

const contentChance = (view: View, word: number): number =>
  chanceOf(view, word, PART.contentBegin) +
  chanceOf(view, word, PART.content) +
  chanceOf(view, word, PART.contentEnd)

const sourceChance = (view: View, word: number): number =>
  chanceOf(view, word, PART.sourceBegin) + chanceOf(view, word, PART.source)

function cutsQuotation(
  i: number,
  { of, first, last }: Context['quotations'],
  isBegin: boolean,
): number {
  const q = of[i]!
  return q >= 0 && (isBegin ? first[q] !== i : last[q] !== i) ? 1 : 0
}

/** Words both contents have, as a part of those either has. */
function sharedPart(a: readonly Run[], b: readonly Run[]): number {
  let both = 0,
    all = 0
  for (const [first, last] of a) {
    all += last - first + 1
    for (const [from, to] of b) both += Math.max(0, Math.min(last, to) - Math.max(first, from) + 1)
  }
  for (const [first, last] of b) all += last - first + 1
  return both / (all - both)
}

/** 0 the same run or none both, 1 they overlap, 2 they do not, 3 only the first, 4 only the second is there. */
function agreement(a: Run | null, b: Run | null): number {
  if (!a || !b) return a ? 3 : b ? 4 : 0
  if (a[0] === b[0] && a[1] === b[1]) return 0
  return a[0] <= b[1] && b[0] <= a[1] ? 1 : 2
}
