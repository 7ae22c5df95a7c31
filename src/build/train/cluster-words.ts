import { hashWord, toId } from '../../engine/model/hash.ts'
import { LABELS } from '../../engine/model/labels.ts'
import type { Table } from '../../engine/model/table.ts'
import { TAG } from '../../engine/model/tags.ts'
import type { Passage } from './passages.ts'
import type { WordVectors } from './read-vectors.ts'
import { goldLabels } from './stage-one.ts'

/** Clusters, numbered from 1, of words by the identities of their forms. */
export interface WordClusters {
  readonly ids: number[]
  readonly clusters: number[]
}

const CLUSTERS = 127
const ROUNDS = 25
/** How strongly the regression's factors are held to nought. */
const RIDGE = 10
/** Classes of words that are told apart. */
const CLASSES = TAG.VBZ + 1
/** Labels of the word, of those before and behind it; its class counts half. */
const USES = 3 * LABELS + CLASSES
const CLASS_WEIGHT = 0.5

/**
 * Words in clusters by how they are used around statements, also those no statement is known of: a ridge regression tells from a word's
 * vector which labels it, its neighbours and which class it is likely to have (as roots of shares), and k-means puts together what is alike in that.
 */
export function clusterWords(passages: readonly Passage[], vectors: WordVectors): WordClusters {
  const { words, size, rows } = vectors
  const factors = regress(passages, vectors)
  const uses = new Float64Array(words.length * USES)
  for (let n = 0; n < words.length; n++)
    for (let k = 0; k < USES; k++) {
      let sum = factors[size]![k]!
      for (let d = 0; d < size; d++) sum += rows[n * size + d]! * factors[d]![k]!
      uses[n * USES + k] = Math.max(0, sum) * (k < 3 * LABELS ? 1 : CLASS_WEIGHT)
    }
  const of = kMeans(uses, words.length)
  const pairs = words.map((word, n) => [toId(hashWord(word)), of[n]! + 1] as const)
  // of two words of one identity the more frequent one stays
  return sorted([...new Map(pairs.toReversed())])
}

/** The clusters of a table of them. */
export function clustersIn({ slots, weights }: Table): WordClusters {
  const pairs: (readonly [number, number])[] = []
  for (let at = 0; at < slots.length; at += 2)
    if (slots[at]! >= 0) pairs.push([slots[at]!, weights[slots[at + 1]! >>> 6]! >> 6])
  return sorted(pairs)
}

function sorted(pairs: readonly (readonly [number, number])[]): WordClusters {
  const inOrder = pairs.toSorted((a, b) => a[0] - b[0])
  return { ids: inOrder.map(([id]) => id), clusters: inOrder.map(([, cluster]) => cluster) }
}

/** Factors of each number of a vector, and last of 1, for each use. */
function regress(
  passages: readonly Passage[],
  { words, size, rows }: WordVectors,
): readonly Float64Array[] {
  const place = new Map(words.map((word, n) => [hashWord(word), n]))
  const seen = new Map<number, { count: number; uses: Float64Array }>()
  for (const p of passages) {
    const labels = goldLabels(p)
    for (let i = 0; i < p.words.count; i++) {
      const n = place.get(p.words.form[i]!)
      if (n === undefined || p.words.mark[i] || p.tags[i] === TAG.NNP) continue
      let word = seen.get(n)
      if (!word) seen.set(n, (word = { count: 0, uses: new Float64Array(USES) }))
      word.count++
      word.uses[labels[i]!]!++
      if (i > 0) word.uses[LABELS + labels[i - 1]!]!++
      if (i + 1 < labels.length) word.uses[2 * LABELS + labels[i + 1]!]!++
      if (p.tags[i]! < CLASSES) word.uses[3 * LABELS + p.tags[i]!]!++
    }
  }
  const left = Array.from({ length: size + 1 }, () => new Float64Array(size + 1)),
    right = Array.from({ length: size + 1 }, () => new Float64Array(USES))
  const x = new Float64Array(size + 1)
  for (const [n, { count, uses }] of seen) {
    x.set(rows.subarray(n * size, (n + 1) * size))
    x[size] = 1
    // a word counts by the root of how often it stands
    const weight = Math.sqrt(count)
    for (let a = 0; a <= size; a++) {
      for (let b = 0; b <= size; b++) left[a]![b]! += weight * x[a]! * x[b]!
      for (let k = 0; k < USES; k++) right[a]![k]! += weight * x[a]! * Math.sqrt(uses[k]! / count)
    }
  }
  for (let d = 0; d < size; d++) left[d]![d]! += RIDGE
  return solve(left, right)
}

/** What `left` must be multiplied by to come to `right`, by Gauss and Jordan; `left` is symmetric and positive. Overwrites both. */
function solve(left: Float64Array[], right: Float64Array[]): readonly Float64Array[] {
  left.forEach((row, at) => {
    const pivot = row[at]!
    left.forEach((other, n) => {
      const factor = n === at ? 0 : other[at]! / pivot
      if (!factor) return
      row.forEach((x, k) => (other[k]! -= factor * x))
      right[at]!.forEach((x, k) => (right[n]![k]! -= factor * x))
    })
  })
  return right.map((row, at) => row.map((x) => x / left[at]![at]!))
}

/** Number of the cluster of each of `count` points, `USES` numbers each (Lloyd 1982); begins with points spread evenly over all. */
function kMeans(points: Float64Array, count: number): Int32Array {
  const centres = new Float64Array(CLUSTERS * USES),
    sizes = new Float64Array(CLUSTERS)
  const of = new Int32Array(count)
  for (let c = 0; c < CLUSTERS; c++) {
    const at = Math.floor((c * count) / CLUSTERS) * USES
    centres.set(points.subarray(at, at + USES), c * USES)
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < count; n++) of[n] = nearest(centres, points, n * USES)
    centres.fill(0)
    sizes.fill(0)
    for (let n = 0; n < count; n++) {
      sizes[of[n]!]!++
      for (let k = 0; k < USES; k++) centres[of[n]! * USES + k]! += points[n * USES + k]!
    }
    for (let k = 0; k < centres.length; k++) centres[k]! /= sizes[Math.floor(k / USES)]! || 1
  }
  return of
}

function nearest(centres: Float64Array, points: Float64Array, at: number): number {
  let best = 0,
    least = Infinity
  for (let c = 0; c < CLUSTERS; c++) {
    let sum = 0
    for (let k = 0; k < USES && sum < least; k++) {
      const step = points[at + k]! - centres[c * USES + k]!
      sum += step * step
    }
    if (sum < least) {
      least = sum
      best = c
    }
  }
  return best
}
