import type { StatementPosting } from '../../compiler/search/postings.ts'
import { asksOfStatements, type SearchQuery } from '../../compiler/search/query.ts'
import type { Choice, Requirement, Requirements } from './requirements.ts'

/** Something found: a statement, or an article outside its statements. */
export interface SearchHit {
  readonly rank: number
  /** Number of the statement; `null` for the article. */
  readonly ordinal: number | null
  readonly score: number
}

interface Scored {
  readonly posting: StatementPosting
  readonly score: number
}

/** By number of the statement; `null` where the article does not have it at all. */
type Statements = ReadonlyMap<number, Scored> | null

/** What a term counts by its weight in a statement: in a name, in a long, a middling, a short one. */
const SCORES = [0.4, 1, 1.2, 1.4] as const

/** What an article has of a query, as far as its postings are known. */
export function evaluateArticle(
  rank: number,
  { required, excluded }: Requirements,
  query: SearchQuery,
): SearchHit[] {
  const found = required.map((requirement) => meet(requirement, rank))
  if (found.includes(null)) return []
  const without = excluded.map((requirement) => meet(requirement, rank))
  const isExcluded = (ordinal: number) => without.some((each) => each?.has(ordinal))
  const { kinds, firmnesses } = query
  const statements = [...intersect(found)]
    .filter(([ordinal, { posting }]) => {
      const { kind, firmness } = posting
      return (
        !isExcluded(ordinal) &&
        (kinds.length === 0 || kinds.includes(kind)) &&
        (firmnesses.length === 0 || (firmness !== null && firmnesses.includes(firmness)))
      )
    })
    .map(([ordinal, { score }]) => ({ rank, ordinal, score }))
  if (statements.length > 0) return statements
  const isOfArticle = !asksOfStatements(query) && without.every((each) => each === null)
  return isOfArticle ? [{ rank, ordinal: null, score: 0 }] : []
}

function meet({ alternatives }: Requirement, rank: number): Statements {
  const met = alternatives.map((groups) => {
    const found = groups.map((choices) => unite(choices.map((choice) => scoredAt(choice, rank))))
    return found.includes(null) || found.length === 0 ? null : intersect(found)
  })
  return unite(met)
}

function scoredAt({ postings, factor }: Choice, rank: number): Statements {
  const statements = postings.statementsAt(rank)
  if (!statements) return null
  return new Map(
    statements.map((posting) => {
      const score = factor * (SCORES[posting.weight] ?? 0)
      return [posting.ordinal, { posting, score }]
    }),
  )
}

/** Statements of any, with the best score. */
function unite(all: readonly Statements[]): Statements {
  const known = all.filter((each) => each !== null)
  if (known.length < 2) return known[0] ?? null
  const united = new Map<number, Scored>()
  for (const [ordinal, scored] of known.flatMap((each) => [...each]))
    if (scored.score > (united.get(ordinal)?.score ?? -1)) united.set(ordinal, scored)
  return united
}

/** Statements of all, with the scores added up. */
function intersect(all: readonly Statements[]): ReadonlyMap<number, Scored> {
  const [first, ...rest] = all
  const common = new Map<number, Scored>()
  for (const [ordinal, { posting, score }] of first ?? []) {
    const others = rest.map((each) => each?.get(ordinal)?.score)
    if (others.every((other) => other !== undefined))
      common.set(ordinal, { posting, score: others.reduce((sum, other) => sum + other, score) })
  }
  return common
}
