import { parseArticle } from '../../compiler/parse.ts'
import { countWords } from '../../compiler/words.ts'

/** Words of a text that is long even for a long read. */
const WORDS = 12_000
const DATE = '2000-01-01'

/** Name of the file of the long text, which is older than any other. */
export const LONG_TEXT_SLUG = `${DATE}-a-long-text`

/**
 * An article file of some 12,000 words: the paragraphs of these article files, by name, one after the other and from the
 * first again. Files that are no sound articles are passed over; of none comes a text without paragraphs.
 */
export function makeLongText(files: ReadonlyMap<string, string>): string {
  const paragraphs = [...files].flatMap(([name, text]) => {
    const parsed = parseArticle(name, text)
    return parsed.status === 'wrong' ? [] : parsed.article.paragraphs.map((one) => one.text)
  })
  const chosen: string[] = []
  for (let words = 0, at = 0; words < WORDS && paragraphs.length > 0; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    chosen.push(paragraph)
    words += countWords(paragraph)
  }
  return `date ${DATE} A long text\n\n${chosen.join('\n\n')}\n`
}
