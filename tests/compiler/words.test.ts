// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countWords, firstWords, readingMinutes } from '../../src/compiler/words.ts'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['— … “”', 0],
    ['One two three.', 3],
    ['“We won,” she said.', 4],
    ['the mayor’s well-known don’t', 4],
    ['12 million in 2031', 4],
    ['Übermäßig große Türen', 3],
    ['東京大学', 2],
    ['東京 Tower', 2],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [1, 1],
    [238, 1],
    [476, 2],
    [2380, 10],
  ])('takes %i words to %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes)
  })
})

describe('firstWords', () => {
  it('gives a short text whole', () => {
    expect(firstWords('The bridge is open.', 19)).toBe('The bridge is open.')
  })

  it('cuts a longer text between words and says so', () => {
    expect(firstWords('The bridge is open to everybody.', 20)).toBe('The bridge is open…')
  })

  it('puts line breaks and runs of spaces on one line', () => {
    expect(firstWords('The bridge\r\nis   open.', 40)).toBe('The bridge is open.')
  })

  it('cuts one long word inside', () => {
    expect(firstWords('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`)
  })

  it('never cuts a character in two', () => {
    for (let limit = 3; limit < 15; limit++) {
      const cut = firstWords('😀'.repeat(20), limit)
      // Half a character cannot be encoded.
      expect(() => encodeURIComponent(cut)).not.toThrow()
    }
  })

  it('keeps within the limit', () => {
    const text =
      'It was a bright cold day in April, and the clocks were striking thirteen. '.repeat(9)
    for (let limit = 5; limit < 80; limit++)
      expect(firstWords(text, limit).length).toBeLessThanOrEqual(limit)
  })
})
