// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compileArticle } from '../../src/compiler/compile.ts'
import { indexVoices, settleVoices, type Voice } from '../../src/compiler/voices.ts'
import { parseSound } from '../helpers/articles.ts'
import { model } from '../helpers/model.ts'

const TEXT = `date 2031-05-04 The bridge

“We will open the bridge in May,” Ann Lee said.

“Nobody will wait any longer,” the Harbor Board said.

Tom Berg said that the steel had arrived late.
`
const voice = (changes: Partial<Voice> & Pick<Voice, 'id' | 'name'>): Voice => ({
  aliases: [],
  kind: null,
  description: null,
  link: null,
  ...changes,
})
const settled = (...voices: readonly Voice[]) =>
  settleVoices(
    compileArticle(parseSound('2031-05-04-bridge.txt', TEXT), model),
    indexVoices(voices),
  )

describe('settleVoices', () => {
  it('leaves an article as it is when no voice is meant', () => {
    expect(settled(voice({ id: 'lee', name: 'Lee' }))).toEqual(settled())
  })

  it('gives a speaker the voice’s id, name and kind, everywhere', () => {
    const { speakers, statements, mentions } = settled(
      voice({ id: 'anna-lee', name: 'Anna Lee', aliases: ['ann lee'], kind: 'group' }),
    )
    expect(speakers.find(({ id }) => id === 'anna-lee')).toMatchObject({
      name: 'Anna Lee',
      kind: 'group',
      firmness: 'group',
      aliases: ['Ann Lee'],
    })
    expect(statements[0]).toMatchObject({ speakers: ['anna-lee'], firmness: 'group' })
    expect(mentions.map(({ speaker }) => speaker)).toContain('anna-lee')
    expect(JSON.stringify([speakers, statements, mentions])).not.toContain('ann-lee')
  })

  it('makes one speaker of two names of one voice, with the words of both', () => {
    const before = settled().speakers
    const { speakers } = settled(
      voice({ id: 'city', name: 'The city', aliases: ['Ann Lee', 'Tom Berg'] }),
    )
    const wordsOf = (id: string) => before.find((speaker) => speaker.id === id)?.words ?? Number.NaN
    expect(speakers).toHaveLength(before.length - 1)
    expect(speakers[0]).toMatchObject({
      id: 'city',
      words: wordsOf('ann-lee') + wordsOf('tom-berg'),
    })
  })
})
