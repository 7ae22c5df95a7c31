import { describe, expect, it } from 'vitest'
import { unnest } from '../../src/engine/nesting.ts'

const TEXT = 'An aide said Lee promised to go'
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})
const outer = {
  source: at('An aide'),
  cue: at('said'),
  content: [at('Lee promised to go')],
  act: 'said' as const,
  via: [],
  isClear: true,
}
const inner = {
  source: at('Lee'),
  cue: at('promised'),
  content: [at('to go')],
  act: 'said' as const,
  via: [],
  isClear: true,
}

describe('unnest', () => {
  it('drops a statement that only wraps another person’s, and keeps its speaker as via', () => {
    const found = unnest(TEXT, [
      { ...outer, who: ['aide'] },
      { ...inner, who: ['lee'] },
    ])
    expect(found.map(({ who, via }) => [who, via])).toEqual([[['lee'], ['aide']]])
  })

  it('keeps the outer statement when nobody the text names makes the inner one', () => {
    const found = unnest(TEXT, [
      { ...outer, who: ['aide'] },
      { ...inner, who: ['reviews'], isClear: false },
    ])
    expect(found.map(({ who, via }) => [who, via])).toEqual([[['aide'], []]])
  })

  it('drops the inner statement when both have one speaker', () => {
    const found = unnest(TEXT, [
      { ...outer, who: ['lee'] },
      { ...inner, who: ['lee'] },
    ])
    expect(found.map(({ content }) => content)).toEqual([outer.content])
  })
})
