import { describe, expect, it } from 'vitest'
import type { Evaluated } from '../../../src/build/evaluate/evaluate-article.ts'
import { pairStatements, toScored } from '../../../src/build/evaluate/pair-statements.ts'
import { renderReport } from '../../../src/build/evaluate/report.ts'
import { summarise } from '../../../src/build/evaluate/summary.ts'
import { indexWords } from '../../../src/build/evaluate/word-sets.ts'

const TEXT = '“We won,” Ann Lee said. Tom Berg hopes it will rain.'
const QUOTED = ['Ann Lee', 'said', '“We won,”'] as const
const HOPED = ['Tom Berg', 'hopes', 'it will rain'] as const

type Words = typeof QUOTED | typeof HOPED

/** An article in which both statements are marked, and these were found, each this sure. */
function article(file: string, found: readonly (readonly [Words, number])[]): Evaluated {
  return {
    file,
    pairs: pairStatements(
      [scored(QUOTED, 1), scored(HOPED, 1)],
      found.map(([words, confidence]) => scored(words, confidence)),
    ),
    words: { gold: 5, found: 2 * found.length, shared: 2 * found.length },
  }
}

function scored([source, cue, content]: Words, confidence: number) {
  const spansOf = (words: string) => [
    { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length },
  ]
  const spans = { source: spansOf(source), cue: spansOf(cue), content: spansOf(content) }
  return toScored(TEXT, indexWords(TEXT), spans, { act: null, confidence })
}

const summary = summarise([
  article('herald_2031-05-04_bridge.txt', [[QUOTED, 0.9]]),
  article('herald_2031-05-05_road.txt', []),
  article('echo_2031-05-04_bridge.txt', [
    [QUOTED, 1],
    [HOPED, 0.35],
  ]),
  article('notes.txt', [[QUOTED, 0.3]]),
])

describe('summarise', () => {
  it('counts all statements, and reported speech apart', () => {
    expect(summary.all).toMatchObject({ articles: 4, marked: 8, found: 4, right: 4 })
    expect(summary.all.scores.relation).toMatchObject({ precision: 1, recall: 0.5 })
    expect(summary.speech).toMatchObject({ marked: 4, found: 3 })
    expect(summary.kinds.direct).toMatchObject({ marked: 4, found: 3 })
    expect(summary.kinds.indirect).toMatchObject({ marked: 4, found: 1 })
  })

  it('takes the publisher from the file name where it holds one', () => {
    expect(summary.publishers.map(({ publisher, articles }) => [publisher, articles])).toEqual([
      ['echo', 1],
      ['herald', 2],
      ['not named', 1],
    ])
  })

  it('counts each class of error by kind and act', () => {
    const missed = summary.errors.find(({ error }) => error === 'missed altogether')
    expect(missed?.count).toEqual({
      ...{ all: 4, speech: 1, direct: 1, mixed: 0, indirect: 3 },
      ...{ thought: 3, decided: 0 },
    })
  })

  it('groups findings by tenths of confidence', () => {
    expect(summary.calibration.map(({ count }) => count)).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0, 2])
    expect(summary.calibration[9]).toEqual({ from: 0.9, count: 2, mean: 0.95, right: 1 })
  })

  it('puts the worst article first', () => {
    expect(summary.worst[0]).toMatchObject({ file: 'herald_2031-05-05_road.txt', right: 0 })
    expect(summary.worst.at(-1)).toMatchObject({ file: 'echo_2031-05-04_bridge.txt', right: 2 })
  })
})

describe('renderReport', () => {
  const report = renderReport(summary)

  it('says the figures in per cent', () => {
    expect(report).toMatch(
      /^4 articles, 8 marked statements \(4 direct, 0 mixed, 4 indirect\), 4 found/,
    )
    expect(report).toMatch(/^relation +100\.0 +50\.0 +66\.7$/m)
    expect(report).toMatch(/^echo +1 +2 +2 +100\.0 +100\.0 +100\.0/m)
    expect(report).toContain('≥ 0.9: 2 statements, 100.0 % right')
  })

  it('stays within 100 columns', () => {
    const long = summarise([article(`echo_2031-05-04_${'bridge-'.repeat(20)}.txt`, [])])
    for (const line of [report, renderReport(long)].join('\n').split('\n'))
      expect(line).toMatch(/^.{0,100}$/)
  })
})
