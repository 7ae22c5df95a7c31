import type { ArticleFacts, StatementFacts } from '../voices-facts.ts'

/** Stands between words that do not follow one another: nothing is compared across it. */
export const BREAK = ''
/** Words of a quotation that are compared; a longer one is told from others by its beginning. */
const COMPARED_WORDS = 240

/** The quoted words of a statement, ready to be compared. */
export interface Quotation {
  /** Of the statement. */
  readonly id: string
  /** Who is the same in all articles and said it; `null` for all others. */
  readonly voice: string | null
  /** Names of the speakers. */
  readonly speakers: readonly string[]
  readonly text: string
  /** In small letters, without marks, accents and apostrophes; `BREAK` where something is left out. */
  readonly words: readonly string[]
}

/** What is quoted in an article. */
export interface ArticleQuotations {
  readonly slug: string
  readonly date: string
  readonly title: string
  /** In reading order. */
  readonly quotations: readonly Quotation[]
}

/** The quotations of an article: what was said in so many words, at least two of them. */
export function quotationsOf({ slug, date, title, voices, statements }: ArticleFacts) {
  const ids = new Set(voices.map(({ id }) => id))
  const quotations = statements
    .filter(({ act }) => act === 'said')
    .map(({ id, kind, text, speakers }): Quotation => {
      const [first] = speakers
      return {
        ...{ id, text },
        voice: first && ids.has(first.id) ? first.id : null,
        speakers: speakers.map(({ name }) => name),
        words: quotedWords(kind, text),
      }
    })
    .filter(({ words }) => words.length > 1)
  return { slug, date, title, quotations } satisfies ArticleQuotations
}

const QUOTED = /“[^”]*”?|"[^"]*"?|«[^»]*»?|(?<![\p{L}\p{N}])‘[^’]*(?:’(?=[\p{L}])[^’]*)*’?/gu
const WORD = /[\p{L}\p{N}]+/gu
const LONG_WORD = /\p{L}{4,}/gu
/** Where words are left out, also between two parts of a statement. */
const LEFT_OUT = /…|\.\s?\.\s?\./g

/**
 * The words of a statement that stand as they were said: all of a direct one, those in marks of one that is mixed. A
 * paraphrase has none.
 */
export function quotedWords(kind: StatementFacts['kind'], text: string): readonly string[] {
  if (kind === 'indirect') return []
  const parts = kind === 'direct' ? [text] : (text.match(QUOTED) ?? []).filter(isNoTitle)
  const stretches = parts.flatMap((part) => part.split(LEFT_OUT)).map(plainWords)
  const words: string[] = []
  for (const stretch of stretches.filter(({ length }) => length > 0)) {
    if (words.length > 0) words.push(BREAK)
    words.push(...stretch)
  }
  return words.slice(0, COMPARED_WORDS)
}

/** “Saturday Night Live” is named, not said. Words too short for a capital in a title do not count. */
function isNoTitle(part: string): boolean {
  const words = part.match(LONG_WORD) ?? []
  return (
    words.length === 0 || !words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase())
  )
}

function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
  return plain.match(WORD) ?? []
}
