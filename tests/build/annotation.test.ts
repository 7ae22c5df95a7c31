// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../src/build/annotation.ts'
import type { Span } from '../../src/compiler/types.ts'
import { model } from '../helpers/model.ts'

const ARTICLE = [
  ' date 2031-05-04 Mayor Ann Lee says the bridge will open',
  '',
  'The engineer Tom Berg said that the steel had arrived late.',
  '',
  '“We will open the bridge in May,” Ann Lee said.',
].join('\r\n')

describe('annotateText', () => {
  it('gives the documented keys in the documented order, at every level', () => {
    const annotation = annotateText('bridge.txt', ARTICLE, model)
    expect(Object.keys(annotation)).toEqual([
      ...['file', 'title', 'date', 'truncated', 'speakers', 'mentions', 'statements'],
    ])
    const { speakers, mentions, statements } = annotation
    for (const speaker of speakers)
      expect(Object.keys(speaker)).toEqual(['id', 'name', 'kind', 'aliases'])
    for (const mention of mentions)
      expect(Object.keys(mention)).toEqual(['start', 'end', 'speaker'])
    for (const statement of statements) {
      expect(Object.keys(statement)).toEqual([
        ...['id', 'kind', 'act', 'firmness', 'speakers', 'via', 'source', 'cue', 'content'],
        'confidence',
      ])
      const spans = [statement.source, statement.cue, ...statement.content]
      for (const span of spans.filter((each) => each !== null))
        expect(Object.keys(span)).toEqual(['start', 'end'])
    }
    expect([speakers, mentions, statements].every((list) => list.length > 0)).toBe(true)
  })

  it('reads title and body of an article file, places counted in the file', () => {
    const { title, date, truncated, statements } = annotateText('bridge.txt', ARTICLE, model)
    expect({ title, date, truncated }).toEqual({
      title: 'Mayor Ann Lee says the bridge will open',
      date: '2031-05-04',
      truncated: false,
    })
    const words = statements.map(({ content }) =>
      content.map(({ start, end }) => ARTICLE.slice(start, end)),
    )
    expect(words).toEqual([
      ['the bridge will open'],
      ['that the steel had arrived late'],
      ['“We will open the bridge in May,”'],
    ])
  })

  it('reads a bare text, which has neither title nor date', () => {
    const text = '“We won,” Ann Lee said. It was'
    const annotation = annotateText('anything.html', text, model)
    expect(annotation).toMatchObject({
      file: 'anything.html',
      title: null,
      date: null,
      truncated: true,
    })
    expect(annotation.statements.flatMap(({ content }) => content)).toEqual([{ start: 0, end: 9 }])
  })

  it('reads Markdown with front matter as an article', () => {
    const text = '---\ntitle: The bridge\ndate: 2031-05-04\n---\n\n“We won,” Ann Lee said.'
    const { title, date, statements } = annotateText('any-name.md', text, model)
    expect({ title, date, count: statements.length }).toEqual({
      title: 'The bridge',
      date: '2031-05-04',
      count: 1,
    })
  })

  it.each([
    [
      'escaped',
      String.raw`"Ann Lee says: \"The bridge\u2019s open\""`,
      String.raw`\"The bridge\u2019s open\"`,
    ],
    ['folded', '>\n  Ann Lee says: “The\n  bridge is open”', '“The\n  bridge is open”'],
  ])('counts places of a title that is %s in the file', (_, title, words) => {
    const text = `---\ntitle: ${title}\ndate: 2031-05-04\n---\n\nIt rained.`
    const { mentions, statements } = annotateText('any-name.md', text, model)
    const wordsAt = ({ start, end }: Span) => text.slice(start, end)
    expect(statements.map(({ content }) => content.map(wordsAt))).toEqual([[words]])
    expect(mentions.map(wordsAt)).toEqual(['Ann Lee'])
  })

  it('finds nothing in an empty text', () => {
    expect(annotateText('empty.txt', '', model)).toEqual({
      file: 'empty.txt',
      title: null,
      date: null,
      truncated: false,
      speakers: [],
      mentions: [],
      statements: [],
    })
  })
})
