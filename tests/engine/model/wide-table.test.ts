import { describe, expect, it } from 'vitest'
import { ID_BITS } from '../../../src/engine/model/hash.ts'
import { addRow, buildTable } from '../../../src/engine/model/table.ts'
import { addRows, createSums, takeScores, widen } from '../../../src/engine/model/wide-table.ts'
import { randomNumbers } from '../../helpers/articles.ts'

const ROWS = 20_000

/** A table of made-up rows, with many 0 and some of the greatest weights, and the identities of its features. */
function tableOf(width: number) {
  const random = randomNumbers(width)
  const ids = [...new Set(Array.from({ length: ROWS }, () => Math.floor(random() * 2 ** ID_BITS)))]
  const weights = ids.flatMap(() =>
    Array.from({ length: width }, () => (random() < 0.5 ? 0 : Math.round(random() * 254 - 127))),
  )
  return { ids: Int32Array.from(ids), table: buildTable(ids, weights, width) }
}

describe('the wide table', () => {
  it.each([
    [7, 24],
    [8, 49],
    [8, 257],
  ])('sums rows of %i weights as the table it is made of, %i at a time', (width, count) => {
    const { ids, table } = tableOf(width)
    const wide = widen(table)
    for (let from = 0; from + count <= 2000; from += count) {
      // every fourth is none the table has, and some are no feature at all
      const some = ids.slice(from, from + count).map((id, n) => (n % 4 ? id : n % 8 ? id ^ 1 : -1))
      const expected = new Float64Array(8),
        found = new Float64Array(8)
      for (const id of some) if (id >= 0) addRow(table, id, expected, 0)
      const sums = createSums()
      addRows(wide, some, count, sums)
      takeScores(sums, 1, found, 0)
      expect([...found]).toEqual([...expected])
    }
  })

  it('cuts a weight that no byte holds', () => {
    const wide = widen(buildTable([7], [1000, -1000, 0, 1, 0, 0, 0, 0], 8))
    const found = new Float64Array(8)
    const sums = createSums()
    addRows(wide, Int32Array.of(7, 8), 2, sums)
    takeScores(sums, 1, found, 0)
    expect([...found]).toEqual([127, -127, 0, 1, 0, 0, 0, 0])
  })

  it('refuses more rows than it has slots', () => {
    const ids = Array.from({ length: 2 ** 15 + 1 }, (_, at) => at * 3)
    expect(() =>
      widen(
        buildTable(
          ids,
          ids.map(() => 1),
          1,
        ),
      ),
    ).toThrow(/too many rows/)
  })
})
