import type { ArticleDetails } from './types.ts'

/** Optional fields of an article, in the order the documentation lists them. */
export const DETAIL_KEYS = ['byline', 'source', 'url', 'lang', 'tags', 'sources'] as const

export type DetailKey = (typeof DETAIL_KEYS)[number]

export const NO_DETAILS: ArticleDetails = {
  byline: null,
  source: null,
  url: null,
  lang: null,
  tags: [],
  sources: [],
}

/** What a value must be, in the words of an error message. */
const EXPECTED: Readonly<Record<DetailKey, string>> = {
  byline: 'the name of the author',
  source: 'the name of the outlet',
  url: 'an http or https address',
  lang: 'a language tag such as “en” or “pt-BR”',
  tags: 'a list of words',
  sources: 'a list of documents or outlets with date and title',
}

export function isDetailKey(key: string): key is DetailKey {
  return (DETAIL_KEYS as readonly string[]).includes(key)
}

/**
 * The details with one more value: a list, or words as they stand in the file, which for `tags` are several between
 * commas. `tags` and `sources` grow, the others are replaced. A value that does not fit the key gives what was
 * expected, in words.
 */
export function addDetail(
  details: ArticleDetails,
  key: DetailKey,
  value: string | readonly string[] | null,
): ArticleDetails | { readonly expected: string } {
  if (value === null) return { expected: EXPECTED[key] }
  const present = itemsOf(key, value)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (key === 'tags' || key === 'sources') {
    return { ...details, [key]: [...details[key], ...present] }
  }
  const [only, ...rest] = present
  if (only === undefined || rest.length > 0 || !isValid(key, only))
    return { expected: EXPECTED[key] }
  return { ...details, [key]: only }
}

function itemsOf(key: DetailKey, value: string | readonly string[]): readonly string[] {
  if (typeof value !== 'string') return value
  return key === 'tags' ? value.split(',') : [value]
}

function isValid(key: DetailKey, value: string): boolean {
  if (key === 'url') return /^https?:\/\/[^\s/]/i.test(value)
  if (key === 'lang') return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)
  return true
}
