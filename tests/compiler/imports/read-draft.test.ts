import { expect, test } from 'vitest'
import { readDraft } from '../../../src/compiler/imports/read-draft.ts'
import { randomTexts } from '../../helpers/articles.ts'

test('takes the first line for the title when it looks like one', () => {
  expect(
    readDraft('a.txt', 'The ferry\n\nBy Ann Lee\n\n1 May 2031. It ran.\n\nAgain.'),
  ).toMatchObject({
    title: 'The ferry',
    byline: 'Ann Lee',
    date: '2031-05-01',
    paragraphs: ['1 May 2031. It ran.', 'Again.'],
    notice: null,
  })
})

test('leaves the title open when the text begins with a sentence', () => {
  expect(readDraft('a.txt', 'The ferry ran.\n\nNobody came.')).toMatchObject({
    title: '',
    date: null,
    paragraphs: ['The ferry ran.', 'Nobody came.'],
  })
})

test('reads a line that holds nothing but the date, and leaves it out of the text', () => {
  const text = 'The ferry\n\nPublished on Friday, May 2nd, 2031\n\nIt ran.\n\n3 May 2031 was calm'
  expect(readDraft('a.txt', text)).toMatchObject({
    date: '2031-05-02',
    paragraphs: ['It ran.', '3 May 2031 was calm'],
  })
})

test('takes the date from the name of the file', () => {
  expect(readDraft('2031-05-06-note.txt', 'A note\n\nWords.')).toMatchObject({ date: '2031-05-06' })
})

test('keeps all that an article file says', () => {
  const file =
    'date 2031-05-06 A title: with colon\nsource: The Courier\ntags: a, b\n\nOne.\n\nTwo.\n'
  expect(readDraft('any.txt', file)).toMatchObject({
    title: 'A title: with colon',
    date: '2031-05-06',
    source: 'The Courier',
    tags: ['a', 'b'],
    paragraphs: ['One.', 'Two.'],
  })
})

test('reads the words of Markdown without its marks', () => {
  const text =
    '# The *ferry*\n\n> “It runs,” said **Ann Lee**, of [the yard](https://yard.example).\n\n---\n\n2 * 3'
  expect(readDraft('a.md', text)).toMatchObject({
    title: 'The ferry',
    paragraphs: ['“It runs,” said Ann Lee, of the yard.', '2 * 3'],
  })
})

test('makes a paragraph of each long line where no blank line stands', () => {
  const long = 'words '.repeat(20).trim()
  expect(readDraft('a.txt', `Title\n${long}\n${long}`)).toMatchObject({
    title: 'Title',
    paragraphs: [long, long],
  })
})

test('keeps short lines together: they are only wrapped', () => {
  expect(readDraft('a.txt', 'one\ntwo\nthree.')).toMatchObject({ paragraphs: ['one\ntwo\nthree.'] })
})

test.each(['', ' \n\t\n', '***\n\n---', '“”'])('refuses a text without words: %j', (text) => {
  expect(readDraft('a.txt', text)).toMatchObject({ found: 'no words' })
})

test('ends in a sound draft or a refusal for any text', () => {
  for (const text of randomTexts(400, 7)) {
    for (const name of ['a.txt', 'a.md']) {
      const draft = readDraft(name, text)
      if ('found' in draft) continue
      expect(draft.paragraphs.length).toBeGreaterThan(0)
      expect(draft.paragraphs.every((paragraph) => paragraph.trim() !== '')).toBe(true)
      expect(draft.title).not.toMatch(/[\r\n]/)
    }
  }
})
