import { LABELS, mayFollow } from './labels.ts'
import { partMayFollow, PARTS } from './labels-two.ts'
import { createEdges, createWays, type Edges } from './lattice.ts'
import { createKeptSums, type KeptSums } from './kept-sums.ts'
import { createTable, type Table } from './table.ts'
import { type Trees, TREE_LEAVES, TREE_NODES } from './trees.ts'
import { widen, type WideTable } from './wide-table.ts'

/** A chain of labels: weights of features, and scores of one label after another, in whole numbers of 1/`SCALE` nats. */
export interface ChainModel {
  readonly table: WideTable
  /** Sums of its weights, kept. */
  readonly kept: KeptSums
  readonly transitions: Float64Array
  readonly starts: Float64Array
  /** exp of the transitions. */
  readonly jumps: Float64Array
  readonly edges: Edges
}

/** Everything learnt. */
export interface Model {
  readonly clusters: Table
  readonly tags: Table
  readonly known: Table
  readonly cues: Table
  readonly first: ChainModel
  readonly second: ChainModel
  /** How likely a draft is right, and how much of it is right to the word. */
  readonly judge: Trees
  readonly exact: Trees
}

/** Weights of the two chains and of the confidence are whole numbers of 1/`SCALE`. */
export const SCALE = 64
export const MODEL_VERSION = 4

const WAYS = createWays(LABELS, mayFollow),
  PART_WAYS = createWays(PARTS, partMayFollow)

/** One table as it is stored; rows in rising order of identity. */
export interface StoredTable {
  ids: ArrayLike<number>
  begins: ArrayLike<number>
  labels: ArrayLike<number>
  weights: ArrayLike<number>
}
export const TABLES = ['clusters', 'tags', 'known', 'cues', 'first', 'second'] as const
export const CHAINS = ['first', 'second'] as const

/**
 * Reads the weights file: version, then each table of `TABLES` (rows, weights; steps between identities; row sizes; labels; weights), then the
 * transitions and starts of each of `CHAINS`, then the judge's trees for the chance of being right and for exactness; all numbers are varints, signed ones zigzag. Throws on another version.
 */
export function readModel(bytes: Uint8Array): Model {
  let at = 0
  const next = (): number => {
    let value = 0,
      shift = 0
    for (;;) {
      const byte = bytes[at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value
      shift += 7
    }
  }
  const signed = (): number => {
    const v = next()
    return (v >>> 1) ^ -(v & 1)
  }
  const version = next()
  if (version !== MODEL_VERSION)
    throw new Error(`weights of version ${version}, expected ${MODEL_VERSION}`)
  const tables = TABLES.map(() => {
    const rows = next(),
      size = next()
    const ids = new Int32Array(rows),
      begins = new Int32Array(rows + 1)
    // identities: the low byte of each step, then the rest, in two streams
    const low = bytes.subarray(at, (at += rows))
    let id = 0
    for (let r = 0; r < rows; r++) ids[r] = id += (next() << 8) | low[r]!
    for (let r = 0; r < rows; r++) begins[r + 1] = begins[r]! + next() + 1
    const labels = bytes.slice(at, (at += size))
    const weights = new Int16Array(size)
    for (let k = 0; k < size; k++) weights[k] = signed()
    return createTable(ids, begins, labels, weights)
  })
  const list = (): Float64Array => Float64Array.from({ length: next() }, signed)
  const chains = CHAINS.map((name) => {
    const transitions = list().map((score) => score / SCALE),
      starts = list().map((score) => score / SCALE)
    const jumps = transitions.map(Math.exp)
    const [width, ways] = name === 'first' ? [LABELS, WAYS] : [PARTS, PART_WAYS]
    return {
      table: widen(tables[TABLES.indexOf(name)]!),
      kept: createKeptSums(),
      transitions,
      starts,
      jumps,
      edges: createEdges({ transitions, jumps }, width, ways),
    }
  })
  const take = (size: number): Uint8Array => bytes.slice(at, (at += size))
  const readTrees = (): Trees => {
    const trees = next()
    return {
      features: take(trees * TREE_NODES),
      limits: take(trees * TREE_NODES),
      leaves: Int16Array.from({ length: trees * TREE_LEAVES }, signed),
    }
  }
  const [clusters, tags, known, cues] = tables as [Table, Table, Table, Table]
  return {
    clusters,
    tags,
    known,
    cues,
    first: chains[0]!,
    second: chains[1]!,
    judge: readTrees(),
    exact: readTrees(),
  }
}
