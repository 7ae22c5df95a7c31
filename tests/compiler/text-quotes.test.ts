// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findQuote, quoteSpan } from '../../src/compiler/text-quotes.ts'
import type { Block } from '../../src/compiler/types.ts'

/** Paragraphs one after the other, a blank line between them. */
function blocksOf(...texts: string[]): readonly Block[] {
  let start = 0
  return texts.map((text) => {
    const block = { start, end: start + text.length, text }
    start = block.end + 2
    return block
  })
}

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('quoteSpan and findQuote', () => {
  it('find words in their place', () => {
    const blocks = blocksOf('One and two.', 'Three and four.')
    const span = { start: 14, end: 19 }
    const quote = quoteSpan(blocks, span)
    expect(quote).toEqual({ exact: 'Three', prefix: '', suffix: ' and four.' })
    expect(quote && findQuote(blocks, quote)).toEqual(span)
  })

  it('tell words that stand twice apart, however far the difference is', () => {
    const same = 'the very same words stand here again and again and we won '
    const text = `A ${same} B ${same}`
    const blocks = blocksOf(text)
    const second = spanOf(text, 'we won', text.indexOf('B'))
    const quote = quoteSpan(blocks, second)
    expect(quote && findQuote(blocks, quote)).toEqual(second)
  })

  it('do not mind other white space', () => {
    const quote = { exact: 'one two', prefix: 'and ', suffix: '' }
    expect(findQuote(blocksOf('and one\r\n  two'), quote)).toEqual({ start: 4, end: 14 })
  })

  it('find words that have moved to another paragraph', () => {
    const [quote] = [quoteSpan(blocksOf('He said we won.'), { start: 8, end: 14 })]
    expect(quote && findQuote(blocksOf('New.', 'Now he said we won.'), quote)).toEqual({
      start: 18,
      end: 24,
    })
  })

  it('tell when words are gone, and when nothing tells two places apart', () => {
    const quote = { exact: 'we won', prefix: '', suffix: '' }
    expect(findQuote(blocksOf('We lost.'), quote)).toBe('missing')
    expect(findQuote(blocksOf('we won', 'we won'), quote)).toBe('ambiguous')
    expect(findQuote(blocksOf('we won'), { ...quote, exact: ' ' })).toBe('missing')
  })

  it('pass a title over that has no place in its file', () => {
    const title = { start: 0, end: 0, text: 'we won' }
    expect(findQuote([title], { exact: 'we won', prefix: '', suffix: '' })).toBe('missing')
    expect(quoteSpan([title], { start: 0, end: 3 })).toBeNull()
  })
})
