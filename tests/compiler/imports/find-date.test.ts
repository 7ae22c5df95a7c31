import { expect, test } from 'vitest'
import { findDate } from '../../../src/compiler/imports/find-date.ts'

test.each([
  ['Published 30 December 2021 by Ann Lee', '2021-12-30'],
  ['OAKHURST, Dec. 30, 2021 (Courier)', '2021-12-30'],
  ['on the 3rd of May 2031', '2031-05-03'],
  ['Sept 9 2031', '2031-09-09'],
  ['2031-04-02T08:00:00Z', '2031-04-02'],
  ['2031/4/2', '2031-04-02'],
  ['am 2.4.2031 in Oakhurst', '2031-04-02'],
  ['first 1 May 2031, later 2031-04-02', '2031-05-01'],
  ['30 February 2031 does not exist, 1 March 2031 does', '2031-03-01'],
])('finds the day in “%s”', (text, date) => {
  expect(findDate(text)).toBe(date)
})

test.each(['03/04/2031 means two days', 'May 2031', '12345-01-012', 'no day at all', ''])(
  'finds none in “%s”',
  (text) => {
    expect(findDate(text)).toBeNull()
  },
)
