// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findMarks } from '../../../src/app/reader/marks.ts'
import type { Mention, Statement } from '../../../src/compiler/types.ts'

function statement(id: string, changes: Partial<Statement>): Statement {
  return {
    id,
    kind: 'direct',
    act: 'said',
    firmness: 'named',
    speakers: ['ann-lee'],
    via: [],
    source: null,
    cue: null,
    content: [],
    confidence: 1,
    ...changes,
  }
}

const span = (start: number, end: number) => ({ start, end })

/** Marks as `role start-end id`. */
const marksOf = (statements: readonly Statement[], mentions: readonly Mention[] = []) =>
  findMarks({ statements, mentions }).map(
    ({ role, start, end, statementId, speakers }) =>
      `${role} ${start}-${end} ${statementId ?? speakers.join()}`,
  )

describe('findMarks', () => {
  it('gives content, source and cue in reading order', () => {
    const one = statement('a', {
      content: [span(0, 9), span(30, 40)],
      source: span(10, 17),
      cue: span(18, 22),
    })
    expect(marksOf([one])).toEqual([
      ...['content 0-9 a', 'source 10-17 a', 'cue 18-22 a', 'content 30-40 a'],
    ])
  })

  it('knows the first stretch of a statement', () => {
    const one = statement('a', { content: [span(0, 9), span(30, 40)], source: span(10, 17) })
    const marks = findMarks({ statements: [one], mentions: [] })
    expect(marks.map(({ isFirst }) => isFirst)).toEqual([true, false, false])
  })

  it('tells which contents are doubtful', () => {
    const sure = statement('a', { content: [span(0, 9)], confidence: 0.6 })
    const doubtful = statement('b', { content: [span(10, 19)], confidence: 0.59 })
    const marks = findMarks({ statements: [sure, doubtful], mentions: [] })
    expect(marks.map(({ isDoubtful }) => isDoubtful)).toEqual([false, true])
  })

  it.each(['said', 'thought', 'decided'] as const)('tells that a statement was %s', (act) => {
    const one = statement('a', { act, content: [span(0, 9)], source: span(10, 17) })
    const marks = findMarks({ statements: [one], mentions: [] })
    expect(marks.map((mark) => mark.act)).toEqual([act, act])
  })

  it('opens the wider of two marks first', () => {
    const inner = statement('inner', { content: [span(0, 5)] })
    const outer = statement('outer', { content: [span(0, 9)] })
    expect(marksOf([inner, outer])).toEqual(['content 0-9 outer', 'content 0-5 inner'])
  })

  it('puts content outside a source of the same words, and a mention inside', () => {
    const outer = statement('outer', { content: [span(0, 9)] })
    const inner = statement('inner', { source: span(0, 9) })
    expect(marksOf([inner, outer])).toEqual(['content 0-9 outer', 'source 0-9 inner'])
    expect(marksOf([outer], [{ ...span(0, 9), speaker: 'tom' }])).toEqual([
      ...['content 0-9 outer', 'mention 0-9 tom'],
    ])
  })

  it('gives mentions, except those a source holds or touches', () => {
    const one = statement('a', { content: [span(0, 9)], source: span(10, 20) })
    const two = statement('b', { content: [span(40, 50)], source: span(30, 35) })
    const mentions = [
      span(2, 4),
      span(10, 13),
      span(15, 22),
      span(25, 28),
      span(32, 33),
      span(60, 62),
    ]
    expect(
      marksOf(
        [one, two],
        mentions.map((each) => ({ ...each, speaker: 'tom' })),
      ),
    ).toEqual([
      ...['content 0-9 a', 'mention 2-4 tom', 'source 10-20 a', 'mention 25-28 tom'],
      ...['source 30-35 b', 'content 40-50 b', 'mention 60-62 tom'],
    ])
  })
})
