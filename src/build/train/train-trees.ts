import { DEPTH, TREE_LEAVES, TREE_NODES } from '../../engine/model/trees.ts'

/** Examples in columns: a value from 0 to `BINS - 1` a feature. */
export interface TreeExamples {
  readonly columns: readonly Uint8Array[]
  /** What each should come to, from 0 to 1. */
  readonly targets: Float64Array
}

export interface TreeSettings {
  readonly trees: number
  readonly rate: number
  /** Added to the sum of second derivatives of a leaf: the larger, the closer to nought it stays. */
  readonly penalty: number
  /** What a leaf must weigh, in second derivatives. */
  readonly least: number
}

const BINS = 64

/** Gradient boosting of the log-likelihood by complete trees (Friedman 2001, with second derivatives); repeatable. */
export function trainTrees({ columns, targets }: TreeExamples, settings: TreeSettings) {
  const { trees, rate, penalty, least } = settings
  const count = targets.length
  const scores = new Float64Array(count)
  const gradients = new Float64Array(count),
    curvatures = new Float64Array(count)
  const node = new Uint8Array(count)
  const features = new Uint8Array(trees * TREE_NODES),
    limits = new Uint8Array(trees * TREE_NODES).fill(255)
  const leaves = new Float64Array(trees * TREE_LEAVES)
  const sums = new Float64Array(TREE_LEAVES * BINS * 2)
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradients[i] = targets[i]! - p
      curvatures[i] = p * (1 - p)
    }
    node.fill(0)
    for (let level = 0; level < DEPTH; level++) {
      const width = 2 ** level,
        begin = width - 1
      const gains = new Float64Array(width)
      for (let f = 0; f < columns.length; f++) {
        const column = columns[f]!
        sums.fill(0, 0, width * BINS * 2)
        for (let i = 0; i < count; i++) {
          const at = ((node[i]! - begin) * BINS + column[i]!) * 2
          sums[at]! += gradients[i]!
          sums[at + 1]! += curvatures[i]!
        }
        for (let n = 0; n < width; n++) {
          let g = 0,
            h = 0
          for (let b = 0; b < BINS; b++) {
            g += sums[(n * BINS + b) * 2]!
            h += sums[(n * BINS + b) * 2 + 1]!
          }
          const whole = (g * g) / (h + penalty)
          let gl = 0,
            hl = 0
          for (let b = 0; b + 1 < BINS; b++) {
            gl += sums[(n * BINS + b) * 2]!
            hl += sums[(n * BINS + b) * 2 + 1]!
            const hr = h - hl
            if (hl < least || hr < least) continue
            const gr = g - gl
            const gain = (gl * gl) / (hl + penalty) + (gr * gr) / (hr + penalty) - whole
            if (gain > gains[n]!) {
              gains[n] = gain
              features[t * TREE_NODES + begin + n] = f
              limits[t * TREE_NODES + begin + n] = b
            }
          }
        }
      }
      for (let i = 0; i < count; i++) {
        const at = t * TREE_NODES + node[i]!
        node[i] = 2 * node[i]! + 1 + (columns[features[at]!]![i]! > limits[at]! ? 1 : 0)
      }
    }
    const g = new Float64Array(TREE_LEAVES),
      h = new Float64Array(TREE_LEAVES)
    for (let i = 0; i < count; i++) {
      g[node[i]! - TREE_NODES]! += gradients[i]!
      h[node[i]! - TREE_NODES]! += curvatures[i]!
    }
    for (let l = 0; l < TREE_LEAVES; l++)
      leaves[t * TREE_LEAVES + l] = (rate * g[l]!) / (h[l]! + penalty)
    for (let i = 0; i < count; i++) scores[i]! += leaves[t * TREE_LEAVES + node[i]! - TREE_NODES]!
  }
  return { features, limits, leaves }
}
