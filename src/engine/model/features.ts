import { distanceBin, STRONG, type Context } from './context.ts'
import { idOf, idOfThree, idOfTwo, mix } from './hash.ts'
import { PLACE } from './quotations.ts'
import { TAG } from './tags.ts'
import { MARK } from './marks.ts'
import { lookOf } from './words.ts'

export const FEATURES = 49

const NONE = 61
const lengthClass = (words: number): number =>
  words <= 4 ? 0 : words <= 8 ? 1 : words <= 20 ? 2 : 3

/** Features of the first stage at one word, always `FEATURES` of them, written to `out` from `at`. */
export function writeFeatures(context: Context, i: number, out: Int32Array, at: number): void {
  const { words, quotations, sentences, tags, bins, commas, verbs, hints } = context
  const { roles } = hints
  const { form, stem, suffix, shape, mark, count } = words
  const { place } = quotations
  const s = sentences.of[i]!
  const from = sentences.first[s]!,
    to = sentences.first[s + 1]!
  const f0 = form[i]!,
    f1 = i + 1 < count ? form[i + 1]! : 1
  const p1 = i > 0 ? form[i - 1]! : 2
  const t0 = tags[i]!,
    t1 = i + 1 < count ? tags[i + 1]! : NONE,
    t2 = i + 2 < count ? tags[i + 2]! : NONE
  const u1 = i > 0 ? tags[i - 1]! : NONE
  const b0 = bins[i]!,
    b1 = i + 1 < count ? bins[i + 1]! : 9,
    b2 = i + 2 < count ? bins[i + 2]! : 9
  const c1 = i > 0 ? bins[i - 1]! : 9,
    c2 = i > 1 ? bins[i - 2]! : 9
  const place0 = place[i]!,
    place1 = i + 1 < count ? place[i + 1]! : 4,
    placeBack = i > 0 ? place[i - 1]! : 4
  let n = at
  out[n++] = idOf(1, f0)
  out[n++] = idOf(2, p1)
  out[n++] = idOf(3, f1)
  out[n++] = idOfTwo(7, f0, f1)
  out[n++] = idOfTwo(8, stem[i]!, t0)
  out[n++] = idOfTwo(12, u1, t0)
  out[n++] = idOfTwo(13, t0, t1)
  const around = mix(mix(mix(14, u1), t0), t1)
  out[n++] = idOfThree(16, t0, t1, t2)
  out[n++] = idOf(19, suffix[i]!)
  out[n++] = idOf(20, lookOf(shape[i]!) | (i === from ? 32 : 0))
  // quotation
  const places = place0 | (placeBack << 2) | (place1 << 5)
  const q = quotations.of[i]!
  const size = q < 0 ? 7 : lengthClass(quotations.last[q]! - quotations.first[q]!)
  out[n++] = idOfTwo(21, places, size)
  out[n++] = idOfThree(23, places, u1, t1)
  if (q >= 0) {
    const opens = quotations.first[q]!,
      closes = quotations.last[q]!
    const before = opens > 0 ? tags[opens - 1]! : NONE
    const after = closes + 1 < count ? tags[closes + 1]! : NONE,
      after2 = closes + 2 < count ? tags[closes + 2]! : NONE,
      after3 = closes + 3 < count ? tags[closes + 3]! : NONE
    const inner = closes > 0 ? mark[closes - 1]! : 0
    const startsSentence = sentences.first[sentences.of[opens]!] === opens ? 1 : 0
    out[n++] = idOfThree(24, size, before, startsSentence)
    out[n++] = idOfThree(25, inner, after, after2)
    out[n++] = idOfThree(26, after, after2, after3)
    const cueBefore = context.left[opens]!,
      cueAfter = context.right[closes]!
    out[n++] = idOfThree(
      28,
      cueBefore < 0 ? NONE : distanceBin(opens - cueBefore),
      cueAfter < 0 ? NONE : distanceBin(cueAfter - closes),
      size,
    )
    out[n++] = idOfTwo(29, sentences.of[i]! - sentences.of[opens]!, opens === 0 ? 1 : place0)
  } else {
    // the quotations nearest to a word outside them
    let back = i - 1,
      ahead = i + 1
    while (back >= from && i - back < 6 && place[back] === PLACE.outside) back--
    while (ahead < to && ahead - i < 6 && place[ahead] === PLACE.outside) ahead++
    const gapBack = i - back < 6 && back >= 0 && place[back] ? i - back : 0
    const gapAhead = ahead - i < 6 && ahead < count && place[ahead] ? ahead - i : 0
    out[n++] = idOfTwo(30, gapBack, t0)
    out[n++] = idOfTwo(31, gapAhead, t0)
    out[n++] = idOfThree(32, gapBack, gapBack && back > 0 ? mark[back - 1]! : NONE, b0)
    out[n++] = idOfThree(33, gapAhead, gapBack, b0)
    out[n++] = idOfTwo(35, gapAhead, around)
  }
  // sentence
  const position = distanceBin(i - from),
    remaining = distanceBin(to - 1 - i)
  out[n++] = idOfTwo(36, position, t0)
  out[n++] = idOfTwo(37, remaining, t0)
  const hasQuote = quotations.first.length === 0 ? 0 : q >= 0 ? 2 : 1
  const sentenceCue = context.left[i]! >= 0 || context.right[i]! >= 0 || b0 >= STRONG ? 1 : 0
  out[n++] = idOfTwo(38, hasQuote | (sentenceCue << 2), t0)
  out[n++] = idOfTwo(
    40,
    (s > 3 ? 3 : s) | (context.position === 0 ? 4 : 0),
    hasQuote | (sentenceCue << 2),
  )
  out[n++] = idOfTwo(41, form[from]!, hasQuote)
  out[n++] = idOfThree(
    42,
    tags[from]!,
    commas[i]! - commas[from]! > 2 ? 3 : commas[i]! - commas[from]!,
    t0,
  )
  // cue lexicon
  out[n++] = idOfTwo(44, b0, t0)
  out[n++] = idOfThree(45, c1, b0, b1)
  out[n++] = idOfThree(48, b0, b1, b2)
  out[n++] = idOfThree(49, b0, c1, c2)
  // nearest strong cue to the left
  const left = context.left[i]!
  if (left >= 0) {
    const gap = distanceBin(i - left),
      comma = Math.min(3, commas[i]! - commas[left]!),
      verb = Math.min(3, verbs[i]! - verbs[left + 1]!)
    const cue = stem[left]!,
      next = form[left + 1]!
    out[n++] = idOfTwo(51, cue, comma)
    out[n++] = idOfTwo(52, gap, comma)
    out[n++] = idOfTwo(53, cue, t0)
    out[n++] = idOfTwo(54, cue, gap)
    out[n++] = idOfTwo(55, next, comma)
    out[n++] = idOfTwo(57, cue, next)
    out[n++] = idOfThree(59, comma, verb, t0)
    out[n++] = idOfThree(60, comma, u1, t0)
    out[n++] = idOfThree(61, place[left]!, comma, places)
  } else {
    out[n++] = idOf(62, t0)
    out[n++] = idOfTwo(63, u1, t0)
    out[n++] = idOf(64, f0)
    out[n++] = idOf(65, places)
    for (let k = 0; k < 5; k++) out[n++] = -1
  }
  // nearest strong cue to the right
  const right = context.right[i]!
  if (right >= 0) {
    const gap = distanceBin(right - i),
      comma = Math.min(3, commas[right]! - commas[i]!),
      verb = Math.min(3, verbs[right]! - verbs[i + 1]!)
    const cue = stem[right]!
    out[n++] = idOfTwo(66, cue, comma)
    out[n++] = idOfTwo(67, gap, comma)
    out[n++] = idOfTwo(68, cue, t0)
    out[n++] = idOfThree(69, gap, t0, comma)
    out[n++] = idOfThree(70, comma, verb, t0)
    out[n++] = idOfTwo(72, right + 1 < count ? form[right + 1]! : 2, comma)
  } else {
    out[n++] = idOf(73, t0)
    out[n++] = idOfTwo(74, places, t0)
    out[n++] = idOf(75, f0)
    for (let k = 0; k < 3; k++) out[n++] = -1
  }
  // what follows the next pause: “…, she said”
  const pause = context.pause[i]!
  const a1 = pause + 1 < count ? tags[pause + 1]! : NONE,
    a2 = pause + 2 < count ? tags[pause + 2]! : NONE
  const cueAfter =
    pause < to
      ? (bins[pause + 1] ?? 0) >= STRONG
        ? 1
        : (bins[pause + 2] ?? 0) >= STRONG
          ? 2
          : (bins[pause + 3] ?? 0) >= STRONG
            ? 3
            : 0
      : 4
  out[n++] = idOfThree(76, a1, a2, cueAfter)
  out[n++] = idOfThree(77, cueAfter, pause < count ? mark[pause]! : 0, Math.min(pause - i, 3))
  out[n++] = idOfTwo(79, left >= 0 ? stem[left]! : 1, right >= 0 ? stem[right]! : 1)
  // what the rules find
  const r0 = roles[i]!,
    rBack = i > 0 ? roles[i - 1]! : 7,
    rNext = i + 1 < count ? roles[i + 1]! : 7
  const ruled = r0 | (rBack << 3) | (rNext << 6)
  out[n++] = idOf(81, ruled)
  out[n++] = idOfTwo(82, ruled, t0)
  out[n++] = idOfThree(83, r0, b0, places)
  out[n++] = idOfThree(84, r0, stem[i]!, hasQuote)
  while (n < at + FEATURES) out[n++] = -1
}

/** Which of the transition tables leads into a word. */
export function transitionClass(context: Context, i: number): number {
  const { words, quotations, sentences, tags } = context
  if (sentences.first[sentences.of[i]!] === i)
    return quotations.place[i] === PLACE.opening ? 1 : quotations.place[i] ? 2 : 0
  const kind = words.mark[i]!
  if (quotations.place[i] === PLACE.opening) return 3
  if (quotations.place[i] === PLACE.closing) return 4
  if (i > 0 && quotations.place[i - 1] === PLACE.closing) return 5
  if (kind === MARK.comma) return 6
  if (kind === MARK.stop) return 7
  if (kind) return 8
  const previous = words.mark[i - 1]!
  if (previous === MARK.comma) return 9
  const t = tags[i]!
  if (t >= TAG.VB && t <= TAG.MD) return 10
  if (t === TAG.TO || t === TAG.IN || (t >= TAG.WDT && t <= TAG.WRB)) return 11
  if (t === TAG.CC) return 12
  return 13
}
export const TRANSITION_CLASSES = 14
