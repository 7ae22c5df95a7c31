// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { attributeArticle, compileArticle } from '../../src/compiler/compile.ts'
import { parseText } from '../../src/compiler/parse.ts'
import type { Span } from '../../src/compiler/types.ts'
import { parseSound, randomTexts } from '../helpers/articles.ts'
import { model } from '../helpers/model.ts'

const FILE = '2031-05-04-bridge.txt'
const TEXT = [
  ' date 2031-05-04 Mayor Ann Lee says the bridge will open',
  'tags: bridge, roads',
  '',
  '“We will open the bridge in May,” Ann Lee said.',
  '',
  'Tom Berg said that the steel had arrived late.',
  '',
].join('\r\n')

describe('compileArticle', () => {
  it('gives plain JSON: reading it back changes nothing', () => {
    const article = compileArticle(parseSound(FILE, TEXT), model)
    expect(article.statements.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
  })

  it('gives the same bytes twice', () => {
    const [one, other] = [1, 2].map(() =>
      JSON.stringify(compileArticle(parseSound(FILE, TEXT), model)),
    )
    expect(one).toBe(other)
  })

  it('carries over what the file says about itself', () => {
    expect(compileArticle(parseSound(FILE, TEXT), model)).toMatchObject({
      version: 1,
      slug: '2031-05-04-bridge',
      date: '2031-05-04',
      title: { text: 'Mayor Ann Lee says the bridge will open' },
      tags: ['bridge', 'roads'],
      isTruncated: false,
    })
  })

  it('counts the words of the text, without title and fields', () => {
    expect(
      compileArticle(parseSound(FILE, 'date 2031-05-04 Title\n\nOne two.\n\nThree.'), model)
        .wordCount,
    ).toBe(3)
  })

  it('ranks speakers by the words of what they said', () => {
    const text = [
      'date 2031-05-04 Title',
      '“No,” Tom Berg said.',
      '“We will open the bridge in May, and nobody will wait,” Ann Lee said.',
    ].join('\n\n')
    const ranked = compileArticle(parseSound(FILE, text), model).speakers
    expect(ranked.map(({ name, words, firmness }) => [name, words, firmness])).toEqual([
      ['Ann Lee', 11, 'named'],
      ['Tom Berg', 1, 'named'],
    ])
  })

  it('reads the title for statements too, at its place in the file', () => {
    const { title, statements } = compileArticle(parseSound(FILE, TEXT), model)
    const inTitle = statements.filter(({ content }) => (content[0]?.start ?? -1) < title.end)
    expect(
      inTitle.map(({ content }) => content.map(({ start, end }) => TEXT.slice(start, end))),
    ).toEqual([['the bridge will open']])
  })

  it('finds the same statements in a title that YAML escapes, within the title as it reads', () => {
    const escaped = String.raw`title: "\"We won,\" Ann Lee said"`
    const markdown = `---\n${escaped}\ndate: 2031-05-04\n---\n\nIt rained.`
    const text = 'date 2031-05-04 "We won," Ann Lee said\n\nIt rained.'
    const { title, statements } = compileArticle(parseSound('2031-05-04-b.md', markdown), model)
    const plain = compileArticle(parseSound(FILE, text), model)
    expect(statements.map(({ id }) => id)).toEqual(plain.statements.map(({ id }) => id))
    const [span] = statements[0]?.content ?? []
    expect(
      title.text.slice(Number(span?.start) - title.start, Number(span?.end) - title.start),
    ).toBe('"We won,"')
  })
})

describe('any text', () => {
  it('gives spans inside its title and paragraphs', () => {
    for (const text of [
      ...randomTexts(300, 5),
      ...randomTexts(100, 6).map((rest) => `date 2031-05-04 T ${rest}`),
    ]) {
      const parsed = parseText('note.txt', text)
      const { statements, mentions } = attributeArticle(parsed, model)
      const blocks = [...(parsed.title ? [parsed.title] : []), ...parsed.paragraphs]
      const isInside = ({ start, end }: Span) =>
        start < end && blocks.some((block) => block.start <= start && end <= block.end)
      const parts = statements.flatMap(({ content, source, cue }) => [
        ...content,
        ...(source ? [source] : []),
        ...(cue ? [cue] : []),
      ])
      expect([...parts, ...mentions].filter((span) => !isInside(span))).toEqual([])
    }
  })
})
