import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/engine/index.ts'
import { documentOf, lines } from '../helpers/lines.ts'

const speakersOf = (text: string) => attribute(documentOf(text)).speakers

describe('speakers', () => {
  it('names a person in the fullest form, without title', () => {
    const text = 'US President Ann Lee spoke first. Lee said that it rained.'
    expect(speakersOf(text)).toEqual([
      { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: ['US President Ann Lee', 'Lee'] },
    ])
  })

  it('gives a pronoun to the nearest earlier person of that gender', () => {
    expect(
      lines('Mary Moss met John Carr. She said that it rained. He said that it was dry.'),
    ).toEqual(['Mary Moss: that it rained', 'John Carr: that it was dry'])
  })

  it('reads an apposition as a name for the same person', () => {
    expect(
      lines('John Carr, her spokesman, told reporters that it rained. Carr said it was cold.'),
    ).toEqual(['John Carr: that it rained', 'John Carr: it was cold'])
  })

  it('takes “the person” for the unnamed source before', () => {
    const text = 'A senior official said that it rained. It was cold, according to the person.'
    expect(speakersOf(text)).toMatchObject([{ name: 'Senior official', kind: 'unnamed' }])
  })

  it('merges a capital with its country', () => {
    const text = 'Rome said that it rained. Italy denied that it was cold.'
    expect(speakersOf(text)).toEqual([
      { id: 'italy', name: 'Italy', kind: 'place', aliases: ['Rome'] },
    ])
  })

  it('merges an acronym with the body it stands for', () => {
    const text =
      'The National Bridge Authority said that it rained. The NBA denied that it was cold.'
    expect(speakersOf(text)).toHaveLength(1)
  })

  it('keeps a person apart from the country in their title', () => {
    const text = 'US President Ann Lee said that it rained. The US denied that it was cold.'
    expect(speakersOf(text).map((speaker) => speaker.kind)).toEqual(['person', 'place'])
  })

  it.each([
    ['Ann Lee said it rained.', 'named'],
    ['A senior official said it rained.', 'unnamed'],
    ['The Finance Ministry said it rained.', 'institution'],
    ['Moscow said it rained.', 'place'],
    ['Critics said it rained.', 'group'],
    ['The report said it rained.', 'document'],
  ])('tells how firmly we know who speaks: %s', (text, firmness) => {
    expect(attribute(documentOf(text)).statements.map((each) => each.firmness)).toEqual([firmness])
  })

  it('lists mentions in reading order, pronouns of sources included', () => {
    const text = 'Mary Moss said that it rained. She said that it was cold.'
    const { mentions } = attribute(documentOf(text))
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Mary Moss', 'She'])
  })
})
