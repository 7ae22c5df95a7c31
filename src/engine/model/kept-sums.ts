import { addRows, BIAS, createSums, type Sums, type WideTable } from './wide-table.ts'

/**
 * Sums of weights, kept by the few values they depend on.
 *
 * Most features of a word are known by values that come back again and again: its class and those beside it, how far the cue
 * is. Features of the same values form a group; the sum of a group is worked out once and found by these values, packed into
 * two numbers, from then on. What is kept only saves time: a sum is the same whether it was kept or not.
 */
export interface KeptSums {
  /** A line of `LINE` numbers each: the two keys, then the sums, two of 16 bits in a number. */
  readonly lines: Int32Array
}

const LINE_BITS = 13
const LINE = 6
/** Raises each score of a group so that none is below 0: a group has at most so many features. */
export const MOST_IN_GROUP = 8
const RAISED = MOST_IN_GROUP * BIAS
/** The second key ends with the number of its group, from this bit on. */
export const GROUP_SHIFT = 27
const NO_KEY = -1

export function createKeptSums(): KeptSums {
  return { lines: new Int32Array(LINE << LINE_BITS).fill(NO_KEY) }
}

const lineOf = (key: number, key2: number): number => {
  const hash = Math.imul(key ^ Math.imul(key2, 0x9e3779b1), 0x85ebca6b)
  return (Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> (32 - LINE_BITS)) * LINE
}

/** Adds the groups with these keys, two numbers each; those that are not kept are left in `missing`, and counted. */
export function addKept(
  { lines }: KeptSums,
  keys: Int32Array,
  count: number,
  sums: Sums,
  missing: Uint8Array,
): number {
  const { lanes } = sums
  let a = lanes[0]!,
    b = lanes[1]!,
    c = lanes[2]!,
    d = lanes[3]!,
    misses = 0
  for (let n = 0; n < count; n++) {
    const key = keys[2 * n]!,
      key2 = keys[2 * n + 1]!
    const at = lineOf(key, key2)
    if (lines[at] === key && lines[at + 1] === key2) {
      a = (a + lines[at + 2]!) | 0
      b = (b + lines[at + 3]!) | 0
      c = (c + lines[at + 4]!) | 0
      d = (d + lines[at + 5]!) | 0
    } else missing[misses++] = n
  }
  lanes[0] = a
  lanes[1] = b
  lanes[2] = c
  lanes[3] = d
  sums.raised += (count - misses) * RAISED
  return misses
}

const group = createSums()

/** Sums a group's features, adds them and keeps the sum for its key. */
export function addAndKeep(
  { lines }: KeptSums,
  table: WideTable,
  key: number,
  key2: number,
  ids: Int32Array,
  count: number,
  sums: Sums,
): void {
  group.lanes.fill(0)
  group.raised = 0
  addRows(table, ids, count, group)
  const at = lineOf(key, key2)
  const raise = Math.imul(RAISED - group.raised, 0x10001)
  lines[at] = key
  lines[at + 1] = key2
  for (let k = 0; k < 4; k++) {
    const lane = (group.lanes[k]! + raise) | 0
    lines[at + 2 + k] = lane
    sums.lanes[k] = (sums.lanes[k]! + lane) | 0
  }
  sums.raised += RAISED
}
