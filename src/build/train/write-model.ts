import { MODEL_VERSION, SCALE } from '../../engine/model/model.ts'
import { TREE_NODES, type Trees } from '../../engine/model/trees.ts'

export interface DenseTable {
  ids: ArrayLike<number>
  weights: ArrayLike<number>
  width: number
}
export interface DenseChain {
  transitions: ArrayLike<number>
  starts: ArrayLike<number>
}

/** The bytes `readModel` reads; weights are whole numbers already, transitions and starts are rounded here. */
export function writeModel(
  tables: DenseTable[],
  chains: DenseChain[],
  judges: readonly Trees[],
): Uint8Array {
  const out: number[] = []
  const put = (value: number): void => {
    let v = value >>> 0
    while (v >= 128) {
      out.push((v & 127) | 128)
      v >>>= 7
    }
    out.push(v)
  }
  const signed = (value: number): void => put(value < 0 ? -2 * value - 1 : 2 * value)
  put(MODEL_VERSION)
  for (const { ids, weights, width } of tables) {
    const order = Array.from({ length: ids.length }, (_, i) => i).sort((a, b) => ids[a]! - ids[b]!)
    const rows = order.filter((r) => width === 1 || some(weights, r * width, width))
    const counts: number[] = [],
      labels: number[] = [],
      values: number[] = []
    for (const r of rows) {
      let n = 0
      for (let j = 0; j < width; j++)
        if (weights[r * width + j] !== 0 || width === 1) {
          n++
          labels.push(j)
          values.push(weights[r * width + j]!)
        }
      counts.push(n)
    }
    put(rows.length)
    put(labels.length)
    let last = 0
    const steps = rows.map((r) => {
      const step = ids[r]! - last
      last = ids[r]!
      return step
    })
    for (const step of steps) out.push(step & 255)
    for (const step of steps) put(step >>> 8)
    for (const n of counts) put(n - 1)
    for (const l of labels) out.push(l)
    for (const v of values) signed(v)
  }
  for (const { transitions, starts } of chains)
    for (const list of [transitions, starts]) {
      put(list.length)
      for (let i = 0; i < list.length; i++) signed(Math.round(list[i]! * SCALE))
    }
  for (const { features, limits, leaves } of judges) {
    put(features.length / TREE_NODES)
    out.push(...features, ...limits)
    leaves.forEach(signed)
  }
  return Uint8Array.from(out)
}

function some(weights: ArrayLike<number>, from: number, width: number): boolean {
  for (let j = 0; j < width; j++) if (weights[from + j] !== 0) return true
  return false
}
