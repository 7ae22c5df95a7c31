import { useSearchParams } from 'react-router'
import type { Firmness, StatementKind } from '../../compiler/types.ts'
import type { ThreadArticle, VoiceStatement } from '../../compiler/voices-types.ts'

/** What of a thread is shown; an empty string does not choose. */
export interface ThreadFilter {
  readonly kind: StatementKind | ''
  readonly firm: Firmness | ''
  readonly year: string
  readonly word: string
}

const FIELDS = ['kind', 'firm', 'year', 'word'] as const

export const NO_FILTER: ThreadFilter = { kind: '', firm: '', year: '', word: '' }

export const isFiltering = (filter: ThreadFilter): boolean =>
  FIELDS.some((field) => filter[field].trim() !== '')

/** The filter of the address, and how to change it there. */
export function useThreadFilter(): readonly [
  ThreadFilter,
  (changed: Readonly<Record<string, string>>) => void,
] {
  const [search, setSearch] = useSearchParams()
  const filter = Object.fromEntries(FIELDS.map((field) => [field, search.get(field) ?? '']))
  const change = (changed: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search)
    for (const [field, value] of Object.entries(changed)) {
      if (value === '') next.delete(field)
      else next.set(field, value)
    }
    setSearch(next, { replace: true, preventScrollReset: true })
  }
  return [filter as unknown as ThreadFilter, change]
}

/** The articles with only those statements the filter lets through; articles without one are left out. */
export function filterThread(
  articles: readonly ThreadArticle[],
  filter: ThreadFilter,
): readonly ThreadArticle[] {
  if (!isFiltering(filter)) return articles
  const word = fold(filter.word.trim())
  const accepts = ({ kind, firmness, text }: VoiceStatement) =>
    (!filter.kind || kind === filter.kind) &&
    (!filter.firm || firmness === filter.firm) &&
    (!word || fold(text).includes(word))
  return articles.flatMap((article) => {
    if (!article.date.startsWith(filter.year)) return []
    const statements = article.statements.filter(accepts)
    return statements.length > 0 ? [{ ...article, statements }] : []
  })
}

/** Letters alone: case, accents and the form of apostrophes do not count. */
const fold = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
