import { NO_DETAILS } from '../details.ts'
import { parseText } from '../parse.ts'
import { firstWords } from '../words.ts'
import { oneLine, type Draft, type Refusal } from './draft.ts'
import { findDate, isDateLine } from './find-date.ts'
import { plainParagraphs } from './plain-paragraphs.ts'

/** The longest first line that is taken for a title, in characters. */
const TITLE_LENGTH = 200
/** How much of a text's head and end is searched for its date, in characters. */
const DATE_HEAD = 1500
const DATE_TAIL = 300
const SENTENCE_END = /[.…;:]["'”’)\]]*$/
const BYLINE = /^by:?\s+(\p{Lu}[^.!?\n]{2,80})$/iu

/**
 * A text from elsewhere as an article in the making. A file in this project's own form keeps all it says; of any
 * other text the first line is taken for its title when it looks like one, and a date is looked for near its head.
 * `name` is the file's name, whose ending tells Markdown. A text without words is refused. Never throws.
 */
export function readDraft(name: string, text: string): Draft | Refusal {
  const isMarkdown = /\.(?:md|markdown)$/i.test(name)
  const parsed = parseText(isMarkdown ? 'article.md' : 'article.txt', text)
  if (parsed.date !== null && parsed.title && parsed.paragraphs.length > 0) {
    const { date, title, byline, source, url, lang, tags, sources } = parsed
    const paragraphs = parsed.paragraphs.map((block) => tidy(block.text))
    const details = { byline, source, url, lang, tags, sources }
    return { ...details, title: oneLine(title.text), date, paragraphs, notice: null }
  }
  const paragraphs = plainParagraphs(text, isMarkdown)
  if (!paragraphs.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)))
    return { found: 'no words', expected: 'a text with at least one paragraph' }
  return draftOfParagraphs(paragraphs, name)
}

/** A draft of bare paragraphs, with the date of the file's name or of the words. */
export function draftOfParagraphs(paragraphs: readonly string[], name: string): Draft {
  const [first = '', ...rest] = paragraphs
  const hasTitle =
    rest.length > 0 &&
    first.length <= TITLE_LENGTH &&
    !first.includes('\n') &&
    !SENTENCE_END.test(first)
  const afterTitle = hasTitle ? rest : paragraphs
  const byline = BYLINE.exec(afterTitle[0] ?? '')?.[1] ?? null
  const withoutByline = byline !== null && afterTitle.length > 1 ? afterTitle.slice(1) : afterTitle
  const hasDateLine = withoutByline.length > 1 && isDateLine(withoutByline[0] ?? '')
  const body = hasDateLine ? withoutByline.slice(1) : withoutByline
  const all = paragraphs.join('\n')
  return {
    ...NO_DETAILS,
    title: hasTitle ? oneLine(first) : '',
    date: findDate(name) ?? findDate(all.slice(0, DATE_HEAD)) ?? findDate(all.slice(-DATE_TAIL)),
    byline: withoutByline === afterTitle ? null : byline,
    paragraphs: body,
    notice: hasTitle ? null : `The text names no title. It begins: ${firstWords(first, 60)}`,
  }
}

/** Line endings as LF; the words stay as they are. */
function tidy(words: string): string {
  return words.replace(/\r\n?/g, '\n')
}
