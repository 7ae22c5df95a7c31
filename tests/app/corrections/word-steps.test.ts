// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { moveEdge, snapToWords } from '../../../src/app/corrections/word-steps.ts'

const TEXT = 'He said “we won’t go, ever”. Then'
const BLOCK = { start: 100, end: 100 + TEXT.length, text: TEXT }
const spanOf = (words: string) => {
  const start = 100 + TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const wordsOf = (span: { start: number; end: number } | null) =>
  span && TEXT.slice(span.start - 100, span.end - 100)

describe('moveEdge', () => {
  it.each([
    ['start', -1, 'we won’t go', '“we won’t go'],
    ['start', 1, 'we won’t go', 'won’t go'],
    ['end', 1, 'we won’t go', 'we won’t go,'],
    ['end', -1, 'we won’t go', 'we won’t'],
  ] as const)('moves the %s by %d', (edge, direction, before, after) => {
    expect(wordsOf(moveEdge(BLOCK, spanOf(before), edge, direction))).toBe(after)
  })

  it('stops at the ends of the block and of the span', () => {
    expect(moveEdge(BLOCK, spanOf('He said'), 'start', -1)).toBeNull()
    expect(moveEdge(BLOCK, spanOf('Then'), 'end', 1)).toBeNull()
    expect(moveEdge(BLOCK, spanOf('said'), 'end', -1)).toBeNull()
    expect(moveEdge(BLOCK, spanOf('said'), 'start', 1)).toBeNull()
  })
})

describe('snapToWords', () => {
  it('widens to whole words and leaves white space out', () => {
    expect(wordsOf(snapToWords(BLOCK, spanOf('aid “we wo')))).toBe('said “we won’t')
    expect(wordsOf(snapToWords(BLOCK, spanOf(' go, ')))).toBe('go,')
    expect(snapToWords(BLOCK, spanOf(' '))).toBeNull()
  })
})
