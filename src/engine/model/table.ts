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

/**
 * Rows of up to eight or ten weights written out in full, for summing many of them fast: each identity has one slot, so
 * a look-up neither searches nor branches (perfect hashing; Belazzougui, Botelho and Dietzfelbinger 2009).
 */
export interface WideTable {
  /** What to multiply the identities of a bucket by for each to get a slot of its own; see `slotOf`. */
  readonly factors: Uint16Array
  /**
   * Eight numbers a slot, so that it lies in one line of memory: identity (-2: empty), then up to five with two weights in each: the
   * second × 65536 + the first. Sums of them are sums of both, as long as neither leaves 16 bits, which `widen` sees to.
   */
  readonly slots: Int32Array
}

const BUCKETS = 1 << 13
const SLOT_BITS = 15
const SLOTS = 1 << SLOT_BITS
const SLOT_SIZE = 8

/** Where the slot is that an identity has or would have. */
const slotOf = (id: number, factor: number): number =>
  (Math.imul(id, 2 * factor + 0x9e3779b1) >>> (32 - SLOT_BITS)) * SLOT_SIZE

/** The same table in the wide form, for sums of at most `most` rows. Throws when there are too many rows. */
export function widen(table: Table, most: number): WideTable {
  const limit = Math.floor(32767 / most)
  const bucketed: number[][] = Array.from({ length: BUCKETS }, () => [])
  for (let at = 0; at < table.slots.length; at += 2)
    if (table.slots[at]! >= 0) bucketed[table.slots[at]! & (BUCKETS - 1)]!.push(at)
  const factors = new Uint16Array(BUCKETS),
    slots = new Int32Array(SLOTS * SLOT_SIZE)
  for (let slot = 0; slot < slots.length; slot += SLOT_SIZE) slots[slot] = EMPTY
  // the fullest buckets first, as they are the hardest to place
  const order = bucketed.map((_, bucket) => bucket)
  order.sort((a, b) => bucketed[b]!.length - bucketed[a]!.length)
  for (const bucket of order) {
    const sources = bucketed[bucket]!
    const factor = findFactor(
      sources.map((at) => table.slots[at]!),
      slots,
    )
    factors[bucket] = factor
    for (const source of sources) {
      const slot = slotOf(table.slots[source]!, factor)
      const place = table.slots[source + 1]!
      for (let k = place >>> 6, end = k + (place & 63); k < end; k++) {
        const label = table.weights[k]! & 63
        const weight = Math.max(-limit, Math.min(limit, table.weights[k]! >> 6))
        slots[slot + 1 + (label >> 1)]! += label & 1 ? weight << 16 : weight
      }
    }
  }
  return { factors, slots }
}

/** A factor that gives each of a bucket's identities a free slot; those slots are taken. */
function findFactor(bucket: readonly number[], slots: Int32Array): number {
  for (let factor = 0; factor <= 0xffff; factor++) {
    let placed = 0
    for (; placed < bucket.length; placed++) {
      const slot = slotOf(bucket[placed]!, factor)
      if (slots[slot] !== EMPTY) break
      slots[slot] = bucket[placed]!
    }
    if (placed === bucket.length) return factor
    while (placed-- > 0) slots[slotOf(bucket[placed]!, factor)] = EMPTY
  }
  throw new Error(`a table of too many rows, expected fewer than ${SLOTS}`)
}

/** All bits when nothing differs, else none: what the table lacks counts nothing, without a branch nobody can foretell. */
const maskOf = (difference: number): number => ~((difference | -difference) >> 31)

/** Adds the weights of the first `count` features to eight scores from `at` on. */
export function addRows(
  { factors, slots }: WideTable,
  ids: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  let a = 0,
    b = 0,
    c = 0,
    d = 0
  for (let n = 0; n < count; n++) {
    const id = ids[n]!
    const k = slotOf(id, factors[id & (BUCKETS - 1)]!)
    const mask = maskOf(slots[k]! ^ id)
    a = (a + (slots[k + 1]! & mask)) | 0
    b = (b + (slots[k + 2]! & mask)) | 0
    c = (c + (slots[k + 3]! & mask)) | 0
    d = (d + (slots[k + 4]! & mask)) | 0
  }
  addPair(a, scores, at)
  addPair(b, scores, at + 2)
  addPair(c, scores, at + 4)
  addPair(d, scores, at + 6)
}

/** The same for ten scores. */
export function addTenRows(
  { factors, slots }: WideTable,
  ids: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    e = 0
  for (let n = 0; n < count; n++) {
    const id = ids[n]!
    const k = slotOf(id, factors[id & (BUCKETS - 1)]!)
    const mask = maskOf(slots[k]! ^ id)
    a = (a + (slots[k + 1]! & mask)) | 0
    b = (b + (slots[k + 2]! & mask)) | 0
    c = (c + (slots[k + 3]! & mask)) | 0
    d = (d + (slots[k + 4]! & mask)) | 0
    e = (e + (slots[k + 5]! & mask)) | 0
  }
  addPair(a, scores, 0)
  addPair(b, scores, 2)
  addPair(c, scores, 4)
  addPair(d, scores, 6)
  addPair(e, scores, 8)
}

function addPair(pair: number, scores: Float64Array, at: number): void {
  const low = (pair << 16) >> 16
  scores[at]! += low
  scores[at + 1]! += ((pair - low) | 0) >> 16
}
