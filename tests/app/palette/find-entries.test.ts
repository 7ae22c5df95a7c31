import { describe, expect, it } from 'vitest'
import { findEntries, type Entry } from '../../../src/app/palette/find-entries.ts'

const ENTRIES = [
  'Go to the timeline',
  'Emmanuel Macron',
  'Ann Lee',
  'José Álvarez',
  'Lee Ann Park',
].map((title): Entry => ({ id: title, group: 'Speakers', title, note: null, run: () => undefined }))
const found = (typed: string) => findEntries(ENTRIES, typed).map(({ title }) => title)

describe('findEntries', () => {
  it('gives all entries, in their order, while nothing is typed', () => {
    expect(found('')).toEqual(ENTRIES.map(({ title }) => title))
    expect(found('  ')).toHaveLength(5)
  })

  it('finds by the beginnings of words, in any order', () => {
    expect(found('mac')).toEqual(['Emmanuel Macron'])
    expect(found('mac emm')).toEqual(['Emmanuel Macron'])
    expect(found('acron')).toEqual([])
  })

  it('puts first what begins with the words typed', () => {
    expect(found('lee')).toEqual(['Lee Ann Park', 'Ann Lee'])
  })

  it('makes nothing of accents and capitals', () => {
    expect(found('ALVAREZ')).toEqual(['José Álvarez'])
    expect(found('josé')).toEqual(['José Álvarez'])
  })
})
