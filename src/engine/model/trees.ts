/** Levels of every decision tree: each is complete, so that no links need be stored. */
export const DEPTH = 4
export const TREE_NODES = 2 ** DEPTH - 1
export const TREE_LEAVES = 2 ** DEPTH

/** Boosted decision trees: their leaves add up to a score, in whole numbers of 1/`SCALE` nats. */
export interface Trees {
  /** Which feature each inner node asks about, and above which value it goes right; tree by tree, level by level. */
  readonly features: Uint8Array
  readonly limits: Uint8Array
  readonly leaves: Int16Array
}

/** The sum of the leaves that `values` lead to. */
export function scoreTrees({ features, limits, leaves }: Trees, values: Uint8Array): number {
  let sum = 0
  for (let inner = 0, leaf = 0; inner < features.length; inner += TREE_NODES, leaf += TREE_LEAVES) {
    let node = 0
    for (let level = 0; level < DEPTH; level++)
      node = 2 * node + 1 + (values[features[inner + node]!]! > limits[inner + node]! ? 1 : 0)
    sum += leaves[leaf + node - TREE_NODES]!
  }
  return sum
}
