import { expect, test } from 'vitest'
import {
  decodeText,
  MAX_HTML_BYTES,
  MAX_TEXT_BYTES,
} from '../../../src/data/library/decode-text.ts'
import { randomNumbers } from '../../helpers/articles.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

test('reads UTF-8, with and without its mark', () => {
  expect(decodeText('a.txt', bytes('Ça va'))).toEqual({
    text: 'Ça va',
    isHtml: false,
    notice: null,
  })
  expect(decodeText('a.txt', bytes('\ufeffÇa va'))).toMatchObject({ text: 'Ça va' })
})

test('reads UTF-16 by its mark', () => {
  expect(decodeText('a.txt', bytes('\ufeffÇa va', 'utf16le'))).toMatchObject({ text: 'Ça va' })
  const swapped = bytes('\ufeffÇa va', 'utf16le').swap16()
  expect(decodeText('a.txt', swapped)).toMatchObject({ text: 'Ça va' })
})

test('reads an old file as Windows-1252 and says so', () => {
  const decoded = decodeText('a.txt', bytes('"Ça va", dit-elle', 'latin1'))
  expect(decoded).toMatchObject({ text: '"Ça va", dit-elle' })
  expect(decoded).toHaveProperty('notice', expect.stringContaining('Windows-1252'))
})

test('reads a page in the encoding it names', () => {
  const page = bytes('<html><meta charset="iso-8859-2"><p>\u00b3\u00f3d\u00bc</p></html>', 'latin1')
  expect(decodeText('a.html', page)).toMatchObject({
    isHtml: true,
    text: expect.stringContaining('łódź'),
  })
  const unknown = bytes('<html><meta charset="klingon"><p>word</p></html>')
  expect(decodeText('a.html', unknown)).toMatchObject({ isHtml: true })
})

test('tells markup from text by how it begins', () => {
  expect(decodeText('a.txt', bytes('<!doctype html><p>word'))).toMatchObject({ isHtml: true })
  expect(decodeText('a.txt', bytes('5 < 6, said Ann Lee'))).toMatchObject({ isHtml: false })
})

test.each([
  ['an empty file', ''],
  ['a ZIP archive', 'PK\u0003\u0004\u0014\u0000'],
  ['a PDF document', '%PDF-1.7 …'],
  ['an empty text', '\n \n'],
  ['data that is no text', 'words\0words'],
])('refuses %s', (found, content) => {
  expect(decodeText('a.txt', bytes(content, 'latin1'))).toEqual({
    found: expect.stringContaining(found),
    expected: expect.any(String),
  })
})

test('refuses what is too big, and says how big it may be', () => {
  expect(decodeText('a.txt', Buffer.alloc(MAX_TEXT_BYTES + 1, 'a'))).toMatchObject({
    expected: 'at most 2 MB',
  })
  expect(decodeText('a.html', Buffer.alloc(MAX_HTML_BYTES + 1, 'a'))).toMatchObject({
    expected: 'at most 4 MB',
  })
})

test('ends in a text or a refusal for any bytes', () => {
  const random = randomNumbers(3)
  let texts = 0
  for (let round = 0; round < 300; round++) {
    const content = Uint8Array.from(
      { length: 1 + Math.floor(random() * 3000) },
      () => random() * 256,
    )
    const decoded = decodeText(round % 2 === 0 ? 'a.txt' : 'a.html', content)
    expect('text' in decoded ? decoded.text : decoded.found).not.toBe('')
    if ('text' in decoded) texts++
  }
  expect(texts).toBeLessThan(30)
})
