// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { listVoices, VOICE_LIST_SIZE } from '../../src/compiler/voices-lists.ts'
import type { VoiceSummary } from '../../src/compiler/voices-types.ts'

const voice = (name: string, words: number, kind: VoiceSummary['kind'] = 'person') => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, kind, words },
  ...{ statements: 1, articles: 1, first: '2031-01-01', last: '2031-01-01' },
})

const namesOf = (voices: readonly VoiceSummary[], list: string) =>
  [...listVoices(voices)]
    .filter((page) => page.list === list)
    .flatMap((page) => page.voices.map(({ name }) => name))

const SOME = [
  voice('Ann Lee', 10),
  voice('Émile Zola', 30),
  voice('The Hague', 20, 'place'),
  voice('Bo Lind', 10),
  voice('3M', 5, 'organisation'),
]

describe('listVoices', () => {
  it('lists everybody and each kind by words', () => {
    expect(namesOf(SOME, 'words')).toEqual(['Émile Zola', 'The Hague', 'Ann Lee', 'Bo Lind', '3M'])
    expect(namesOf(SOME, 'person')).toEqual(['Émile Zola', 'Ann Lee', 'Bo Lind'])
  })

  it('lists people by their last name, others by their first word that counts', () => {
    expect(namesOf(SOME, 'name-l')).toEqual(['Ann Lee', 'Bo Lind'])
    expect(namesOf(SOME, 'name-z')).toEqual(['Émile Zola'])
    expect(namesOf(SOME, 'name-h')).toEqual(['The Hague'])
    expect(namesOf(SOME, 'name-0')).toEqual(['3M'])
  })

  it('cuts lists into pages of one size, each with the ways to all lists', () => {
    const many = Array.from({ length: 2 * VOICE_LIST_SIZE + 1 }, (_, at) => voice(`Ann L${at}`, at))
    const pages = [...listVoices(many)].filter(({ list }) => list === 'words')
    expect(pages.map(({ page, pages: of, voices }) => [page, of, voices.length])).toEqual([
      [1, 3, VOICE_LIST_SIZE],
      [2, 3, VOICE_LIST_SIZE],
      [3, 3, 1],
    ])
    expect(pages[2]?.lists).toEqual([
      { list: 'words', voices: many.length },
      { list: 'person', voices: many.length },
      { list: 'name-l', voices: many.length },
    ])
  })

  it('has one empty page where nobody speaks', () => {
    expect([...listVoices([])].map(({ list, voices }) => [list, voices])).toEqual([['words', []]])
  })
})
