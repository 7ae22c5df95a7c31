import { ID_BITS } from './hash.ts'

/** Sparse rows of whole-number weights, found by a feature's identity. */
export interface Table {
  /** Two numbers a slot: identity (-2: empty), and where its row begins × 64 + its length. */
  readonly slots: Int32Array
  readonly mask: number
  /** A bit for each `1 << SIFT` identities: whether any of them is in the table. Small enough for the fastest memory. */
  readonly sieve: Int32Array
  /** Weight × 64 + label, row after row. */
  readonly weights: Int32Array
}

const EMPTY = -2
/** Low bits of an identity the sieve does not look at. */
const SIFT = ID_BITS - 19

/** Adds a feature's weights to the scores that begin at `at`; identity -1 is no feature. */
export function addRow(table: Table, id: number, scores: Float64Array, at: number): void {
  const sifted = id >>> SIFT
  if (!((table.sieve[sifted >>> 5]! >>> (sifted & 31)) & 1)) return
  const { slots, mask, weights } = table
  let slot = (id << 1) & mask
  let key = slots[slot]!
  while (key !== id) {
    if (key < 0) return
    slot = (slot + 2) & mask
    key = slots[slot]!
  }
  const place = slots[slot + 1]!
  for (let k = place >>> 6, end = k + (place & 63); k < end; k++) {
    const weight = weights[k]!
    scores[at + (weight & 63)]! += weight >> 6
  }
}

/** The one weight of a feature, `none` if the table has no such feature. */
export function findValue(table: Table, id: number, none: number): number {
  const { slots, mask, weights } = table
  let slot = (id << 1) & mask
  let key = slots[slot]!
  while (key !== id) {
    if (key < 0) return none
    slot = (slot + 2) & mask
    key = slots[slot]!
  }
  return weights[slots[slot + 1]! >>> 6]! >> 6
}

/** Builds the table from identities, where their rows begin (and the last one ends), labels and weights. */
export function createTable(
  ids: ArrayLike<number>,
  begins: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
): Table {
  let size = 64
  while (size < ids.length * 2) size *= 2
  const slots = new Int32Array(size * 2).fill(EMPTY)
  const mask = size * 2 - 2
  const sieve = new Int32Array(1 << (ID_BITS - SIFT - 5))
  for (let row = 0; row < ids.length; row++) {
    let slot = (ids[row]! << 1) & mask
    while (slots[slot] !== EMPTY) slot = (slot + 2) & mask
    slots[slot] = ids[row]!
    sieve[(ids[row]! >>> SIFT) >>> 5]! |= 1 << ((ids[row]! >>> SIFT) & 31)
    slots[slot + 1] = (begins[row]! << 6) | (begins[row + 1]! - begins[row]!)
  }
  return {
    slots,
    mask,
    sieve,
    weights: Int32Array.from({ length: weights.length }, (_, k) => (weights[k]! << 6) | labels[k]!),
  }
}

/** The same from rows written out in full, `width` weights each. */
export function buildTable(ids: ArrayLike<number>, dense: ArrayLike<number>, width: number): Table {
  const begins: number[] = [0],
    labels: number[] = [],
    weights: number[] = []
  for (let row = 0; row < ids.length; row++) {
    for (let j = 0; j < width; j++)
      if (dense[row * width + j] !== 0 || width === 1) {
        labels.push(j)
        weights.push(dense[row * width + j]!)
      }
    begins.push(labels.length)
  }
  return createTable(ids, begins, labels, weights)
}
