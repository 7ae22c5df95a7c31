// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compileArticle } from '../../../src/compiler/compile.ts'
import { fileStem, writeArticleFile } from '../../../src/compiler/imports/article-file.ts'
import { readText } from '../../../src/data/library/read-text.ts'
import { parseSound } from '../../helpers/articles.ts'
import { hostileFiles, type HostileFile } from '../../helpers/hostile-files.ts'
import { model } from '../../helpers/model.ts'

const read = ({ name, content }: HostileFile) =>
  readText(name, new Uint8Array(Buffer.from(content)).buffer)

const bare = (words: readonly string[]) => words.join(' ').replace(/\s+/g, ' ').trim()
const page = (megabytes: number) => `<html>${'<p>word</p>'.repeat(megabytes * 95_000)}`

describe('500 hostile files', () => {
  const answers = hostileFiles(500, 7).map(read)
  const drafts = answers.flatMap((answer) => ('paragraphs' in answer ? answer : []))

  it('each are a draft, markup for the browser to read, or refused in words', () => {
    const refusals = answers.flatMap((answer) => ('found' in answer ? answer : []))
    for (const { found, expected } of refusals) {
      expect(found).toMatch(/^(?:an? |data )/)
      expect(expected).toMatch(/^an? /)
    }
    expect(refusals.length).toBeGreaterThan(60)
    expect(answers.filter((answer) => 'html' in answer).length).toBeGreaterThan(150)
    expect(drafts.length).toBeGreaterThan(80)
  })

  it('those that are drafts become articles with these words, and no others', () => {
    for (const draft of drafts.slice(0, 40)) {
      expect(draft.paragraphs.join('')).toMatch(/[\p{L}\p{N}]/u)
      const finished = { ...draft, title: draft.title || 'Untitled', date: '2031-05-01' }
      const parsed = parseSound(`${fileStem(finished)}.txt`, writeArticleFile(finished))
      const { paragraphs, statements } = compileArticle(parsed, model)
      expect(bare(paragraphs.map(({ text }) => text))).toBe(bare(draft.paragraphs))
      expect(statements.every(({ content }) => content.length > 0)).toBe(true)
    }
  })
})

it('refuses what is too big, markup later than text', () => {
  expect(read({ name: 'a.html', content: page(10) })).toMatchObject({ expected: 'at most 4 MB' })
  expect(read({ name: 'a.html', content: page(3) })).toHaveProperty('html')
  expect(read({ name: 'a.txt', content: 'word '.repeat(600_000) })).toMatchObject({
    expected: 'at most 2 MB',
  })
})
