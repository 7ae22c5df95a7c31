import type { EdgeChain } from './lattice.ts'

// Written out for speed, as `chain-two.ts` is: each label's few predecessors stand here by name.

/** The best predecessor of each label at each word. */
let back = new Uint8Array(0)

/**
 * `bestLabels` of `lattice.ts` written out for the labels of the second stage, with `bias` taken off the score of every word
 * without a label. Returns the score.
 */
export function bestParts(chain: EdgeChain, bias: number, out: Uint8Array): number {
  const { length, emissions, classes, starts } = chain
  const { transitions } = chain.edges
  if (back.length < length * 7) back = new Uint8Array(length * 2 * 7)
  let p0 = emissions[0]! - bias + starts[0]!,
    p1 = emissions[1]! + starts[1]!,
    p2 = emissions[2]! + starts[2]!,
    p3 = emissions[3]! + starts[3]!,
    p4 = emissions[4]! + starts[4]!,
    p5 = emissions[5]! + starts[5]!,
    p6 = emissions[6]! + starts[6]!
  for (let i = 1; i < length; i++) {
    const at = i * 7,
      t = classes[i]! * 31
    let top = 0,
      which = 0,
      s = 0
    top = p0 + transitions[t]!
    which = 0
    s = p1 + transitions[t + 1]!
    if (s > top) {
      top = s
      which = 1
    }
    s = p2 + transitions[t + 2]!
    if (s > top) {
      top = s
      which = 2
    }
    s = p3 + transitions[t + 3]!
    if (s > top) {
      top = s
      which = 3
    }
    s = p6 + transitions[t + 4]!
    if (s > top) {
      top = s
      which = 6
    }
    const n0 = top + (emissions[at]! - bias)
    back[at] = which
    top = p0 + transitions[t + 5]!
    which = 0
    s = p1 + transitions[t + 6]!
    if (s > top) {
      top = s
      which = 1
    }
    s = p2 + transitions[t + 7]!
    if (s > top) {
      top = s
      which = 2
    }
    s = p3 + transitions[t + 8]!
    if (s > top) {
      top = s
      which = 3
    }
    s = p6 + transitions[t + 9]!
    if (s > top) {
      top = s
      which = 6
    }
    const n1 = top + emissions[at + 1]!
    back[at + 1] = which
    top = p1 + transitions[t + 10]!
    which = 1
    s = p2 + transitions[t + 11]!
    if (s > top) {
      top = s
      which = 2
    }
    const n2 = top + emissions[at + 2]!
    back[at + 2] = which
    top = p0 + transitions[t + 12]!
    which = 0
    s = p1 + transitions[t + 13]!
    if (s > top) {
      top = s
      which = 1
    }
    s = p2 + transitions[t + 14]!
    if (s > top) {
      top = s
      which = 2
    }
    s = p3 + transitions[t + 15]!
    if (s > top) {
      top = s
      which = 3
    }
    s = p6 + transitions[t + 16]!
    if (s > top) {
      top = s
      which = 6
    }
    const n3 = top + emissions[at + 3]!
    back[at + 3] = which
    top = p0 + transitions[t + 17]!
    which = 0
    s = p1 + transitions[t + 18]!
    if (s > top) {
      top = s
      which = 1
    }
    s = p2 + transitions[t + 19]!
    if (s > top) {
      top = s
      which = 2
    }
    s = p3 + transitions[t + 20]!
    if (s > top) {
      top = s
      which = 3
    }
    s = p6 + transitions[t + 21]!
    if (s > top) {
      top = s
      which = 6
    }
    const n4 = top + emissions[at + 4]!
    back[at + 4] = which
    top = p4 + transitions[t + 22]!
    which = 4
    s = p5 + transitions[t + 23]!
    if (s > top) {
      top = s
      which = 5
    }
    const n5 = top + emissions[at + 5]!
    back[at + 5] = which
    top = p0 + transitions[t + 24]!
    which = 0
    s = p1 + transitions[t + 25]!
    if (s > top) {
      top = s
      which = 1
    }
    s = p2 + transitions[t + 26]!
    if (s > top) {
      top = s
      which = 2
    }
    s = p3 + transitions[t + 27]!
    if (s > top) {
      top = s
      which = 3
    }
    s = p4 + transitions[t + 28]!
    if (s > top) {
      top = s
      which = 4
    }
    s = p5 + transitions[t + 29]!
    if (s > top) {
      top = s
      which = 5
    }
    s = p6 + transitions[t + 30]!
    if (s > top) {
      top = s
      which = 6
    }
    const n6 = top + emissions[at + 6]!
    back[at + 6] = which
    p0 = n0
    p1 = n1
    p2 = n2
    p3 = n3
    p4 = n4
    p5 = n5
    p6 = n6
  }
  let label = 0,
    score = p0
  if (p1 > score) {
    score = p1
    label = 1
  }
  if (p2 > score) {
    score = p2
    label = 2
  }
  if (p3 > score) {
    score = p3
    label = 3
  }
  if (p4 > score) {
    score = p4
    label = 4
  }
  if (p5 > score) {
    score = p5
    label = 5
  }
  if (p6 > score) {
    score = p6
    label = 6
  }
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label
    label = back[i * 7 + label]!
  }
  return score
}
