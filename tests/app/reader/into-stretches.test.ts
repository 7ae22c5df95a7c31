// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { intoStretches } from '../../../src/app/reader/into-stretches.ts'

describe('intoStretches', () => {
  it.each([0, 1, 7, 8, 9, 100])('keeps %i items in order, each with its place', (count) => {
    const items = Array.from({ length: count }, (_, at) => `item ${at}`)
    const placed = intoStretches(items).flat()
    expect(placed.map(({ item }) => item)).toEqual(items)
    expect(placed.map(({ at }) => at)).toEqual([...items.keys()])
  })

  it('makes none of nothing, and none that is empty', () => {
    expect(intoStretches([])).toEqual([])
    expect(intoStretches(['one']).map(({ length }) => length)).toEqual([1])
  })
})
