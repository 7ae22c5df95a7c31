import { expect, test } from 'vitest'
import {
  fileStem,
  writeArticleFile,
  writeMarkdownFile,
} from '../../../src/compiler/imports/article-file.ts'
import { readDraft } from '../../../src/compiler/imports/read-draft.ts'
import { compileArticle } from '../../../src/compiler/compile.ts'
import { NO_DETAILS } from '../../../src/compiler/details.ts'
import { parseSound, randomTexts } from '../../helpers/articles.ts'
import { model } from '../../helpers/model.ts'

const DRAFT = {
  ...NO_DETAILS,
  title: 'Ferry: “quarrel”\n goes on',
  date: '2031-05-06',
  source: 'The Courier',
  tags: ['harbour', 'law'],
  sources: ['Courier, 5 May 2031', 'Minutes of the council'],
  paragraphs: ['“It runs,” said Ann Lee.\n\nShe smiled.', 'url: is the first word here.'],
  notice: null,
}

test('writes a file that the archive builds', () => {
  const article = parseSound(`${fileStem(DRAFT)}.txt`, writeArticleFile(DRAFT))
  expect(article).toMatchObject({
    slug: '2031-05-06-ferry-quarrel-goes-on',
    title: { text: 'Ferry: “quarrel” goes on' },
    source: 'The Courier',
    tags: ['harbour', 'law'],
    sources: ['Courier, 5 May 2031', 'Minutes of the council'],
  })
  expect(article.paragraphs.map(({ text }) => text)).toEqual([
    '“It runs,” said Ann Lee.\nShe smiled.',
    'url: is the first word here.',
  ])
})

test('writes lists that are read again, whatever their words', () => {
  const lists = {
    tags: ['[harbour]', 'law, old', 'the "port"'],
    sources: ['[Minutes]', 'Courier, 5 May 2031', '[a] b'],
  }
  const draft = { ...DRAFT, ...lists }
  expect(parseSound('2031-05-06-a.txt', writeArticleFile(draft))).toMatchObject(lists)
  expect(parseSound('2031-05-06-a.md', writeMarkdownFile(draft))).toMatchObject(lists)
})

test('writes Markdown that builds to the same statements', () => {
  const draft = { ...DRAFT, title: 'Ferry goes on' }
  const plain = compileArticle(parseSound('2031-05-06-a.txt', writeArticleFile(draft)), model)
  const markdown = compileArticle(parseSound('2031-05-06-a.md', writeMarkdownFile(draft)), model)
  expect(plain.statements.length).toBeGreaterThan(0)
  expect(markdown.statements.map(({ id }) => id)).toEqual(plain.statements.map(({ id }) => id))
  expect(markdown.tags).toEqual(plain.tags)
})

test('writes a file that can be read again, whatever the words', () => {
  for (const text of randomTexts(300, 11)) {
    const draft = readDraft('a.txt', text.replaceAll('\0', ''))
    if ('found' in draft) continue
    const whole = { ...draft, title: draft.title || 'Untitled', date: draft.date ?? '2031-01-01' }
    const article = parseSound(`${fileStem(whole)}.txt`, writeArticleFile(whole))
    expect(readDraft('a.txt', writeArticleFile(whole))).toMatchObject({
      title: article.title.text,
      date: whole.date,
      paragraphs: article.paragraphs.map((block) => block.text),
    })
  }
})

test.each([
  ['Ça va? “Oui”, dit-il', '2031-05-06-ca-va-oui-dit-il'],
  ['Bürgermeister’s 東京 trip', '2031-05-06-burgermeisters-東京-trip'],
  ['***', '2031-05-06-article'],
  ['word '.repeat(40), `2031-05-06-${'word-'.repeat(12).slice(0, -1)}`],
])('names the file of “%s”', (title, stem) => {
  expect(fileStem({ ...DRAFT, title })).toBe(stem)
})
