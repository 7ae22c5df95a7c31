import type { Table } from './table.ts'

/**
 * Rows of up to eight weights written out in full, for summing many of them fast: each identity has one slot, so
 * a look-up neither searches nor branches (perfect hashing; Belazzougui, Botelho and Dietzfelbinger 2009).
 */
export interface WideTable {
  /** What to multiply the identities of a bucket by for each to get a slot of its own; see `slotOf`. */
  readonly factors: Uint16Array
  /**
   * Three numbers a slot: identity (-2: empty), then two with four weights of a byte in each,
   * raised by `BIAS` so that none is below 0. Every second byte adds up apart from its neighbours, in 16 bits.
   */
  readonly slots: Int32Array
  /** How far to shift for a slot. */
  readonly shift: number
}

const EMPTY = -2
const BUCKETS = 1 << 13
const MOST_SLOT_BITS = 15
/** Of the slots at most this share is taken, or no factors are found. */
const FULL = 0.85
const SLOT_SIZE = 3
export const BIAS = 128
/** Four of it. */
const BIASES = 0x80808080
const MOST_WEIGHT = 127
/** Bytes 0 and 2. */
const EVEN = 0x00ff00ff

/** Where the slot is that an identity has or would have. */
const slotOf = (id: number, factor: number, shift: number): number =>
  (Math.imul(id, 2 * factor + 0x9e3779b1) >>> shift) * SLOT_SIZE

/** The same table in the wide form, for sums of at most 257 rows. Greater weights are cut to a byte. Throws when there are too many rows. */
export function widen(table: Table): WideTable {
  const bucketed: number[][] = Array.from({ length: BUCKETS }, () => [])
  for (let at = 0; at < table.slots.length; at += 2)
    if (table.slots[at]! >= 0) bucketed[table.slots[at]! & (BUCKETS - 1)]!.push(at)
  let bits = 1
  const rows = bucketed.reduce((sum, { length }) => sum + length, 0)
  while (rows > FULL * (1 << bits)) bits++
  if (bits > MOST_SLOT_BITS) throw new Error(`a table of too many rows: ${rows}`)
  const shift = 32 - bits
  const factors = new Uint16Array(BUCKETS),
    slots = new Int32Array(SLOT_SIZE << bits)
  for (let slot = 0; slot < slots.length; slot += SLOT_SIZE) slots[slot] = EMPTY
  // the fullest buckets first, as they are the hardest to place
  const order = bucketed.map((_, bucket) => bucket)
  order.sort((a, b) => bucketed[b]!.length - bucketed[a]!.length)
  for (const bucket of order) {
    const sources = bucketed[bucket]!
    const factor = findFactor(
      sources.map((at) => table.slots[at]!),
      slots,
      shift,
    )
    factors[bucket] = factor
    for (const source of sources) {
      const slot = slotOf(table.slots[source]!, factor, shift)
      const place = table.slots[source + 1]!
      slots.fill(BIASES, slot + 1, slot + 3)
      for (let k = place >>> 6, end = k + (place & 63); k < end; k++) {
        const label = table.weights[k]! & 63
        const weight = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, table.weights[k]! >> 6))
        slots[slot + 1 + (label >> 2)]! += weight << (8 * (label & 3))
      }
    }
  }
  return { factors, slots, shift }
}

/** A factor that gives each of a bucket's identities a free slot; those slots are taken. */
function findFactor(bucket: readonly number[], slots: Int32Array, shift: number): number {
  for (let factor = 0; factor <= 0xffff; factor++) {
    let placed = 0
    for (; placed < bucket.length; placed++) {
      const slot = slotOf(bucket[placed]!, factor, shift)
      if (slots[slot] !== EMPTY) break
      slots[slot] = bucket[placed]!
    }
    if (placed === bucket.length) return factor
    while (placed-- > 0) slots[slotOf(bucket[placed]!, factor, shift)] = EMPTY
  }
  throw new Error('a table whose rows find no slots of their own')
}

/** All bits when nothing differs, else none: what the table lacks counts nothing, without a branch nobody can foretell. */
const maskOf = (difference: number): number => ~((difference | -difference) >> 31)

/** Sums of eight scores in the making. */
export interface Sums {
  /** Scores 0 and 2, 1 and 3, 4 and 6, 5 and 7; the first of each pair in the lower half of a number. */
  readonly lanes: Int32Array
  /** How much each is raised, so that none is below 0. */
  raised: number
}

export const createSums = (): Sums => ({ lanes: new Int32Array(4), raised: 0 })

/** Adds the weights of the first `count` features; identity -1 is no feature. */
export function addRows(
  { factors, slots, shift }: WideTable,
  ids: Int32Array,
  count: number,
  sums: Sums,
): void {
  const { lanes } = sums
  let a = lanes[0]!,
    b = lanes[1]!,
    c = lanes[2]!,
    d = lanes[3]!,
    found = 0
  for (let n = 0; n < count; n++) {
    const id = ids[n]!
    const k = slotOf(id, factors[id & (BUCKETS - 1)]!, shift)
    const mask = maskOf(slots[k]! ^ id)
    const low = slots[k + 1]! & mask,
      high = slots[k + 2]! & mask
    a = (a + (low & EVEN)) | 0
    b = (b + ((low >>> 8) & EVEN)) | 0
    c = (c + (high & EVEN)) | 0
    d = (d + ((high >>> 8) & EVEN)) | 0
    found = (found - mask) | 0
  }
  lanes[0] = a
  lanes[1] = b
  lanes[2] = c
  lanes[3] = d
  sums.raised += found * BIAS
}

/** Writes the eight scores to `scores` from `at` on, divided by `scale`, and begins anew. */
export function takeScores(sums: Sums, scale: number, scores: Float64Array, at: number): void {
  const { lanes, raised } = sums
  for (let k = 0; k < 4; k++) {
    const lane = lanes[k]!
    const first = at + ((k >> 1) << 2) + (k & 1)
    scores[first] = ((lane & 0xffff) - raised) / scale
    scores[first + 2] = ((lane >>> 16) - raised) / scale
    lanes[k] = 0
  }
  sums.raised = 0
}
