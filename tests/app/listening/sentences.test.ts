import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/app/listening/sentences.ts'

const cut = (text: string, lang = 'en') =>
  findSentences(text, lang).map(({ start, end }) => text.slice(start, end))

describe('findSentences', () => {
  it('cuts a paragraph into sentences that together are all of it', () => {
    expect(cut('It rained. “We won,” she said. Did they?')).toEqual([
      'It rained. ',
      '“We won,” she said. ',
      'Did they?',
    ])
  })

  it.each([
    'Sen. Lee spoke to Gov. Berg.',
    'Mr. Berg met J. K. Lee in St. Gallen.',
    'The U.S. Senate voted.',
    '“Will you?” asked Lee.',
  ])('keeps together: %s', (text) => {
    expect(cut(text)).toEqual([text])
  })

  it('reads on in English where the language is none', () => {
    expect(cut('One. Two.', 'no such language')).toEqual(['One. ', 'Two.'])
  })

  it('finds none in no text', () => {
    expect(cut('')).toEqual([])
  })
})
