import { BREAK } from './quotations.ts'

/** How another quotation stands to this one. */
export type Likeness = 'same' | 'shorter' | 'longer' | 'partly'

/** What two quotations have in common. */
export interface Overlap {
  readonly likeness: Likeness
  /** Words in common, and how many of them follow one another at most. */
  readonly shared: number
  readonly longest: number
}

/** Share of a quotation's words that must stand in another one for it to be the same, or a part of it. */
const WHOLE = 0.8
/** Words that follow one another, from which on two quotations are taken for parts of the same words. */
const LONG_RUN = 10
/** Words in common are counted in runs of at least so many, unless all of a quotation is one run. */
const SHORTEST_RUN = 2

/**
 * How two quotations overlap; `null` where neither holds most of the other, and they share no long run. Runs of words
 * are taken from both in the order of their length, each word once.
 */
export function compareWords(one: readonly string[], other: readonly string[]): Overlap | null {
  if (!mayOverlap(one, other)) return null
  const runs = commonRuns(one, other)
  const shared = runs.reduce((sum, length) => sum + length, 0)
  const longest = runs[0] ?? 0
  const [ofOne, ofOther] = [one, other].map((words) => shared / countWords(words))
  const likeness = likenessOf(ofOne ?? 0, ofOther ?? 0, longest)
  return likeness && { likeness, shared, longest }
}

/** A quick look, before runs are sought: whether enough words are in both at all. */
function mayOverlap(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(other)
  const least = Math.min(LONG_RUN, WHOLE * Math.min(countWords(one), countWords(other)))
  let count = 0
  for (const word of one) if (word !== BREAK && known.has(word) && ++count >= least) return true
  return false
}

function likenessOf(ofOne: number, ofOther: number, longest: number): Likeness | null {
  if (ofOne >= WHOLE && ofOther >= WHOLE) return 'same'
  if (ofOther >= WHOLE) return 'shorter'
  if (ofOne >= WHOLE) return 'longer'
  return longest >= LONG_RUN ? 'partly' : null
}

/** Words without the breaks between them. */
export function countWords(words: readonly string[]): number {
  return words.reduce((count, word) => (word === BREAK ? count : count + 1), 0)
}

/** Lengths of the runs two lists of words share, the longest first, in the same order in both. */
function commonRuns(one: readonly string[], other: readonly string[]): number[] {
  const runs: number[] = []
  const waiting = [{ from: 0, to: one.length, otherFrom: 0, otherTo: other.length }]
  for (let area = waiting.pop(); area; area = waiting.pop()) {
    const { from, to, otherFrom, otherTo } = area
    const run = longestRun(one, other, area)
    if (run.length < SHORTEST_RUN) continue
    runs.push(run.length)
    const [end, otherEnd] = [run.at + run.length, run.otherAt + run.length]
    waiting.push({ from, to: run.at, otherFrom, otherTo: run.otherAt })
    waiting.push({ from: end, to, otherFrom: otherEnd, otherTo })
  }
  return runs.sort((a, b) => b - a)
}

interface Area {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** The longest run of an area; of equal ones the first. */
function longestRun(
  one: readonly string[],
  other: readonly string[],
  { from, to, otherFrom, otherTo }: Area,
) {
  let best = { at: from, otherAt: otherFrom, length: 0 }
  // Lengths of the runs that end at a word of `one` and each word of `other`, from the last word to the first.
  const lengths = new Uint16Array(otherTo - otherFrom + 1)
  for (let at = from; at < to; at++) {
    const word = one[at]
    for (let column = lengths.length - 1; column > 0; column--) {
      const isShared = word !== BREAK && word === other[otherFrom + column - 1]
      const length = isShared ? (lengths[column - 1] ?? 0) + 1 : 0
      lengths[column] = length
      if (length > best.length)
        best = { at: at - length + 1, otherAt: otherFrom + column - length, length }
    }
  }
  return best
}
