/** Scores of a chain: emissions length × width, transitions class × width × width (from, to), starts width. In nats. */
export interface Chain {
  length: number
  readonly width: number
  emissions: Float64Array
  /** Class of each word: which transitions lead into it. */
  classes: Uint8Array
  readonly transitions: Float64Array
  readonly starts: Float64Array
  /** exp of the transitions. */
  readonly jumps: Float64Array
  readonly ways: Ways
}

/** What a chain with fixed labels needs (see `chain-one.ts`, `chain-two.ts` and `best-parts.ts`). */
export interface EdgeChain {
  readonly length: number
  readonly emissions: Float64Array
  readonly classes: Uint8Array
  readonly starts: Float64Array
  readonly edges: Edges
}

/** Transitions and jumps in the order of `ways`, those of each class one after another; forbidden ones left out. */
export interface Edges {
  readonly transitions: Float64Array
  readonly jumps: Float64Array
}

/** Which labels may come before each: those of label j stand in `from` between `begins[j]` and `begins[j + 1]`. */
export interface Ways {
  readonly begins: Uint8Array
  readonly from: Uint8Array
}

export function createWays(width: number, mayFollow: (from: number, to: number) => boolean): Ways {
  const begins = [0],
    from: number[] = []
  for (let to = 0; to < width; to++) {
    for (let label = 0; label < width; label++) if (mayFollow(label, to)) from.push(label)
    begins.push(from.length)
  }
  return { begins: Uint8Array.from(begins), from: Uint8Array.from(from) }
}

/** The edges of a chain's transitions. */
export function createEdges(
  { transitions, jumps }: Pick<Chain, 'transitions' | 'jumps'>,
  width: number,
  { begins, from }: Ways,
): Edges {
  const classes = transitions.length / (width * width)
  const flatten = (scores: Float64Array): Float64Array => {
    const flat = new Float64Array(classes * from.length)
    let n = 0
    for (let c = 0; c < classes; c++)
      for (let j = 0; j < width; j++)
        for (let w = begins[j]!; w < begins[j + 1]!; w++)
          flat[n++] = scores[(c * width + from[w]!) * width + j]!
    return flat
  }
  return { transitions: flatten(transitions), jumps: flatten(jumps) }
}

let forward = new Float64Array(0),
  backward = new Float64Array(0),
  steps = new Float64Array(0),
  sums = new Float64Array(0)
/** exp of 0, -1/64, -2/64 and so on: emissions are whole numbers of 1/64 except in training. */
const EXPONENTIALS = Float64Array.from({ length: 2048 }, (_, n) => Math.exp(-n / 64))

/** exp of a number that is not above 0. */
export function expOf(score: number): number {
  const place = -64 * score
  const index = place | 0
  return index === place && index < EXPONENTIALS.length ? EXPONENTIALS[index]! : Math.exp(score)
}

/** A word whose labels have all but no chance is given these, lest the rest of the chain drown. */
export const LEAST_SUM = 1e-280
export const LEAST = 1e-300

function room(length: number, width: number): void {
  if (forward.length < length * width) {
    forward = new Float64Array(length * width * 2)
    backward = new Float64Array(length * width * 2)
    steps = new Float64Array(length * width * 2)
  }
  if (sums.length < length) sums = new Float64Array(length * 2)
}

/**
 * Posterior of every label at every word into `out` (length × width); adds expected transition counts to `pairs`
 * when given. Returns the log of the partition sum.
 */
export function posteriors(
  chain: Chain,
  out: Float64Array,
  pairs: Float64Array | null,
  startPairs: Float64Array | null,
): number {
  const { length, width, emissions, classes, jumps, starts, ways } = chain
  const { begins, from } = ways
  room(length, width)
  let log = 0
  for (let i = 0; i < length; i++) {
    const at = i * width
    let max = emissions[at]!
    for (let j = 1; j < width; j++) if (emissions[at + j]! > max) max = emissions[at + j]!
    for (let j = 0; j < width; j++) steps[at + j] = expOf(emissions[at + j]! - max)
    log += max
    let sum = 0
    if (i === 0)
      for (let j = 0; j < width; j++) sum += forward[j] = steps[j]! * Math.exp(starts[j]!)
    else {
      const base = classes[i]! * width * width
      for (let j = 0; j < width; j++) {
        let s = 0
        for (let w = begins[j]!, end = begins[j + 1]!; w < end; w++) {
          const k = from[w]!
          s += forward[at - width + k]! * jumps[base + k * width + j]!
        }
        sum += forward[at + j] = s * steps[at + j]!
      }
    }
    if (!(sum > LEAST_SUM)) {
      sum = LEAST_SUM
      for (let j = 0; j < width; j++) if (!(forward[at + j]! > 0)) forward[at + j] = LEAST
    }
    for (let j = 0; j < width; j++) forward[at + j]! /= sum
    sums[i] = sum
    log += Math.log(sum)
  }
  const lastAt = (length - 1) * width
  for (let j = 0; j < width; j++) backward[lastAt + j] = 1
  for (let i = length - 1; i > 0; i--) {
    const at = i * width,
      base = classes[i]! * width * width
    const before = at - width
    for (let k = 0; k < width; k++) backward[before + k] = 0
    for (let j = 0; j < width; j++) {
      const value = (steps[at + j]! * backward[at + j]!) / sums[i]!
      for (let w = begins[j]!, end = begins[j + 1]!; w < end; w++) {
        const k = from[w]!
        const way = jumps[base + k * width + j]! * value
        backward[before + k]! += way
        if (pairs) pairs[base + k * width + j]! += forward[before + k]! * way
      }
    }
  }
  for (let i = 0; i < length * width; i++) out[i] = forward[i]! * backward[i]!
  if (startPairs) for (let j = 0; j < width; j++) startPairs[j]! += out[j]!
  return log
}

let best = new Float64Array(0),
  back = new Uint8Array(0)

/** The best labels, ties to the lowest; returns their score. */
export function bestLabels(chain: Chain, out: Uint8Array): number {
  const { length, width, emissions, classes, transitions, starts, ways } = chain
  const { begins, from } = ways
  if (best.length < length * width) {
    best = new Float64Array(length * width * 2)
    back = new Uint8Array(length * width * 2)
  }
  for (let j = 0; j < width; j++) best[j] = emissions[j]! + starts[j]!
  for (let i = 1; i < length; i++) {
    const at = i * width,
      base = classes[i]! * width * width
    for (let j = 0; j < width; j++) {
      let top = -Infinity,
        which = 0
      for (let w = begins[j]!, end = begins[j + 1]!; w < end; w++) {
        const k = from[w]!
        const s = best[at - width + k]! + transitions[base + k * width + j]!
        if (s > top) {
          top = s
          which = k
        }
      }
      best[at + j] = top + emissions[at + j]!
      back[at + j] = which
    }
  }
  let label = 0
  const last = (length - 1) * width
  for (let j = 1; j < width; j++) if (best[last + j]! > best[last + label]!) label = j
  const score = best[last + label]!
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label
    label = back[i * width + label]!
  }
  return score
}
