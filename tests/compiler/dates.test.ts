// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isRealDate } from '../../src/compiler/dates.ts'

describe('isRealDate', () => {
  it.each(['2021-12-30', '2024-02-29', '2000-02-29', '0001-01-01', '0099-12-31', '9999-12-31'])(
    'accepts %s',
    (date) => {
      expect(isRealDate(date)).toBe(true)
    },
  )

  it.each([
    ['a day the month does not have', '2021-02-30'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of a century that is no leap year', '1900-02-29'],
    ['a thirteenth month', '2021-13-01'],
    ['month zero', '2021-00-10'],
    ['day zero', '2021-01-00'],
    ['year zero', '0000-01-01'],
    ['a date without zeros', '2021-1-1'],
    ['another order', '30-12-2021'],
    ['a time behind the date', '2021-12-30T10:00'],
    ['white space around it', ' 2021-12-30'],
    ['digits of another script', '٢٠٢١-١٢-٣٠'],
    ['nothing', ''],
  ])('refuses %s', (_, date) => {
    expect(isRealDate(date)).toBe(false)
  })
})
