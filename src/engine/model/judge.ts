import type { Candidate } from './candidates.ts'
import { distanceBin, type Context } from './context.ts'
import { idOf, idOfThree, idOfTwo, toId } from './hash.ts'
import { PART, PARTS } from './labels-two.ts'
import type { Parts } from './parts.ts'

export const JUDGE_FEATURES = 38

const STEPS = [0.05, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98]
const step = (chance: number): number => {
  let l = 0
  while (l < STEPS.length && chance >= STEPS[l]!) l++
  return l
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

/** Features by which a found statement is judged, always `JUDGE_FEATURES`, written to `out`. */
export function writeJudgeFeatures(
  context: Context,
  candidate: Candidate,
  rivals: readonly Candidate[],
  parts: Parts,
  sure: Sureness,
  out: Int32Array,
): void {
  const { words, quotations, tags, bins, sentences } = context
  const { chances } = sure
  const at = (word: number, part: number): number =>
    chances[(word - candidate.from) * PARTS + part]!
  const inContent = (word: number): number =>
    at(word, PART.contentBegin) + at(word, PART.content) + at(word, PART.contentEnd)
  let begin = 1,
    lastEnd = 1,
    least = 1,
    total = 0,
    size = 0,
    quoted = 0
  for (const [a, b] of parts.content) {
    begin = Math.min(begin, a === b ? at(a, PART.contentEnd) : at(a, PART.contentBegin))
    lastEnd = Math.min(lastEnd, at(b, PART.contentEnd))
    for (let i = a; i <= b; i++) {
      const c = inContent(i)
      total += c
      if (c < least) least = c
      size++
      if (quotations.of[i]! >= 0) quoted++
    }
  }
  const kind = quoted === 0 ? 0 : quoted >= 0.95 * size ? 2 : 1
  const source = parts.source ? at(parts.source[0], PART.sourceBegin) : 0
  const sourceAny = parts.source
    ? at(parts.source[1], PART.sourceBegin) + at(parts.source[1], PART.source)
    : 0
  const any = step(sure.any),
    path = step(sure.path),
    mean = step(total / size)
  const h = candidate.head
  const [a] = parts.content[0]!,
    last = parts.content[parts.content.length - 1]![1]
  const order =
    (parts.source ? (parts.source[0] < h ? 1 : 2) : 0) | (a < h ? 4 : 0) | (last > h ? 8 : 0)
  const apart = parts.source ? sentences.of[parts.source[0]]! - sentences.of[h]! + 4 : 9
  let n = 0
  out[n++] = idOf(401, any)
  out[n++] = idOf(402, path)
  out[n++] = idOfTwo(403, kind, any)
  out[n++] = idOfTwo(404, kind, path)
  out[n++] = idOf(405, mean)
  out[n++] = idOfTwo(406, kind, mean)
  out[n++] = idOf(407, step(least))
  out[n++] = idOf(408, step(begin))
  out[n++] = idOf(409, step(lastEnd))
  out[n++] = idOf(410, parts.source ? step(source) : 15)
  out[n++] = idOf(411, parts.source ? step(sourceAny) : 15)
  out[n++] = idOf(412, step(candidate.likely))
  out[n++] = idOf(413, bins[h]!)
  out[n++] = idOfTwo(414, bins[h]!, kind)
  out[n++] = idOfTwo(415, distanceBin(size), kind)
  out[n++] = idOf(416, order)
  out[n++] = idOfTwo(417, order, kind)
  out[n++] = idOf(418, tags[h]!)
  out[n++] = idOf(419, words.stem[h]!)
  out[n++] = idOf(420, apart)
  out[n++] = idOf(421, Math.min(4, parts.content.length))
  out[n++] = idOfTwo(422, parts.source ? tags[parts.source[1]]! : 63, any)
  out[n++] = idOfTwo(423, any, mean)
  out[n++] = idOfTwo(424, any, step(sourceAny))
  out[n++] = idOf(425, quotations.of[h]! < 0 ? 0 : 1)
  out[n++] = toId(426)
  out[n++] = idOfTwo(427, words.stem[h]!, kind)
  out[n++] = idOfTwo(428, words.stem[h]!, parts.source ? tags[parts.source[1]]! : 63)
  out[n++] = idOfTwo(429, words.form[a]!, tags[h]!)
  out[n++] = idOfTwo(430, context.position === 0 ? 1 : 0, any)
  // other candidates: within this content, and the likeliest of the sentence
  let within = 0,
    beside = 0
  for (const rival of rivals) {
    if (rival === candidate) continue
    if (parts.content.some(([first, end]) => rival.head >= first && rival.head <= end))
      within = Math.max(within, rival.likely)
    else if (sentences.of[rival.head] === sentences.of[h]) beside = Math.max(beside, rival.likely)
  }
  out[n++] = idOfTwo(431, step(within), step(candidate.likely))
  out[n++] = idOfTwo(432, step(beside), step(candidate.likely))
  out[n++] = idOfTwo(433, step(within), any)
  // how far the rules agree
  const { hint } = candidate
  const shared = hint ? sharedPart(parts.content, hint.content) : 0
  const sources = hint ? agreement(parts.source, hint.source) : 5
  const edges = hint ? edgesOf(parts, hint) : 4
  const ruled = hint ? 0 : context.hints.roles[h]!
  out[n++] = idOfThree(434, sources, step(shared), ruled)
  out[n++] = idOfThree(435, sources, edges, kind)
  out[n++] = idOfThree(436, edges, ruled, any)
  out[n++] = idOfThree(437, sources, step(shared), any)
  out[n++] = idOfThree(438, words.stem[h]!, sources, shared >= 0.5 ? 1 : 0)
}

type Run = readonly [number, number]

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

/** Whether the contents begin, and whether they end, at the same word. */
function edgesOf(parts: Parts, hint: Parts): number {
  const begins = parts.content[0]![0] === hint.content[0]![0] ? 1 : 0
  return begins | (parts.content.at(-1)![1] === hint.content.at(-1)![1] ? 2 : 0)
}
