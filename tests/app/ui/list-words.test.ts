// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { listWords } from '../../../src/app/ui/list-words.ts'

describe('listWords', () => {
  it.each([
    [[]],
    [['Ann Lee']],
    [['Ann Lee', 'Tom Berg']],
    [['Ann Lee', 'Tom Berg', 'Ida Holm']],
    [['a', 'b', 'c', 'd']],
  ])('joins %j as the language does', (words) => {
    expect(listWords(words)).toBe(new Intl.ListFormat('en-GB').format(words))
  })
})
