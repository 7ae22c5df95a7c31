// @vitest-environment node
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileArticle, type StandaloneArticle } from '../../src/compiler/compile.ts'
import type { Span } from '../../src/compiler/types.ts'
import { parseSound } from '../helpers/articles.ts'
import { model } from '../helpers/model.ts'

const FOLDER = new URL('../fixtures/', import.meta.url)
const cases = [
  ['bridge-opening.txt', '2031-05-04'],
  ['quarrel-over-the-ferry.md', '2031-06-11'],
  ['river-with-crlf.txt', '2031-07-01'],
] as const

describe('whole articles', () => {
  it.each(cases)('%s has the statements written beside it', async (file, date) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8')
    const article = compileArticle(parseSound(`${date}-${file}`, text), model)
    const expected = new URL(`${basename(file, extname(file))}.expected.txt`, FOLDER)
    await expect(describeArticle(article, text)).toMatchFileSnapshot(expected.pathname)
  })
})

/** The article as a person checks it: the header, one line a paragraph, its statements under it. */
function describeArticle(article: StandaloneArticle, text: string): string {
  const { title, date, paragraphs, statements, speakers, isTruncated, wordCount } = article
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ')
  const nameAll = (ids: readonly string[]) =>
    ids.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id).join(' and ')
  const statementsOf = ({ start, end }: Span) =>
    statements
      .filter(
        ({ content }) => (content[0]?.start ?? -1) >= start && (content[0]?.start ?? -1) < end,
      )
      .map(({ kind, act, speakers: ids, via, content }) => {
        const passedOn = via.length > 0 ? ` according to ${nameAll(via)}` : ''
        const whole = content.map(words).join(' … ')
        return `    ${kind}, ${act}, ${nameAll(ids) || 'unknown'}${passedOn}: ${whole}`
      })
  return [
    `${date}, ${wordCount} words, ${isTruncated ? 'truncated' : 'whole'}`,
    ...[title, ...paragraphs].flatMap((block) => [
      block.text.replace(/\s+/g, ' '),
      ...statementsOf(block),
    ]),
    ...speakers.map((speaker) => `${speaker.name} (${speaker.firmness}): ${speaker.words} words`),
    '',
  ].join('\n')
}
