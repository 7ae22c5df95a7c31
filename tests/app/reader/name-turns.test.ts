// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../src/app/reader/cut-at-marks.ts'
import type { Mark } from '../../../src/app/reader/marks.ts'
import { nameTurns } from '../../../src/app/reader/name-turns.ts'
import type { Speaker } from '../../../src/compiler/types.ts'

const SPEAKERS: readonly Speaker[] = [
  { id: 'ann', name: 'Ann Lee', kind: 'person', aliases: [] },
  { id: 'tom', name: 'Tom Berg', kind: 'person', aliases: [] },
]

/** Marked words of speakers, others inside them. */
function marked(
  speakers: readonly string[],
  role: Mark['role'] = 'content',
  inside: readonly Piece[] = ['words'],
  act: Mark['act'] = 'said',
): Piece {
  const rest = {
    statementId: 'a',
    kind: null,
    act,
    firmness: null,
    isFirst: true,
    isDoubtful: false,
  }
  return { mark: { start: 0, end: 1, role, speakers, ...rest }, isStart: true, pieces: inside }
}

const turns = (paragraphs: readonly (readonly Piece[])[], followedId: string | null = null) =>
  nameTurns(paragraphs, SPEAKERS, followedId).map((turn) => turn?.names.replaceAll('\u00a0', ' '))

describe('nameTurns', () => {
  it('names the speakers of a paragraph in reading order, once each', () => {
    expect(turns([[marked(['tom']), ' and ', marked(['ann']), marked(['tom'])]])).toEqual([
      'Tom Berg · Ann Lee',
    ])
  })

  it('names nobody where nobody speaks', () => {
    expect(
      turns([['Only words.'], [], [marked(['ann'], 'mention'), marked(['ann'], 'source')]]),
    ).toEqual([...[undefined, undefined, undefined]])
  })

  it('names a speaker who goes on only once', () => {
    expect(
      turns([[marked(['ann'])], [marked(['ann'])], [marked(['tom'])], [marked(['ann'])]]),
    ).toEqual([...['Ann Lee', undefined, 'Tom Berg', 'Ann Lee']])
  })

  it('names a speaker again after a paragraph in which nobody speaks', () => {
    expect(turns([[marked(['ann'])], ['Words.'], [marked(['ann'])]])).toEqual([
      'Ann Lee',
      undefined,
      'Ann Lee',
    ])
  })

  it('finds speakers inside another’s words', () => {
    expect(turns([[marked(['ann'], 'content', ['words ', marked(['tom'])])]])).toEqual([
      'Ann Lee · Tom Berg',
    ])
  })

  it('names joint speakers both', () => {
    expect(turns([[marked(['ann', 'tom'])]])).toEqual(['Ann Lee · Tom Berg'])
  })

  it('names the followed speaker alone', () => {
    expect(
      turns([[marked(['ann']), marked(['tom'])], [marked(['ann'])], [marked(['tom'])]], 'tom'),
    ).toEqual([...['Tom Berg', undefined, 'Tom Berg']])
  })

  it('names who only thinks or decides where those are asked for', () => {
    const paragraphs = [[marked(['ann'], 'content', ['words'], 'thought')], [marked(['tom'])]]
    expect(turns(paragraphs)).toEqual([undefined, 'Tom Berg'])
    expect(nameTurns(paragraphs, SPEAKERS, null, true).map((turn) => turn?.ids)).toEqual([
      ['ann'],
      ['tom'],
    ])
  })

  it('breaks no short name over two lines where several stand together', () => {
    const [turn] = nameTurns([[marked(['ann', 'tom'])]], SPEAKERS, null)
    expect(turn?.names).toBe('Ann\u00a0Lee · Tom\u00a0Berg')
  })
})
