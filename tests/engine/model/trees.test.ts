import { describe, expect, it } from 'vitest'
import { trainTrees } from '../../../src/build/train/train-trees.ts'
import { scoreTrees, TREE_LEAVES, TREE_NODES } from '../../../src/engine/model/trees.ts'

describe('scoreTrees', () => {
  it('adds up the leaf each tree leads to', () => {
    const features = new Uint8Array(2 * TREE_NODES)
    const limits = new Uint8Array(2 * TREE_NODES).fill(255)
    const leaves = new Int16Array(2 * TREE_LEAVES)
    limits[0] = 10
    leaves[0] = -5
    leaves[TREE_LEAVES / 2] = 7
    leaves[TREE_LEAVES] = 100
    const trees = { features, limits, leaves }
    expect(scoreTrees(trees, Uint8Array.of(10))).toBe(95)
    expect(scoreTrees(trees, Uint8Array.of(11))).toBe(107)
  })

  it('tells what trees have learnt: here that just one of two values is large', () => {
    const pairs = Array.from({ length: 400 }, (_, n) => [n % 20, Math.floor(n / 20)] as const)
    const targets = Float64Array.from(pairs, ([a, b]) => (a > 9 !== b > 6 ? 1 : 0))
    const columns = [0, 1].map((f) => Uint8Array.from(pairs, (pair) => pair[f] ?? 0))
    const settings = { trees: 20, rate: 0.3, penalty: 1, least: 1 }
    const { features, limits, leaves } = trainTrees({ columns, targets }, settings)
    const trees = { features, limits, leaves: Int16Array.from(leaves, (leaf) => leaf * 64) }
    const isRight = (a: number, b: number) => scoreTrees(trees, Uint8Array.of(a, b)) > 0
    expect([isRight(2, 2), isRight(2, 15), isRight(15, 2), isRight(15, 15)]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
