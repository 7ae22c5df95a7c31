// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { certaintyWords, nameAll, roleWords } from '../../../src/app/card/wording.ts'
import type { Speaker } from '../../../src/compiler/types.ts'

const person = (name: string, ...aliases: string[]): Speaker => ({
  id: 'x',
  name,
  kind: 'person',
  aliases,
})

describe('roleWords', () => {
  it.each<[string, Speaker, string | null]>([
    ['a title before the name', person('Ann Lee', 'Lee', 'President Ann Lee'), 'President'],
    ['a title before a surname', person('Olaf Scholz', 'Chancellor Scholz'), 'Chancellor'],
    ['what a person is called', person('Ann Lee', 'the spokesman'), 'Spokesman'],
    [
      'the fullest of several',
      person('Emmanuel Macron', 'President Macron', 'the French president'),
      'French president',
    ],
    ['nothing where there is only a name', person('Ann Lee', 'Lee'), null],
    ['nothing of a place', { ...person('Russia', 'the Kremlin'), kind: 'place' }, null],
  ])('tells %s', (_, speaker, role) => {
    expect(roleWords(speaker)).toBe(role)
  })
})

describe('certaintyWords', () => {
  it.each([
    [1, 'Almost certain'],
    [0.9, 'Almost certain'],
    [0.89, 'Quite sure'],
    [0.6, 'Likely, not certain'],
    [0.59, 'Doubtful'],
    [0, 'Doubtful'],
  ])('says of %d: %s', (confidence, words) => {
    expect(certaintyWords(confidence)).toBe(words)
  })
})

describe('nameAll', () => {
  it('joins names, and leaves an id nobody bears', () => {
    const ann = { ...person('Ann Lee'), id: 'ann-lee' }
    expect(nameAll([ann], ['ann-lee', 'tom-berg'])).toBe('Ann Lee and tom-berg')
    expect(nameAll([ann], [])).toBe('')
  })
})
