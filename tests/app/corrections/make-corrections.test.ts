// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  correctionsFor,
  describeCorrection,
  readingOf,
} from '../../../src/app/corrections/make-corrections.ts'
import { newSpeaker, type Correction } from '../../../src/compiler/corrections.ts'
import { fileText } from '../../../src/compiler/file-text.ts'
import { publishedArticle } from '../../helpers/articles.ts'

const article = publishedArticle(
  '2031-05-04-bridge.txt',
  'date 2031-05-04 The bridge\n\n“We won,” Ann Lee said.\n',
)
const [statement] = article.statements
if (!statement) throw new Error('no statement')
const text = fileText(article)
const eva = newSpeaker('Eva Holm', 'person')

describe('correctionsFor', () => {
  it('is empty for the reading as it is', () => {
    expect(correctionsFor(article, text, statement, readingOf(article, statement))).toEqual([])
  })

  it('names each thing that differs, the words last', () => {
    const start = text.indexOf('We won')
    const reading = {
      speakers: [eva],
      kind: 'indirect' as const,
      content: [{ start, end: start + 'We won'.length }],
    }
    const anchor = { id: statement.id, words: '“We won,”' }
    expect(correctionsFor(article, text, statement, reading)).toEqual([
      { action: 'set-speakers', statement: anchor, speakers: [eva] },
      { action: 'set-kind', statement: anchor, kind: 'indirect' },
      {
        action: 'set-words',
        statement: anchor,
        words: [{ exact: 'We won', prefix: '“', suffix: ',” Ann Lee said.' }],
      },
    ])
  })
})

describe('describeCorrection', () => {
  const anchor = { id: 'x', words: 'We won' }
  const quotes = [{ exact: 'We', prefix: '', suffix: '' }]
  it.each<[Correction, string]>([
    [{ action: 'set-speakers', statement: anchor, speakers: [eva] }, '“We won” is by Eva Holm'],
    [
      { action: 'set-speakers', statement: anchor, speakers: [] },
      '“We won” is by somebody unknown',
    ],
    [{ action: 'set-kind', statement: anchor, kind: 'indirect' }, '“We won” is paraphrased'],
    [{ action: 'set-words', statement: anchor, words: quotes }, '“We won” reads “We”'],
    [{ action: 'remove', statement: anchor }, '“We won” is no statement'],
    [
      { action: 'add', words: quotes, kind: 'direct', speakers: [eva] },
      '“We” is a statement by Eva Holm',
    ],
    [{ action: 'merge-speakers', from: eva, into: newSpeaker('Eva', 'person') }, 'Eva Holm is Eva'],
    [
      {
        action: 'split-speaker',
        from: eva,
        statements: [anchor],
        into: newSpeaker('Ida', 'person'),
      },
      '1 statement of Eva Holm made by Ida',
    ],
  ])('says it in a sentence: %o', (correction, sentence) => {
    expect(describeCorrection(correction)).toBe(sentence)
  })
})
