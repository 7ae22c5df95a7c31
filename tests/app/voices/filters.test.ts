import { describe, expect, it } from 'vitest'
import { filterThread, NO_FILTER } from '../../../src/app/voices/filters.ts'
import type { VoiceStatement } from '../../../src/compiler/voices-types.ts'

const statement = (id: string, text: string, kind: VoiceStatement['kind'] = 'direct') => ({
  ...{ id, at: 0, kind, firmness: 'named' as const, text, joint: [], via: [], isDoubtful: false },
})
const THREAD = [
  {
    ...{ slug: 'b', date: '2031-01-02', title: 'B' },
    statements: [statement('b1', '“It’s the café”'), statement('b2', 'that it rained', 'indirect')],
  },
  { slug: 'a', date: '2030-12-31', title: 'A', statements: [statement('a1', '“No rain”')] },
]
const idsOf = (filter: Partial<typeof NO_FILTER>) =>
  filterThread(THREAD, { ...NO_FILTER, ...filter }).flatMap(({ statements }) =>
    statements.map(({ id }) => id),
  )

describe('filterThread', () => {
  it('lets everything through without a choice', () => {
    expect(filterThread(THREAD, NO_FILTER)).toBe(THREAD)
  })

  it('chooses by kind, firmness, year and word, and by all of them together', () => {
    expect(idsOf({ kind: 'direct' })).toEqual(['b1', 'a1'])
    expect(idsOf({ firm: 'unnamed' })).toEqual([])
    expect(idsOf({ year: '2031' })).toEqual(['b1', 'b2'])
    expect(idsOf({ word: 'rain' })).toEqual(['b2', 'a1'])
    expect(idsOf({ word: 'rain', year: '2031', kind: 'indirect' })).toEqual(['b2'])
  })

  it('finds words whatever their accents, case and apostrophes', () => {
    expect(idsOf({ word: " IT'S THE CAFE" })).toEqual(['b1'])
  })
})
