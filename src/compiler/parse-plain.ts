import { addDetail, DETAIL_KEYS, isDetailKey, NO_DETAILS, type DetailKey } from './details.ts'
import { findParagraphs, type Line } from './lines.ts'
import { parseListOrWords } from './lists.ts'
import { quoteForMessage } from './problems.ts'
import type { ArticleDetails, Span } from './types.ts'

/** What a header says, before the values are judged. */
export interface Header {
  readonly date: { readonly words: string; readonly line: number }
  readonly title: {
    readonly words: string
    readonly span: Span | null
    /** Of each code unit, where the file writes the words otherwise than they read. */
    readonly places?: readonly Span[]
    readonly line: number
  }
  readonly details: ArticleDetails
  readonly paragraphs: readonly Span[]
  /** It could be read in part only: what it lacks may stand there. */
  readonly isBroken: boolean
  /** Lines that could not be read. */
  readonly faults: readonly {
    readonly line: number
    readonly found: string
    readonly expected: string
  }[]
}

const DATE_WORD = /^\s*date(?:\s+|$)/i
/** `byline: Ann`, be it indented or without its spaces. A key nobody knows is one word, or two: `published on`. */
const FIELD = /^\s*(\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)?)\s*:\s*/u
/** The one field that may stand on several lines. */
const ONE_A_LINE: DetailKey = 'sources'
const LIST_KEYS: ReadonlySet<DetailKey> = new Set(['tags', 'sources'])

/**
 * Reads the date line, the fields right under it and the paragraphs:
 *
 *      date 2021-12-30 Title of the article
 *     byline: Ann Lee
 *
 *     First paragraph …
 *
 * `null` when the first line is no date line. A block under the date line whose first lines hold no known field is the
 * first paragraph.
 */
export function parsePlain(lines: readonly Line[]): Header | null {
  const first = lines[0]
  const opening = first && DATE_WORD.exec(first.text)
  if (!opening) return null
  const rest = first.text.slice(opening[0].length)
  const dateWords = /^\S*/.exec(rest)?.[0] ?? ''
  const titleWords = rest.slice(dateWords.length).trim()
  const titleEnd = first.start + first.text.trimEnd().length
  const { details, faults, bodyAt } = parseFields(lines)
  return {
    date: { words: dateWords, line: 1 },
    title: {
      words: titleWords,
      span: { start: titleEnd - titleWords.length, end: titleEnd },
      line: 1,
    },
    details,
    paragraphs: findParagraphs(lines.slice(bodyAt)),
    isBroken: false,
    faults,
  }
}

function parseFields(
  lines: readonly Line[],
): Pick<Header, 'details' | 'faults'> & { bodyAt: number } {
  const block = firstBlock(lines)
  if (!startsWithFields(block)) return { details: NO_DETAILS, faults: [], bodyAt: 1 }
  let details = NO_DETAILS
  const faults: Header['faults'][number][] = []
  const given = new Set<string>()
  for (const line of block) {
    const report = (found: string, expected: string) =>
      void faults.push({ line: line.number, found, expected })
    const { key, value } = fieldOf(line)
    if (!isDetailKey(key)) {
      const expected = `a blank line before the text, or one of the fields ${DETAIL_KEYS.join(', ')}`
      report(quoteForMessage(line.text), expected)
      continue
    }
    if (given.has(key) && key !== ONE_A_LINE)
      report(`${key} again, ${quoteForMessage(value)}`, 'each field once')
    given.add(key)
    const next = addDetail(details, key, LIST_KEYS.has(key) ? parseListOrWords(value) : value)
    if ('expected' in next) report(`${key} ${quoteForMessage(value)}`, next.expected)
    else details = next
  }
  return { details, faults, bodyAt: 1 + block.length }
}

/** The lines right under the date line, up to a blank one. */
function firstBlock(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }, at) => at > 0 && text.trim() === '')
  return lines.slice(1, end < 0 ? lines.length : end)
}

/**
 * Whether a block begins with fields: its first line, or one behind lines that look like fields, has a known key.
 * “Moscow: the day after” alone is text; above “lang: en” it is a field nobody knows.
 */
function startsWithFields(block: readonly Line[]): boolean {
  for (const line of block) {
    const { key } = fieldOf(line)
    if (isDetailKey(key)) return true
    if (key === '') return false
  }
  return false
}

function fieldOf({ text }: Line): { readonly key: string; readonly value: string } {
  const field = FIELD.exec(text)
  return { key: field?.[1]?.toLowerCase() ?? '', value: text.slice(field?.[0].length ?? 0) }
}
