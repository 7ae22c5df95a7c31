import type { Candidate } from './candidates.ts'
import { bytes, integers } from './columns.ts'
import type { Context } from './context.ts'
import { LABELS } from './labels.ts'

/** What the second stage looks up about a paragraph, for all its candidates: the first stage's chances in eight steps. */
export interface Levels {
  readonly source: Uint8Array
  readonly content: Uint8Array
  readonly cue: Uint8Array
  readonly begins: Uint8Array
  readonly ends: Uint8Array
  readonly sourceBegins: Uint8Array
  /** Likeliest part of a word: 0 none, 1 source, 2 content, 3 cue. */
  readonly guess: Uint8Array
  /** Places in quotations of a word and its neighbours. */
  readonly places: Uint8Array
  /** Likely sources, contents, candidates and quotations begun up to and without a word. */
  readonly sources: Int32Array
  readonly contents: Int32Array
  readonly candidates: Int32Array
  readonly quotes: Int32Array
}

const STEPS = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95]
export const levelOf = (chance: number): number => {
  let level = 0
  while (level < 7 && chance >= STEPS[level]!) level++
  return level
}
/** A part is begun where it is at least so likely to. */
const BEGUN = 0.4

export function readLevels(
  context: Context,
  chances: Float64Array,
  candidates: readonly Candidate[],
): Levels {
  const { count } = context.words
  const { place } = context.quotations
  const levels = {
    source: bytes(count),
    content: bytes(count),
    cue: bytes(count),
    begins: bytes(count),
    ends: bytes(count),
    sourceBegins: bytes(count),
    guess: bytes(count),
    places: bytes(count),
    sources: integers(count + 1),
    contents: integers(count + 1),
    candidates: integers(count + 1),
    quotes: integers(count + 1),
  }
  const { source, content, cue, begins, ends, sourceBegins, guess, places } = levels
  const heads = bytes(count)
  for (const c of candidates) heads[c.head] = 1
  for (let i = 0; i < count; i++) {
    const at = i * LABELS
    if (chances[at]! < 1 - STEPS[0]!) {
      source[i] = levelOf(chances[at + 1]! + chances[at + 2]!)
      cue[i] = levelOf(chances[at + 3]! + chances[at + 4]!)
      content[i] = levelOf(chances[at + 5]! + chances[at + 6]! + chances[at + 7]!)
      begins[i] = levelOf(chances[at + 5]!)
      ends[i] = levelOf(chances[at + 7]!)
      sourceBegins[i] = levelOf(chances[at + 1]!)
      guess[i] = source[i]! >= 4 ? 1 : content[i]! >= 4 ? 2 : cue[i]! >= 4 ? 3 : 0
    }
    places[i] =
      place[i]! | ((i > 0 ? place[i - 1]! : 4) << 2) | ((i + 1 < count ? place[i + 1]! : 4) << 5)
    levels.sources[i + 1] = levels.sources[i]! + (chances[at + 1]! > BEGUN ? 1 : 0)
    levels.contents[i + 1] = levels.contents[i]! + (chances[at + 5]! > BEGUN ? 1 : 0)
    levels.candidates[i + 1] = levels.candidates[i]! + heads[i]!
    levels.quotes[i + 1] = levels.quotes[i]! + (place[i] === 1 ? 1 : 0)
  }
  return levels
}
