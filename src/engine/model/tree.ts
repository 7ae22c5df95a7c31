import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import { beginParsing, parseSentence } from './parser.ts'
import type { WideTable } from './table.ts'

/** Who depends on whom, sentence by sentence; only sentences with a candidate are read. */
export interface Tree {
  /** Head of each word, -1 for none. */
  readonly head: Int32Array
  readonly role: Uint8Array
  /** First and last word that hang, however deep, on each word. */
  readonly low: Int32Array
  readonly high: Int32Array
}

export function readTree(
  { words, quotations, sentences, tags, commas }: Context,
  candidates: readonly Candidate[],
  table: WideTable,
): Tree {
  const { count } = words
  const state = beginParsing(count)
  const low = new Int32Array(count),
    high = new Int32Array(count)
  for (let i = 0; i < count; i++) low[i] = high[i] = i
  const { head, role } = state
  let done = -1
  for (const candidate of candidates) {
    const s = sentences.of[candidate.head]!
    if (s === done) continue
    done = s
    const from = sentences.first[s]!,
      to = sentences.first[s + 1]!
    parseSentence(state, from, to, words, quotations, tags, commas, table)
    for (let i = from; i < to; i++) {
      let up = head[i]!
      while (up >= 0 && i > high[up]!) {
        high[up] = i
        up = head[up]!
      }
    }
    for (let i = to - 1; i >= from; i--) {
      let up = head[i]!
      while (up >= 0 && i < low[up]!) {
        low[up] = i
        up = head[up]!
      }
    }
  }
  return { head, role, low, high }
}

/** The child of `above` through which word `i` hangs on it, -1 if it does not. */
export function childToward(tree: Tree, above: number, i: number): number {
  let child = i
  for (let steps = 0; steps < 40; steps++) {
    const up = tree.head[child]!
    if (up < 0) return -1
    if (up === above) return child
    child = up
  }
  return -1
}
