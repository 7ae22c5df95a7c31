import { DETAIL_KEYS, type DetailKey } from '../details.ts'
import { isPlainItem, writeList } from '../lists.ts'
import type { ArticleDetails } from '../types.ts'
import { oneLine, type Draft } from './draft.ts'

/** The longest slug of a title, in characters. */
const SLUG_LENGTH = 60

/** A draft that has all an article needs. */
export type FinishedDraft = Draft & { readonly date: string }

/** The file name of an article without ending: `2021-12-30-title-of-the-article`. */
export function fileStem({ title, date }: FinishedDraft): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const cut = Array.from(words).slice(0, SLUG_LENGTH).join('').replace(/-+$/, '')
  return `${date}-${cut === '' ? 'article' : cut}`
}

/**
 * The article file of a draft, in the form the archive is built from: date line, fields, paragraphs between blank
 * lines. What `compiler/parse.ts` reads of it is the draft again.
 */
export function writeArticleFile(draft: FinishedDraft): string {
  const head = [` date ${draft.date} ${oneLine(draft.title)}`, ...fieldLines(draft)].join('\n')
  return `${[head, ...draft.paragraphs.map(closeUp)].join('\n\n')}\n`
}

/** The same article as Markdown with front matter, which builds to the same statements. */
export function writeMarkdownFile(draft: FinishedDraft): string {
  const fields = DETAIL_KEYS.flatMap((key) => {
    const value = draft[key]
    if (value === null || value.length === 0) return []
    return [`${key}: ${JSON.stringify(value)}`]
  })
  const head = [
    '---',
    `title: ${JSON.stringify(oneLine(draft.title))}`,
    `date: ${draft.date}`,
    ...fields,
    '---',
  ]
  return `${[head.join('\n'), ...draft.paragraphs.map(closeUp)].join('\n\n')}\n`
}

function fieldLines(details: ArticleDetails): readonly string[] {
  return DETAIL_KEYS.flatMap((key) => {
    const value = details[key]
    if (value === null) return []
    if (typeof value === 'string') return value.trim() === '' ? [] : [fieldLine(key, value)]
    if (key === 'tags') return value.length > 0 ? [fieldLine(key, tagsLine(value))] : []
    return value.map((one) => fieldLine(key, isPlainItem(one) ? one : writeList([one])))
  })
}

const fieldLine = (key: DetailKey, value: string) => `${key}: ${oneLine(value)}`

/** With commas between them; as a list in brackets where one has a comma of its own, or brackets. */
function tagsLine(tags: readonly string[]): string {
  const words = tags.join(', ')
  return isPlainItem(words) && !tags.some((tag) => tag.includes(',')) ? words : writeList(tags)
}

/** A blank line inside a paragraph would make two of it. */
function closeUp(paragraph: string): string {
  return paragraph
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .join('\n')
}
