import { describe, expect, it } from 'vitest'
import { kindsMeant, whoIsMeant } from '../helpers/who-is-meant.ts'

describe('surnames that are words', () => {
  it.each([
    ['Loretta Banks', 'Banks'],
    ['Charlotte Church', 'Church'],
    ['Sir John Major', 'Major'],
    ['Billie Jean King', 'King'],
    ['Mervyn T. Judge', 'Judge'],
    ['Tim Cook', 'Cook'],
  ])('takes %s for a person, and %s alone', (full, surname) => {
    const marked = `[${full}] said it rained. [${surname}] said it was cold.`
    const name = full.replace(/^Sir /, '')
    expect(whoIsMeant(marked)).toEqual([name, name])
    expect(kindsMeant(marked)).toEqual(['person', 'person'])
  })

  it('takes them for a person behind “Mr” too', () => {
    expect(whoIsMeant('[Mr Fox] said it rained. [Fox] said it was cold.')).toEqual(['Fox', 'Fox'])
  })

  it('leaves buildings, bodies and groups what they are', () => {
    expect(kindsMeant('Ann Lee spoke. [The Virginia House] said it rained.')).toEqual([
      'organisation',
    ])
    expect(kindsMeant('[St. Mary Church] said it rained.')).toEqual(['organisation'])
    expect(kindsMeant('[Banks] said it rained.')).toEqual(['group'])
  })
})
