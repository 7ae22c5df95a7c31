import { describe, expect, it } from 'vitest'
import { LONG_TEXT_SLUG, makeLongText } from '../../../src/build/bench/long-text.ts'
import { parseText } from '../../../src/compiler/parse.ts'

const ROAD = 'date 2031-05-04 Road\n\nAnn Lee said the road was open.\n\nNobody answered.\n'

describe('makeLongText', () => {
  it('is a sound article of 12,000 words from the paragraphs of others, in their order', () => {
    const file = `${LONG_TEXT_SLUG}.txt`
    const { paragraphs } = parseText(file, makeLongText(new Map([['2031-05-04-road.txt', ROAD]])))
    expect(paragraphs.slice(0, 3).map(({ text }) => text)).toEqual([
      'Ann Lee said the road was open.',
      'Nobody answered.',
      'Ann Lee said the road was open.',
    ])
    const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    expect(words).toBeGreaterThanOrEqual(12_000)
    expect(words).toBeLessThan(12_010)
  })

  it('passes over what is no article, and has no text without one', () => {
    const text = makeLongText(new Map([['2031-05-04-road.txt', 'No date.']]))
    expect(text.trim()).toBe('date 2000-01-01 A long text')
  })
})
