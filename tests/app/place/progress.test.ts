import { describe, expect, it } from 'vitest'
import { sharesAbove, wordsLeft } from '../../../src/app/place/progress.ts'

describe('sharesAbove', () => {
  it('gives the share of the text above each paragraph', () => {
    expect(sharesAbove([{ text: 'aaaa' }, { text: 'bb' }, { text: 'cc' }])).toEqual([0, 0.5, 0.75])
  })

  it('has nothing to give for no text', () => {
    expect(sharesAbove([])).toEqual([])
    expect(sharesAbove([{ text: '' }])).toEqual([0])
  })
})

describe('wordsLeft', () => {
  it.each([
    [2380, 0, '10 min left'],
    [2380, 0.5, '5 min left'],
    [2380, 0.96, 'Less than a minute left'],
    [2380, 1, 'Read to the end'],
    [40, 0, 'Less than a minute left'],
  ])('says of %i words read to %f: %s', (words, share, said) => {
    expect(wordsLeft(words, share)).toBe(said)
  })
})
