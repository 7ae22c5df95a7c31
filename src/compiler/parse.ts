import { isRealDate } from './dates.ts'
import { NO_DETAILS } from './details.ts'
import { findLines, findParagraphs } from './lines.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { parsePlain, type Header } from './parse-plain.ts'
import { quoteForMessage, type ArticleProblem } from './problems.ts'
import type { Block, ParsedArticle, Span } from './types.ts'

export type ParseResult =
  | { readonly status: 'parsed'; readonly article: ParsedArticle & { date: string; title: Block } }
  | { readonly status: 'wrong'; readonly problems: readonly ArticleProblem[] }

const FILE_NAME = /^(\d{4}-\d{2}-\d{2})-[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*\.(txt|md)$/u
const SENTENCE_END = /[.!?…。！？؟।։]["'”’»›“)\]】」』*_]*$/u

/**
 * An article file's parts, or all that is wrong with it.
 *
 * `file` is the name without folder, `text` the file as read, without byte order mark. Offsets of the result
 * are UTF-16 code units into `text`. Never throws.
 */
export function parseArticle(file: string, text: string): ParseResult {
  const problems: ArticleProblem[] = []
  const wrong = (line: number, found: string, expected: string) =>
    void problems.push({ file, line, found, expected })

  const name = FILE_NAME.exec(file)
  if (!name)
    wrong(
      1,
      `the file name ${quoteForMessage(file)}`,
      'a name of the form YYYY-MM-DD-slug.txt or .md',
    )
  const nul = text.indexOf('\0')
  if (nul >= 0) wrong(findLines(text.slice(0, nul)).length, 'a NUL character', 'a plain text file')

  const header = readHeader(file, text)
  if (!header) {
    wrong(1, firstLineOf(text), expectedHeader(file))
    return { status: 'wrong', problems }
  }
  for (const fault of header.faults) wrong(fault.line, fault.found, fault.expected)
  const { date, title, isBroken } = header
  if (!isRealDate(date.words) && !(isBroken && date.words === '')) {
    const found = date.words === '' ? 'no date' : `date ${quoteForMessage(date.words)}`
    wrong(date.line, found, 'a date that exists, as YYYY-MM-DD')
  } else if (name && name[1] !== date.words && date.words !== '') {
    wrong(date.line, `date ${quoteForMessage(date.words)}`, `the date of the file name, ${name[1]}`)
  }
  if (title.words === '' && !isBroken) wrong(title.line, 'no title', 'a title after the date')
  if (header.paragraphs.length === 0)
    wrong(findLines(text).length, 'no text', 'at least one paragraph after the title')
  if (problems.length > 0) return { status: 'wrong', problems }
  const article = assemble(slugOf(file), text, header)
  return { status: 'parsed', article }
}

/**
 * Any text's parts, however little it keeps to the article format: with a readable header as an article,
 * else as paragraphs alone. Never throws.
 */
export function parseText(file: string, text: string): ParsedArticle {
  const header = readHeader(file, text)
  if (header && isRealDate(header.date.words) && header.title.words !== '')
    return assemble(slugOf(file), text, header)
  const paragraphs = findParagraphs(findLines(text)).map((span) => blockOf(text, span))
  return {
    slug: slugOf(file),
    date: null,
    text,
    title: null,
    paragraphs,
    isTruncated: isTruncated(paragraphs),
    ...NO_DETAILS,
  }
}

function readHeader(file: string, text: string): Header | null {
  const lines = findLines(text)
  return file.endsWith('.md') ? parseFrontMatter(text, lines) : parsePlain(lines)
}

/** What a text begins with, in words. */
function firstLineOf(text: string): string {
  if (text.trim() === '') return 'an empty file'
  const first = text.slice(0, 400).split(/[\r\n]/, 1)[0] ?? ''
  return first.trim() === '' ? 'an empty line' : quoteForMessage(first)
}

function expectedHeader(file: string): string {
  return file.endsWith('.md')
    ? 'YAML front matter with title and date between two lines “---”'
    : 'a first line “date YYYY-MM-DD Title”'
}

function assemble(slug: string, text: string, header: Header) {
  const { date, details, paragraphs } = header
  const blocks = paragraphs.map((span) => blockOf(text, span))
  return {
    slug,
    date: date.words,
    ...placeTitle(text, header.title),
    paragraphs: blocks,
    isTruncated: isTruncated(blocks),
    ...details,
  }
}

/** Words that YAML writes longer than they read fit into their own place, so that nothing behind them moves. */
function placeTitle(
  text: string,
  { words, span, places }: Header['title'],
): Pick<ParsedArticle, 'text' | 'titlePlaces'> & { readonly title: Block } {
  if (span) return { text, title: blockOf(text, span) }
  const start = places?.[0]?.start
  if (!places || start === undefined) return { text, title: { start: 0, end: 0, text: words } }
  const end = start + words.length
  return {
    text: text.slice(0, start) + words + text.slice(end),
    title: { start, end, text: words },
    titlePlaces: places,
  }
}

function isTruncated(paragraphs: readonly Block[]): boolean {
  const last = paragraphs.at(-1)
  return last !== undefined && !SENTENCE_END.test(last.text.slice(-20))
}

function blockOf(text: string, { start, end }: Span): Block {
  return { start, end, text: text.slice(start, end) }
}

function slugOf(file: string): string {
  return file.replace(/\.(txt|md)$/, '')
}
