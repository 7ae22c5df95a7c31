import { buildTable, type Table } from '../../engine/model/table.ts'

/** AdaGrad over sparse rows, L1 applied lazily: a row pays its debt when it is next touched. */
export interface Learner {
  readonly width: number
  readonly rowOf: Map<number, number> | null
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly touched: Int32Array
  readonly rate: number
  /** Weight a feature must earn, in sum-of-likelihood scale. */
  readonly penalty: number
  readonly examples: number
  clock: number
}

export function createLearner(
  rows: number,
  width: number,
  rate: number,
  penalty: number,
  examples: number,
): Learner {
  return {
    width,
    rowOf: null,
    weights: new Float32Array(rows * width),
    squares: new Float32Array(rows * width).fill(1),
    touched: new Int32Array(rows),
    rate,
    penalty,
    examples,
    clock: 0,
  }
}

/** Pays the L1 debt of a row up to now. */
export function settle(learner: Learner, row: number): void {
  const { width, weights, squares, touched, clock } = learner
  const due = clock - touched[row]!
  if (due === 0) return
  touched[row] = clock
  const debt = (learner.rate * learner.penalty * due) / learner.examples
  for (let k = row * width, end = k + width; k < end; k++) {
    const w = weights[k]!
    if (w === 0) continue
    const step = debt / Math.sqrt(squares[k]!)
    weights[k] = w > step ? w - step : w < -step ? w + step : 0
  }
}

/** One ascent step of a row: `gradient` is observed minus expected. */
export function learn(learner: Learner, row: number, gradient: Float64Array, from: number): void {
  const { width, weights, squares, rate } = learner
  for (let j = 0, k = row * width; j < width; j++, k++) {
    const g = gradient[from + j]!
    if (g < 1e-4 && g > -1e-4) continue
    const s = squares[k]! + g * g
    squares[k] = s
    weights[k]! += (rate * g) / Math.sqrt(s)
  }
}

/** The rows that are not all nought, in whole numbers of 1/scale. */
export function freeze(
  learner: Learner,
  ids: ArrayLike<number>,
  scale: number,
  limit = 32767,
): { table: Table; ids: number[]; weights: Int16Array; nonzero: number } {
  const { width } = learner
  const kept: number[] = []
  const values: number[] = []
  let nonzero = 0
  for (let row = 0; row < ids.length; row++) {
    settle(learner, row)
    let any = false
    for (let j = 0; j < width; j++)
      if (Math.round(learner.weights[row * width + j]! * scale) !== 0) {
        any = true
        nonzero++
      }
    if (!any) continue
    kept.push(ids[row]!)
    for (let j = 0; j < width; j++)
      values.push(
        Math.max(-limit, Math.min(limit, Math.round(learner.weights[row * width + j]! * scale))),
      )
  }
  const weights = Int16Array.from(values)
  return { table: buildTable(kept, weights, width), ids: kept, weights, nonzero }
}

/** Repeatable order: a small linear congruential shuffle. */
export function shuffled(count: number, seed: number): Int32Array {
  const order = new Int32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  let state = seed >>> 0 || 1
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 4294967296) * (i + 1))
    const t = order[i]!
    order[i] = order[j]!
    order[j] = t
  }
  return order
}
