// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createNumberReader, encodeNumber } from '../../../src/compiler/search/numbers.ts'
import {
  BETWEEN_RUNS,
  decodePostings,
  encodeRun,
  encodeStatements,
  newestOfRun,
  type StatementPosting,
} from '../../../src/compiler/search/postings.ts'
import { placeByDay, placeOf, rankOf } from '../../../src/compiler/search/ranks.ts'

const STATEMENTS: readonly StatementPosting[] = [
  { ordinal: 0, weight: 3, kind: 'direct', firmness: 'named' },
  { ordinal: 40, weight: 0, kind: 'indirect', firmness: null },
]

describe('numbers as text', () => {
  it('come back as they were', () => {
    const numbers = [0, 1, 31, 32, 1023, 1024, 738_000, 2 ** 40]
    const reader = createNumberReader(numbers.map(encodeNumber).join(''))
    expect(numbers.map(() => reader.next())).toEqual(numbers)
    expect(reader.isAtEnd()).toBe(true)
  })
})

describe('ranks', () => {
  it.each([
    { date: '2021-12-30', ordinal: 0 },
    { date: '2021-12-30', ordinal: 99_999 },
    { date: '0001-01-01', ordinal: 3 },
    { date: '9999-12-31', ordinal: 0 },
  ])('give $date $ordinal back', (place) => {
    expect(placeOf(rankOf(place))).toEqual(place)
  })

  it('fall in the timeline’s order', () => {
    const dates = ['2022-01-02', '2022-01-01', '2022-01-01', '2021-12-31']
    const ranks = placeByDay(dates.map((date) => ({ date }))).map(([, place]) => rankOf(place))
    expect(ranks).toEqual([...ranks].sort((one, other) => other - one))
    expect(new Set(ranks).size).toBe(4)
  })
})

describe('postings', () => {
  const newer = encodeRun([
    [{ date: '2022-01-02', ordinal: 5 }, encodeStatements(STATEMENTS)],
    [{ date: '2022-01-01', ordinal: 0 }, encodeStatements([])],
    [{ date: '2022-01-01', ordinal: 2 }, encodeStatements(STATEMENTS.slice(1))],
  ])
  const older = encodeRun([[{ date: '1999-12-31', ordinal: 0 }, encodeStatements([])]])

  it('come back as they were, run by run', () => {
    expect(decodePostings([newer, older].join(BETWEEN_RUNS))).toEqual([
      { rank: rankOf({ date: '2022-01-02', ordinal: 5 }), statements: STATEMENTS },
      { rank: rankOf({ date: '2022-01-01', ordinal: 0 }), statements: [] },
      { rank: rankOf({ date: '2022-01-01', ordinal: 2 }), statements: STATEMENTS.slice(1) },
      { rank: rankOf({ date: '1999-12-31', ordinal: 0 }), statements: [] },
    ])
    expect(placeOf(newestOfRun(newer))).toEqual({ date: '2022-01-02', ordinal: 5 })
  })

  it('that are none do no harm', () => {
    expect(() => decodePostings('never a posting!')).not.toThrow()
    expect(decodePostings('')).toEqual([])
  })
})
