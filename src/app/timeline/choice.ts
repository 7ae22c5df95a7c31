import { useSearchParams } from 'react-router'
import type { StatementKind } from '../../compiler/types.ts'
import type { ThreadArticle } from '../../compiler/voices-types.ts'

/** Which articles of the archive are shown; an empty string does not choose. */
export interface Choice {
  /** Id of a voice. */
  readonly voice: string
  readonly kind: StatementKind | ''
  readonly year: string
}

export const CHOICE_FIELDS = ['voice', 'kind', 'year'] as const

const KINDS = ['direct', 'mixed', 'indirect'] as const

/** The choice an address makes. What makes no sense chooses nothing. */
export function readChoice(search: URLSearchParams): Choice {
  const [voice = '', kind, year = ''] = CHOICE_FIELDS.map((field) => search.get(field) ?? '')
  return {
    voice,
    kind: KINDS.find((each) => each === kind) ?? '',
    year: /^\d{4}$/.test(year) ? year : '',
  }
}

export const isChoosing = (choice: Choice): boolean =>
  CHOICE_FIELDS.some((field) => choice[field] !== '')

/** The choice of the address, and how to change it there: a step the browser can go back. */
export function useChoice(): readonly [Choice, (changed: Partial<Choice>) => void] {
  const [search, setSearch] = useSearchParams()
  const choice = readChoice(search)
  const change = (changed: Partial<Choice>) => {
    const next = new URLSearchParams(search)
    const changedChoice = { ...choice, ...changed }
    for (const field of CHOICE_FIELDS) {
      next.delete(field)
      if (changedChoice[field] !== '') next.set(field, changedChoice[field])
    }
    setSearch(next, { preventScrollReset: true })
  }
  return [choice, change]
}

/** Articles of a voice's thread with only those statements that are chosen; those without any are left out. */
export function chooseFromThread(
  articles: readonly ThreadArticle[],
  { kind, year }: Choice,
): readonly ThreadArticle[] {
  return articles.flatMap((article) => {
    const statements = article.statements.filter((each) => kind === '' || each.kind === kind)
    return article.date.startsWith(year) && statements.length > 0
      ? [{ ...article, statements }]
      : []
  })
}
