import { distanceBin, STRONG, type Context } from './context.ts'
import { mix } from './hash.ts'
import { PLACE } from './quotations.ts'
import { lookOf } from './words.ts'

/** What the first stage knows of a word, each under its place in `values`. */
export const V = {
  /** Forms of the word, the one before it and the one behind it. */
  form: 0,
  formBack: 1,
  formNext: 2,
  stem: 3,
  suffix: 4,
  /** Classes of the word, the next two and the one before. */
  tag: 5,
  tagNext: 6,
  tagNext2: 7,
  tagBack: 8,
  around: 9,
  /** How often such words are cues. */
  bin: 10,
  binNext: 11,
  binNext2: 12,
  binBack: 13,
  binBack2: 14,
  look: 15,
  /** Where the word, the one before and the one behind it stand in quotations. */
  places: 16,
  /** Length of its quotation. */
  quoteSize: 17,
  /** How far the nearest quotations are from a word outside them, 0 for far, and the mark before the one behind. */
  gapBack: 18,
  gapAhead: 19,
  markBack: 20,
  /** In words from the sentence's first and last. */
  position: 21,
  remaining: 22,
  hasQuote: 23,
  quoteAndCue: 24,
  sentence: 25,
  firstForm: 26,
  firstTag: 27,
  commas: 28,
  /** The nearest strong cue to the left, the word behind it, and what lies between. */
  leftCue: 29,
  leftNext: 30,
  leftGap: 31,
  leftCommas: 32,
  leftVerbs: 33,
  leftPlace: 34,
  /** The same to the right. */
  rightCue: 35,
  rightNext: 36,
  rightGap: 37,
  rightCommas: 38,
  rightVerbs: 39,
  /** What follows the next pause. */
  pauseTag: 40,
  pauseTag2: 41,
  pauseCue: 42,
  pauseMark: 43,
  pauseGap: 44,
  /** What the rules take the word for, and with its neighbours. */
  role: 45,
  roles: 46,
  /** Around the quotation of the word. */
  beforeQuote: 47,
  startsSentence: 48,
  innerMark: 49,
  afterQuote: 50,
  afterQuote2: 51,
  afterQuote3: 52,
  cueBefore: 53,
  cueAfter: 54,
  sentenceInQuote: 55,
  placeInQuote: 56,
  /** Clusters of the word and its neighbours. */
  cluster: 57,
  clusterBack: 58,
  clusterNext: 59,
} as const

export const values = new Int32Array(60)
const v = values

/** Stands for a class or a distance there is none of. */
export const NONE = 61
/** Stands for the cluster of a word there is none of. */
export const NO_CLUSTER = 255
/** A neighbour so far from a quotation does not see it. */
const FAR = 6

const lengthClass = (words: number): number =>
  words <= 4 ? 0 : words <= 8 ? 1 : words <= 20 ? 2 : 3

/** Reads what is known of one word into `values`; of cues and quotations that are not there nothing. */
export function readValues(context: Context, i: number): void {
  const { words, quotations, sentences, tags, clusters, bins, commas, hints } = context
  const { roles } = hints
  const { form, count } = words
  const { place } = quotations
  const s = sentences.of[i]!
  const from = sentences.first[s]!,
    to = sentences.first[s + 1]!
  const hasNext = i + 1 < count,
    hasNext2 = i + 2 < count
  v[V.form] = form[i]!
  v[V.formBack] = i > 0 ? form[i - 1]! : 2
  v[V.formNext] = hasNext ? form[i + 1]! : 1
  v[V.stem] = words.stem[i]!
  v[V.suffix] = words.suffix[i]!
  const tag = (v[V.tag] = tags[i]!)
  const next = (v[V.tagNext] = hasNext ? tags[i + 1]! : NONE)
  v[V.tagNext2] = hasNext2 ? tags[i + 2]! : NONE
  const back = (v[V.tagBack] = i > 0 ? tags[i - 1]! : NONE)
  v[V.cluster] = clusters[i]!
  v[V.clusterBack] = i > 0 ? clusters[i - 1]! : NO_CLUSTER
  v[V.clusterNext] = hasNext ? clusters[i + 1]! : NO_CLUSTER
  v[V.around] = mix(mix(mix(14, back), tag), next)
  v[V.bin] = bins[i]!
  v[V.binNext] = hasNext ? bins[i + 1]! : 9
  v[V.binNext2] = hasNext2 ? bins[i + 2]! : 9
  v[V.binBack] = i > 0 ? bins[i - 1]! : 9
  v[V.binBack2] = i > 1 ? bins[i - 2]! : 9
  v[V.look] = lookOf(words.shape[i]!) | (i === from ? 32 : 0)
  v[V.places] =
    place[i]! | ((i > 0 ? place[i - 1]! : 4) << 2) | ((hasNext ? place[i + 1]! : 4) << 5)
  const q = quotations.of[i]!
  v[V.hasQuote] = quotations.first.length === 0 ? 0 : q >= 0 ? 2 : 1
  if (q >= 0) readQuotation(context, i, q)
  else readGaps(context, i, from, to)
  v[V.position] = distanceBin(i - from)
  v[V.remaining] = distanceBin(to - 1 - i)
  const hasCue = context.left[i]! >= 0 || context.right[i]! >= 0 || bins[i]! >= STRONG
  v[V.quoteAndCue] = v[V.hasQuote]! | (hasCue ? 4 : 0)
  v[V.sentence] = (s > 3 ? 3 : s) | (context.position === 0 ? 4 : 0)
  v[V.firstForm] = form[from]!
  v[V.firstTag] = tags[from]!
  const before = commas[i]! - commas[from]!
  v[V.commas] = before > 2 ? 3 : before
  readCues(context, i)
  readPause(context, i, to)
  const role = (v[V.role] = roles[i]!)
  v[V.roles] = role | ((i > 0 ? roles[i - 1]! : 7) << 3) | ((hasNext ? roles[i + 1]! : 7) << 6)
}

/** Stand for what lies between a word and a cue that is not there. */
const NO_CUE = 15,
  NO_COMMAS = 4

const few = (n: number): number => (n > 3 ? 3 : n)

function readCues({ words, quotations, commas, verbs, left, right }: Context, i: number): void {
  const { form, stem, count } = words
  const l = left[i]!,
    r = right[i]!
  v[V.leftGap] = v[V.rightGap] = NO_CUE
  v[V.leftCommas] = v[V.rightCommas] = NO_COMMAS
  v[V.leftVerbs] = v[V.rightVerbs] = 0
  if (l >= 0) {
    v[V.leftCue] = stem[l]!
    v[V.leftNext] = form[l + 1]!
    v[V.leftGap] = distanceBin(i - l)
    v[V.leftCommas] = few(commas[i]! - commas[l]!)
    v[V.leftVerbs] = few(verbs[i]! - verbs[l + 1]!)
    v[V.leftPlace] = quotations.place[l]!
  }
  if (r >= 0) {
    v[V.rightCue] = stem[r]!
    v[V.rightNext] = r + 1 < count ? form[r + 1]! : 2
    v[V.rightGap] = distanceBin(r - i)
    v[V.rightCommas] = few(commas[r]! - commas[i]!)
    v[V.rightVerbs] = few(verbs[r]! - verbs[i + 1]!)
  }
}

function readPause({ words, tags, bins, pause }: Context, i: number, to: number): void {
  const { count, mark } = words
  const p = pause[i]!
  v[V.pauseTag] = p + 1 < count ? tags[p + 1]! : NONE
  v[V.pauseTag2] = p + 2 < count ? tags[p + 2]! : NONE
  v[V.pauseMark] = p < count ? mark[p]! : 0
  v[V.pauseGap] = few(p - i)
  let cue = 4
  if (p < to) {
    cue = 0
    for (let k = 3; k > 0; k--) if (p + k < count && bins[p + k]! >= STRONG) cue = k
  }
  v[V.pauseCue] = cue
}

function readQuotation(context: Context, i: number, q: number): void {
  const { words, quotations, sentences, tags } = context
  const { count, mark } = words
  const opens = quotations.first[q]!,
    closes = quotations.last[q]!
  const sentence = sentences.of[opens]!
  v[V.quoteSize] = lengthClass(closes - opens)
  v[V.beforeQuote] = opens > 0 ? tags[opens - 1]! : NONE
  v[V.afterQuote] = closes + 1 < count ? tags[closes + 1]! : NONE
  v[V.afterQuote2] = closes + 2 < count ? tags[closes + 2]! : NONE
  v[V.afterQuote3] = closes + 3 < count ? tags[closes + 3]! : NONE
  v[V.innerMark] = closes > 0 ? mark[closes - 1]! : 0
  v[V.startsSentence] = sentences.first[sentence] === opens ? 1 : 0
  const before = context.left[opens]!,
    after = context.right[closes]!
  v[V.cueBefore] = before < 0 ? NONE : distanceBin(opens - before)
  v[V.cueAfter] = after < 0 ? NONE : distanceBin(after - closes)
  v[V.sentenceInQuote] = sentences.of[i]! - sentence
  v[V.placeInQuote] = opens === 0 ? 1 : quotations.place[i]!
  v[V.gapBack] = v[V.gapAhead] = v[V.markBack] = 0
}

function readGaps({ words, quotations }: Context, i: number, from: number, to: number): void {
  const { place, first } = quotations
  let back = i - 1,
    ahead = i + 1,
    gapBack = 0,
    gapAhead = 0
  if (first.length > 0) {
    while (back >= from && i - back < FAR && place[back] === PLACE.outside) back--
    while (ahead < to && ahead - i < FAR && place[ahead] === PLACE.outside) ahead++
    if (i - back < FAR && back >= 0 && place[back]) gapBack = i - back
    if (ahead - i < FAR && ahead < words.count && place[ahead]) gapAhead = ahead - i
  }
  v[V.quoteSize] = 7
  v[V.gapBack] = gapBack
  v[V.gapAhead] = gapAhead
  v[V.markBack] = gapBack && back > 0 ? words.mark[back - 1]! : NONE
}
