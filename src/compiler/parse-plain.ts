import { addDetail, DETAIL_KEYS, isDetailKey, NO_DETAILS } from './details.ts'
import { findParagraphs, type Line } from './lines.ts'
import { quoteForMessage } from './problems.ts'
import type { ArticleDetails, Span } from './types.ts'

/** What a header says, before the values are judged. */
export interface Header {
  readonly date: { readonly words: string; readonly line: number }
  readonly title: { readonly words: string; readonly span: Span | null; readonly line: number }
  readonly details: ArticleDetails
  readonly paragraphs: readonly Span[]
  /** Lines that could not be read. */
  readonly faults: readonly {
    readonly line: number
    readonly found: string
    readonly expected: string
  }[]
}

const DATE_WORD = /^\s*date(?:\s+|$)/i
const FIELD = /^([a-z]+):(?:\s+|$)/i

/**
 * Reads the date line, the fields right under it and the paragraphs:
 *
 *      date 2021-12-30 Title of the article
 *     byline: Ann Lee
 *
 *     First paragraph …
 *
 * `null` when the first line is no date line. A block under the date line that does not start with a known
 * field is the first paragraph.
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
    faults,
  }
}

function parseFields(
  lines: readonly Line[],
): Pick<Header, 'details' | 'faults'> & { bodyAt: number } {
  const key = FIELD.exec(lines[1]?.text ?? '')?.[1]?.toLowerCase()
  if (!key || !isDetailKey(key)) return { details: NO_DETAILS, faults: [], bodyAt: 1 }
  let details = NO_DETAILS
  const faults: Header['faults'][number][] = []
  let at = 1
  for (let line = lines[at]; line && line.text.trim() !== ''; line = lines[++at]) {
    const field = FIELD.exec(line.text)
    const name = field?.[1]?.toLowerCase() ?? ''
    if (!field || !isDetailKey(name)) {
      const expected = `a blank line before the text, or one of the fields ${DETAIL_KEYS.join(', ')}`
      faults.push({ line: line.number, found: quoteForMessage(line.text), expected })
      continue
    }
    const value = line.text.slice(field[0].length)
    const next = addDetail(details, name, name === 'tags' ? value.split(',') : [value])
    if ('expected' in next)
      faults.push({
        line: line.number,
        found: `${name} ${quoteForMessage(value)}`,
        expected: next.expected,
      })
    else details = next
  }
  return { details, faults, bodyAt: at }
}
