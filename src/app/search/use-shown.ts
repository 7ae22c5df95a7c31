import { useQueries, useQueryClient } from '@tanstack/react-query'
import { holdsPhrases } from '../../compiler/search/match.ts'
import type { SearchQuery } from '../../compiler/search/query.ts'
import type { SearchArticle, SearchStatement } from '../../compiler/search/types.ts'
import { searchArticleQuery } from '../../data/search/queries.ts'
import type { PlacedHit } from './use-search.ts'

/** A hit with what is shown of it, as far as that has come. */
export interface ShownHit {
  readonly hit: PlacedHit
  readonly article: SearchArticle | null
  /** `null` for an article, too. */
  readonly statement: SearchStatement | null
  readonly error: Error | null
}

/** Hits whose words may turn out not to follow each other as asked, before a list gives up for the time being. */
const MOST_REJECTED = 100

/**
 * The first `count` hits whose words are as asked. The index knows words, not their order: a phrase is looked for in the
 * statement itself.
 */
export function useShown(
  hits: readonly PlacedHit[],
  count: number,
  query: SearchQuery,
): { readonly shown: readonly ShownHit[]; readonly isAll: boolean } {
  const client = useQueryClient()
  const isRejected = ({ place, rank, ordinal }: PlacedHit): boolean => {
    const article = client.getQueryData<SearchArticle>(searchArticleQuery(place, rank).queryKey)
    const statement = ordinal === null ? undefined : article?.statements[ordinal]
    if (!article || ordinal === null) return false
    return !statement || !holdsPhrases(statement.text, query)
  }
  const looked: PlacedHit[] = []
  const accepted: PlacedHit[] = []
  for (const hit of hits) {
    if (accepted.length >= count || looked.length >= count + MOST_REJECTED) break
    looked.push(hit)
    if (!isRejected(hit)) accepted.push(hit)
  }
  const articles = [...new Map(looked.map((hit) => [`${hit.place} ${hit.rank}`, hit])).entries()]
  const results = useQueries({
    queries: articles.map(([, { place, rank }]) => searchArticleQuery(place, rank)),
  })
  const resultOf = new Map(articles.map(([key], at) => [key, results[at]]))
  const shown = accepted.map((hit): ShownHit => {
    const result = resultOf.get(`${hit.place} ${hit.rank}`)
    const article = result?.data ?? null
    const statement = hit.ordinal === null ? null : (article?.statements[hit.ordinal] ?? null)
    return { hit, article, statement, error: result?.error ?? null }
  })
  return { shown, isAll: looked.length === hits.length }
}
