import { describe, expect, it } from 'vitest'
import { bytes, freeColumns, integers, numbers } from '../../../src/engine/model/columns.ts'

describe('columns', () => {
  it('do not share memory, however many there are', () => {
    const columns = Array.from({ length: 3000 }, (_, n) => integers(100 + (n % 7)).fill(n))
    expect(columns.every((column, n) => column.every((value) => value === n))).toBe(true)
  })

  it('begin with 0 after others were freed', () => {
    bytes(50).fill(7)
    numbers(50).fill(7)
    freeColumns()
    expect([...bytes(50), ...numbers(50)].every((value) => value === 0)).toBe(true)
  })

  it('may be longer than a block', () => {
    const column = numbers(100_000).fill(1)
    bytes(10).fill(2)
    expect(column.every((value) => value === 1)).toBe(true)
  })
})
