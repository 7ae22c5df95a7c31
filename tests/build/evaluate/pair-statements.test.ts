import { describe, expect, it } from 'vitest'
import { codePointMap, readGold } from '../../../src/build/brat.ts'
import { isRight, pairStatements, toScored } from '../../../src/build/evaluate/pair-statements.ts'
import { scorePairs } from '../../../src/build/evaluate/scores.ts'
import { indexWords } from '../../../src/build/evaluate/word-sets.ts'

const TEXT = 'Ann Lee 🌉 said “the bridge is open” to us.'
const MARKED = [
  'T1\tSource 0 7\tAnn Lee',
  'T2\tCue 10 14\tsaid',
  'T3\tContent 15 35\t“the bridge is open”',
  'E1\tAttribution:T2 Source:T1 Content:T3 Cue:T2',
].join('\n')

const index = indexWords(TEXT)
const gold = readGold(MARKED, codePointMap(TEXT), TEXT.length).map((spans) =>
  toScored(TEXT, index, spans),
)
const foundAt = (source: string, content: string) => {
  const spanOf = (words: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  })
  return toScored(TEXT, index, { source: [spanOf(source)], cue: [], content: [spanOf(content)] })
}

describe('pairStatements', () => {
  it('reads what was marked, counted in code points', () => {
    expect(gold).toMatchObject([{ kind: 'direct', isSpeech: true }])
    expect([...(gold[0]?.content ?? [])]).toEqual([3, 4, 5, 6])
  })

  it.each([
    ['the same words', 'Ann Lee', 'the bridge is open', true],
    ['part of the source, half of the content', 'Lee', 'bridge is', true],
    ['too little of the content', 'Ann Lee', 'bridge', false],
    ['another source', 'us', 'the bridge is open', false],
  ])('judges %s', (_name, source, content, right) => {
    expect(pairStatements(gold, [foundAt(source, content)]).map(isRight)).toEqual([right])
  })

  it('counts what is missed and what is spurious', () => {
    const pairs = pairStatements(gold, [foundAt('Ann Lee', 'to us')])
    expect(pairs).toHaveLength(2)
    expect(scorePairs(pairs).scores.relation).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})
