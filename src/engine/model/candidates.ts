import type { Context } from './context.ts'
import { LABEL, LABELS } from './labels.ts'
import type { Parts } from './parts.ts'
import { isNoun, isVerb } from './tags.ts'

/** A run of words that may be a cue, and how far its statement may reach. */
export interface Candidate {
  readonly first: number
  readonly last: number
  /** The word that carries it: “said” of “has said”. */
  readonly head: number
  /** How likely the head is in a cue, after the first stage. */
  readonly likely: number
  /** What the rules make of this cue. */
  readonly hint: Parts | null
  /** First word of its window and the one after the last. */
  readonly from: number
  readonly to: number
}

/** A word at least so likely in a cue makes a candidate. */
export const LIKELY_ENOUGH = 0.2
/** Inside a run, a word at least so likely to begin a cue begins another candidate. */
const BEGINS = 0.4
const LONGEST_CUE = 12
/** A neighbouring sentence joins the window when one of its words is at least so likely content or source. */
const REACHES = 0.2
/** A cue at least so likely keeps its sentence to itself; one less likely than the other does not look beyond its own. */
const OWNS = 0.6,
  LOOKS_AROUND = 0.15
const SENTENCES_BACK = 2,
  SENTENCES_ON = 4
const LONGEST_WINDOW = 260
/** A window holds at most so many other candidates before its own and as many after it, so that its work stays bounded. */
const MOST_RIVALS = 4
/** Words at a window's ends that are less likely than this in any statement are left out, but for a few next to the others. */
const LIKELY_IN_STATEMENT = 0.05
const MARGIN = 2

/** Candidates of a paragraph in reading order, from the first stage's posteriors and the rules' cues. */
export function findCandidates(context: Context, chances: Float64Array): Candidate[] {
  const { words, sentences, bins, tags } = context
  const { count } = words
  const found: Candidate[] = []
  // sentences with likely content or source
  const reach: boolean[] = []
  for (let s = 0; s + 1 < sentences.first.length; s++) {
    let any = false
    for (let i = sentences.first[s]!; i < sentences.first[s + 1]! && !any; i++)
      if (
        1 -
          chances[i * LABELS]! -
          chances[i * LABELS + LABEL.cueBegin]! -
          chances[i * LABELS + LABEL.cue]! >
        REACHES
      )
        any = true
    reach.push(any)
  }
  const inCue = (i: number): number =>
    chances[i * LABELS + LABEL.cueBegin]! + chances[i * LABELS + LABEL.cue]!
  for (let i = 0; i < count; i++) {
    if (inCue(i) < LIKELY_ENOUGH) continue
    const first = i
    let last = i,
      head = i,
      top = -1
    for (
      let k = i;
      k < count &&
      k - first < LONGEST_CUE &&
      inCue(k) >= LIKELY_ENOUGH &&
      sentences.of[k] === sentences.of[first];
      k++
    ) {
      if (k > first && chances[k * LABELS + LABEL.cueBegin]! >= BEGINS) break
      last = k
      const weight = inCue(k) * (1 + bins[k]!) * (isVerb(tags[k]!) || isNoun(tags[k]!) ? 1 : 0.5)
      if (weight > top) {
        top = weight
        head = k
      }
    }
    i = last
    found.push({ first, last, head, likely: inCue(head), hint: null, from: 0, to: 0 })
  }
  for (const { cue } of context.hints.statements) {
    if (!cue || found.some(({ first, last }) => first <= cue[1] && last >= cue[0])) continue
    let head = cue[0]
    for (let i = cue[0]; i <= cue[1]; i++) if (bins[i]! > bins[head]!) head = i
    found.push({
      first: cue[0],
      last: cue[1],
      head,
      likely: inCue(head),
      hint: null,
      from: 0,
      to: 0,
    })
  }
  found.sort((a, b) => a.first - b.first)
  // a sentence with a likely cue of its own stops the windows of others
  const owned = new Uint8Array(reach.length)
  for (const { head, likely } of found) if (likely >= OWNS) owned[sentences.of[head]!] = 1
  return found.map((candidate, n) => {
    const { head, likely } = candidate
    const s = sentences.of[head]!
    let low = s,
      high = s
    if (likely >= LOOKS_AROUND) {
      while (low > 0 && s - low < SENTENCES_BACK && reach[low - 1] && !owned[low - 1]) low--
      while (
        high + 1 < reach.length &&
        high - s < SENTENCES_ON &&
        reach[high + 1] &&
        !owned[high + 1]
      )
        high++
    }
    const from = Math.max(
      sentences.first[low]!,
      head - LONGEST_WINDOW / 2,
      found[n - MOST_RIVALS - 1]?.first ?? 0,
    )
    const to = Math.min(
      sentences.first[high + 1]!,
      head + LONGEST_WINDOW / 2,
      (found[n + MOST_RIVALS + 1]?.last ?? count) + 1,
    )
    const hint = hintOf(candidate, context.hints.statements)
    return trimWindow({ ...candidate, hint, from, to }, chances)
  })
}

/** The candidate with a window that ends near the last words that may be in a statement, or that the rules take for its own. */
function trimWindow(candidate: Candidate, chances: Float64Array): Candidate {
  const { first, last, hint } = candidate
  const kept = [
    [first, last] as const,
    ...(hint?.content ?? []),
    ...(hint?.source ? [hint.source] : []),
  ]
  const firstKept = Math.min(...kept.map(([begin]) => begin)),
    lastKept = Math.max(...kept.map(([, end]) => end))
  let { from, to } = candidate
  while (from < firstKept && 1 - chances[from * LABELS]! < LIKELY_IN_STATEMENT) from++
  while (to - 1 > lastKept && 1 - chances[(to - 1) * LABELS]! < LIKELY_IN_STATEMENT) to--
  return {
    ...candidate,
    from: Math.max(candidate.from, from - MARGIN),
    to: Math.min(candidate.to, to + MARGIN),
  }
}

/** The rules' statement with this cue, best with the same head. */
function hintOf({ first, last, head }: Candidate, statements: readonly Parts[]): Parts | null {
  let best: Parts | null = null
  for (const statement of statements) {
    const { cue } = statement
    if (!cue || cue[0] > last || cue[1] < first) continue
    if (cue[0] <= head && head <= cue[1]) return statement
    best ??= statement
  }
  return best
}
