import { expOf, LEAST, LEAST_SUM, type EdgeChain } from './lattice.ts'

// The work of the second stage's chain. A loop over labels costs three times as much: what may follow what is
// fixed (see `labels-two.ts`), so each label's few predecessors stand here by name.

let steps = new Float64Array(0),
  sums = new Float64Array(0)

function room(length: number): void {
  if (sums.length >= length) return
  steps = new Float64Array(length * 2 * 7)
  sums = new Float64Array(length * 2)
}

/** `posteriors` of `lattice.ts` written out for the labels of the second stage. */
export function partPosteriors(chain: EdgeChain, out: Float64Array): number {
  const { length, emissions, classes, starts } = chain
  const { jumps } = chain.edges
  room(length)
  let log = 0
  let f0 = 0,
    f1 = 0,
    f2 = 0,
    f3 = 0,
    f4 = 0,
    f5 = 0,
    f6 = 0
  for (let i = 0; i < length; i++) {
    const at = i * 7
    const e0 = emissions[at]!,
      e1 = emissions[at + 1]!,
      e2 = emissions[at + 2]!,
      e3 = emissions[at + 3]!,
      e4 = emissions[at + 4]!,
      e5 = emissions[at + 5]!,
      e6 = emissions[at + 6]!
    let max = e0
    if (e1 > max) max = e1
    if (e2 > max) max = e2
    if (e3 > max) max = e3
    if (e4 > max) max = e4
    if (e5 > max) max = e5
    if (e6 > max) max = e6
    const s0 = (steps[at] = expOf(e0 - max))
    const s1 = (steps[at + 1] = expOf(e1 - max))
    const s2 = (steps[at + 2] = expOf(e2 - max))
    const s3 = (steps[at + 3] = expOf(e3 - max))
    const s4 = (steps[at + 4] = expOf(e4 - max))
    const s5 = (steps[at + 5] = expOf(e5 - max))
    const s6 = (steps[at + 6] = expOf(e6 - max))
    log += max
    let sum = 0
    if (i === 0) {
      sum += f0 = s0 * Math.exp(starts[0]!)
      sum += f1 = s1 * Math.exp(starts[1]!)
      sum += f2 = s2 * Math.exp(starts[2]!)
      sum += f3 = s3 * Math.exp(starts[3]!)
      sum += f4 = s4 * Math.exp(starts[4]!)
      sum += f5 = s5 * Math.exp(starts[5]!)
      sum += f6 = s6 * Math.exp(starts[6]!)
    } else {
      const t = classes[i]! * 31
      const n0 =
        (f0 * jumps[t]! +
          f1 * jumps[t + 1]! +
          f2 * jumps[t + 2]! +
          f3 * jumps[t + 3]! +
          f6 * jumps[t + 4]!) *
        s0
      const n1 =
        (f0 * jumps[t + 5]! +
          f1 * jumps[t + 6]! +
          f2 * jumps[t + 7]! +
          f3 * jumps[t + 8]! +
          f6 * jumps[t + 9]!) *
        s1
      const n2 = (f1 * jumps[t + 10]! + f2 * jumps[t + 11]!) * s2
      const n3 =
        (f0 * jumps[t + 12]! +
          f1 * jumps[t + 13]! +
          f2 * jumps[t + 14]! +
          f3 * jumps[t + 15]! +
          f6 * jumps[t + 16]!) *
        s3
      const n4 =
        (f0 * jumps[t + 17]! +
          f1 * jumps[t + 18]! +
          f2 * jumps[t + 19]! +
          f3 * jumps[t + 20]! +
          f6 * jumps[t + 21]!) *
        s4
      const n5 = (f4 * jumps[t + 22]! + f5 * jumps[t + 23]!) * s5
      const n6 =
        (f0 * jumps[t + 24]! +
          f1 * jumps[t + 25]! +
          f2 * jumps[t + 26]! +
          f3 * jumps[t + 27]! +
          f4 * jumps[t + 28]! +
          f5 * jumps[t + 29]! +
          f6 * jumps[t + 30]!) *
        s6
      sum = n0 + n1 + n2 + n3 + n4 + n5 + n6
      f0 = n0
      f1 = n1
      f2 = n2
      f3 = n3
      f4 = n4
      f5 = n5
      f6 = n6
    }
    if (!(sum > LEAST_SUM)) {
      sum = LEAST_SUM
      if (!(f0 > 0)) f0 = LEAST
      if (!(f1 > 0)) f1 = LEAST
      if (!(f2 > 0)) f2 = LEAST
      if (!(f3 > 0)) f3 = LEAST
      if (!(f4 > 0)) f4 = LEAST
      if (!(f5 > 0)) f5 = LEAST
      if (!(f6 > 0)) f6 = LEAST
    }
    out[at] = f0 /= sum
    out[at + 1] = f1 /= sum
    out[at + 2] = f2 /= sum
    out[at + 3] = f3 /= sum
    out[at + 4] = f4 /= sum
    out[at + 5] = f5 /= sum
    out[at + 6] = f6 /= sum
    sums[i] = sum
    log += Math.log(sum)
  }
  let b0 = 1,
    b1 = 1,
    b2 = 1,
    b3 = 1,
    b4 = 1,
    b5 = 1,
    b6 = 1
  for (let i = length - 1; i >= 0; i--) {
    const at = i * 7
    out[at]! *= b0
    out[at + 1]! *= b1
    out[at + 2]! *= b2
    out[at + 3]! *= b3
    out[at + 4]! *= b4
    out[at + 5]! *= b5
    out[at + 6]! *= b6
    if (i === 0) break
    const t = classes[i]! * 31,
      sum = sums[i]!
    const v0 = (steps[at]! * b0) / sum
    const v1 = (steps[at + 1]! * b1) / sum
    const v2 = (steps[at + 2]! * b2) / sum
    const v3 = (steps[at + 3]! * b3) / sum
    const v4 = (steps[at + 4]! * b4) / sum
    const v5 = (steps[at + 5]! * b5) / sum
    const v6 = (steps[at + 6]! * b6) / sum
    b0 =
      jumps[t]! * v0 +
      jumps[t + 5]! * v1 +
      jumps[t + 12]! * v3 +
      jumps[t + 17]! * v4 +
      jumps[t + 24]! * v6
    b1 =
      jumps[t + 1]! * v0 +
      jumps[t + 6]! * v1 +
      jumps[t + 10]! * v2 +
      jumps[t + 13]! * v3 +
      jumps[t + 18]! * v4 +
      jumps[t + 25]! * v6
    b2 =
      jumps[t + 2]! * v0 +
      jumps[t + 7]! * v1 +
      jumps[t + 11]! * v2 +
      jumps[t + 14]! * v3 +
      jumps[t + 19]! * v4 +
      jumps[t + 26]! * v6
    b3 =
      jumps[t + 3]! * v0 +
      jumps[t + 8]! * v1 +
      jumps[t + 15]! * v3 +
      jumps[t + 20]! * v4 +
      jumps[t + 27]! * v6
    b4 = jumps[t + 22]! * v5 + jumps[t + 28]! * v6
    b5 = jumps[t + 23]! * v5 + jumps[t + 29]! * v6
    b6 =
      jumps[t + 4]! * v0 +
      jumps[t + 9]! * v1 +
      jumps[t + 16]! * v3 +
      jumps[t + 21]! * v4 +
      jumps[t + 30]! * v6
  }
  return log
}
