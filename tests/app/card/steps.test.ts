// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { placeAmong, stepsFrom } from '../../../src/app/card/steps.ts'
import type { Statement } from '../../../src/compiler/types.ts'

const said = ['a ann', 'b tom', 'c ann', 'd ann,tom', 'e'].map((words) => {
  const [id = '', speakers = ''] = words.split(' ')
  return { id, speakers: speakers.split(',').filter(Boolean) } as unknown as Statement
})
const ids = (hereId: string, speakers: readonly string[] | null) => {
  const { previous, next } = stepsFrom(said, hereId, speakers)
  return [previous?.id, next?.id]
}

describe('stepsFrom', () => {
  it('goes round all statements', () => {
    expect(ids('b', null)).toEqual(['a', 'c'])
    expect(ids('a', null)).toEqual(['e', 'b'])
    expect(ids('e', null)).toEqual(['d', 'a'])
  })

  it('keeps to the speakers, joint statements among them', () => {
    expect(ids('a', ['ann'])).toEqual(['d', 'c'])
    expect(ids('b', ['ann'])).toEqual(['a', 'c'])
    expect(ids('b', ['tom'])).toEqual(['d', 'd'])
  })

  it('leads nowhere from a speaker’s only statement', () => {
    expect(ids('a', ['eva'])).toEqual([undefined, undefined])
  })
})

describe('placeAmong', () => {
  it('counts the statements of the same speakers', () => {
    expect(said.map((statement) => placeAmong(said, statement))).toEqual([
      ...['1 of 3', '1 of 2', '2 of 3', '4 of 4', null],
    ])
  })
})
