import { describe, expect, it } from 'vitest'
import { addAndKeep, addKept, createKeptSums } from '../../../src/engine/model/kept-sums.ts'
import { buildTable } from '../../../src/engine/model/table.ts'
import { addRows, createSums, takeScores, widen } from '../../../src/engine/model/wide-table.ts'

const table = widen(
  buildTable(
    [5, 6, 7],
    [1, 2, 3, 4, 5, 6, 7, 8, -1, -2, -3, -4, -5, -6, -7, -8, 9, 9, 9, 9, 9, 9, 9, 9],
    8,
  ),
)
const missing = new Uint8Array(2)
const keys = Int32Array.of(-3, 11, 4, 12)

/** The scores of what is in `sums`, which begins anew. */
function scoresOf(sums: ReturnType<typeof createSums>): number[] {
  const scores = new Float64Array(8)
  takeScores(sums, 1, scores, 0)
  return [...scores].map((score) => score + 0)
}

describe('kept sums', () => {
  it('know nothing at first', () => {
    const sums = createSums()
    expect(addKept(createKeptSums(), keys, 2, sums, missing)).toBe(2)
    expect([...missing]).toEqual([0, 1])
    expect(scoresOf(sums)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('give the sum of a group again for its keys, and only for these', () => {
    const kept = createKeptSums()
    const sums = createSums()
    addAndKeep(kept, table, -3, 11, Int32Array.of(5, 7, 8), 3, sums)
    expect(scoresOf(sums)).toEqual([10, 11, 12, 13, 14, 15, 16, 17])
    expect(addKept(kept, keys, 2, sums, missing)).toBe(1)
    expect(missing[0]).toBe(1)
    expect(scoresOf(sums)).toEqual([10, 11, 12, 13, 14, 15, 16, 17])
  })

  it('add to one another and to single features', () => {
    const kept = createKeptSums()
    const sums = createSums()
    addAndKeep(kept, table, -3, 11, Int32Array.of(5), 1, sums)
    addAndKeep(kept, table, 4, 12, Int32Array.of(6, 7), 2, sums)
    scoresOf(sums)
    expect(addKept(kept, keys, 2, sums, missing)).toBe(0)
    addRows(table, Int32Array.of(6), 1, sums)
    expect(scoresOf(sums)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  })
})
