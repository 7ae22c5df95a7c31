import { describe, expect, it } from 'vitest'
import { segment } from '../../src/engine/segment.ts'
import { documentOf } from '../helpers/lines.ts'

const sentences = (text: string): string[] =>
  segment(documentOf(text)).flatMap(({ tokens, sentences: found }) =>
    found.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  )

describe('segment', () => {
  it.each([
    ['It rained. It was cold.', ['It rained.', 'It was cold.']],
    ['Mr. Lee of the U.S. Senate left.', ['Mr. Lee of the U.S. Senate left.']],
    ['“It rained. It was cold,” she said.', ['“It rained.', 'It was cold,” she said.']],
    ['“Did it rain?” she asked. No.', ['“Did it rain?” she asked.', 'No.']],
    ['It cost 3.5 dollars at 10 a.m. and more.', ['It cost 3.5 dollars at 10 a.m. and more.']],
  ])('cuts %j into sentences', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('splits the possessive ending off its word', () => {
    const [block] = segment(documentOf('Ann Lee’s well-known book'))
    expect(block?.tokens.map((token) => token.text)).toEqual([
      'Ann',
      'Lee',
      '’s',
      'well-known',
      'book',
    ])
  })
})
