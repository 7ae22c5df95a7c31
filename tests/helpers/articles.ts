import { createArchive, type Archive } from '../../src/build/archive.ts'
import type { DatedArticle } from '../../src/build/read-articles.ts'
import { compileArticle } from '../../src/compiler/compile.ts'
import { parseArticle } from '../../src/compiler/parse.ts'
import type { Article } from '../../src/compiler/types.ts'
import { model } from './model.ts'

/** A sound article file, parsed; a wrong one fails the test with all its problems. */
export function parseSound(file: string, text: string): DatedArticle {
  const result = parseArticle(file, text)
  if (result.status === 'wrong') throw new Error(JSON.stringify(result.problems, null, 2))
  return result.article
}

/** An archive of files by name. */
export function archiveOf(files: Readonly<Record<string, string>>): Archive {
  return createArchive(
    Object.entries(files).map(([file, text]) => parseSound(file, text)),
    (article) => compileArticle(article, model),
  )
}

/** The published article of one file that is alone in its archive. */
export function publishedArticle(file: string, text: string): Article {
  const [article] = archiveOf({ [file]: text }).articles
  if (!article) throw new Error('no article')
  return article
}

/** So many small articles, one a day from 1 January 2031 on, by file name. */
export function manyFiles(count: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let day = 0; day < count; day++) {
    const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
    files[`${date}-day-${day + 1}.txt`] =
      `date ${date} Day ${day + 1}\n\nWords of day ${day + 1}.\n`
  }
  return files
}

/**
 * Hard texts, always the same ones: quotation marks, brackets, HTML, line endings of all three sorts, words
 * that introduce statements, in random order.
 */
export function randomTexts(count: number, seed = 1): readonly string[] {
  const random = randomNumbers(seed)
  return Array.from({ length: count }, () => {
    const length = Math.floor(random() * 60)
    return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('')
  })
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const PIECES = [
  ...['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\r\r', ' ', '\t', '\u00a0', '\u2028', '\ufeff'],
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '(', ')', '[', '—', '…', '.', '?', ',', ':'],
  ...['date 2031-05-04 Title', 'date', 'lang: en', 'tags: a, b', '---', 'title: x', '\0', '\ud83d'],
  ...[
    '<b>',
    '</p>',
    '&amp;',
    '😀',
    '东京',
    'é',
    'the mayor',
    'Ann Lee',
    'Tom Berg',
    'she',
    'Oakhurst',
  ],
  ...[
    ' said ',
    ' told ',
    ' according to ',
    ' that ',
    ' will open ',
    'We won',
    'Nobody',
    'the bridge',
  ],
]
