// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { barsOf } from '../../../src/app/voices/activity-bars.ts'

const activity = (...periods: readonly string[]) =>
  periods.map((period) => ({ period, statements: 2, page: null }))
const linesOf = (...periods: readonly string[]) =>
  barsOf(activity(...periods)).map(({ first, last, statements }) =>
    first === last ? `${first}: ${statements}` : `${first} to ${last}: ${statements}`,
  )

describe('barsOf', () => {
  it('draws months and years of silence, too', () => {
    expect(linesOf('2031-02', '2030-11')).toEqual([
      ...['2030-11: 2', '2030-12: 0', '2031-01: 0', '2031-02: 2'],
    ])
    expect(linesOf('2031', '2029')).toEqual(['2029: 2', '2030: 0', '2031: 2'])
    expect(linesOf()).toEqual([])
  })

  it('puts years together where there would be too many bars', () => {
    const decades = linesOf('2031', '2030', '2029', '1875')
    expect(decades).toHaveLength(17)
    expect([decades[0], decades[15], decades[16]]).toEqual([
      '1875 to 1879: 2',
      '2020 to 2029: 2',
      '2030 to 2031: 4',
    ])
    const centuries = linesOf('2999', '0001')
    expect(centuries).toHaveLength(30)
    expect([centuries[0], centuries[29]]).toEqual(['0001 to 0099: 2', '2900 to 2999: 2'])
  })
})
