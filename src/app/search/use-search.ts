import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { isEmptyQuery, parseQuery, type SearchQuery } from '../../compiler/search/query.ts'
import {
  GROUP_PARAMETER,
  ORDER_PARAMETER,
  QUERY_PARAMETER,
  REACH_PARAMETER,
  SHOWN_PARAMETER,
} from '../../compiler/urls.ts'
import type { SearchHit } from '../../data/search/evaluate.ts'
import { deviceIndexQuery, searchQuery, type SearchPlace } from '../../data/search/queries.ts'
import { sortHits, type MissingWords, type SearchOrder } from '../../data/search/search.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

/** Results a list begins with, and as many come with each wish for more. */
export const PAGE_SIZE = 20

/** What the address asks for. */
export interface Asked {
  readonly typed: string
  readonly query: SearchQuery
  readonly order: SearchOrder
  readonly shown: number
  readonly reach: number
  readonly isByVoice: boolean
}

export interface PlacedHit extends SearchHit {
  readonly place: SearchPlace
}

export interface Found {
  readonly status: 'empty' | 'searching' | 'found' | 'failed'
  /** What is shown is of the search before. */
  readonly isStale: boolean
  readonly hits: readonly PlacedHit[]
  readonly searchedSince: string | null
  readonly missing: readonly MissingWords[]
  /** Without a connection: how many articles on the device were searched instead of the archive. */
  readonly storedArticles: number | null
  readonly error: Error | null
  readonly retry: () => void
}

/** The search of the address, and how to change it there; an empty value takes a parameter away. */
export function useAsked(): readonly [Asked, (changed: Readonly<Record<string, string>>) => void] {
  const [params, setParams] = useSearchParams()
  const isHydrated = useHydrated()
  const typed = isHydrated ? (params.get(QUERY_PARAMETER) ?? '') : ''
  const query = useMemo(() => parseQuery(typed), [typed])
  const asked: Asked = {
    typed,
    query,
    order: params.get(ORDER_PARAMETER) === 'newest' ? 'newest' : 'relevance',
    shown: Math.max(PAGE_SIZE, readCount(params.get(SHOWN_PARAMETER))),
    reach: Math.max(1, readCount(params.get(REACH_PARAMETER))),
    isByVoice: params.get(GROUP_PARAMETER) === 'voice',
  }
  const change = (changed: Readonly<Record<string, string>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changed)) {
          if (value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return [asked, change]
}

/** What the archive and the device have of it. */
export function useFound({ typed, query, order, reach }: Asked): Found {
  const request = { typed, query, order, reach }
  const isAsked = !isEmptyQuery(query)
  const archive = useQuery(searchQuery({ ...request, place: 'archive', madeAt: 0 }))
  const isOffline = archive.error?.name === 'OfflineError'
  const place = isOffline ? 'stored' : 'own'
  // The archive answers first: reading the device's articles would hold it up.
  const index = useQuery({ ...deviceIndexQuery(place), enabled: isAsked && !archive.isPending })
  const hasArticles = (index.data?.articles ?? 0) > 0
  const device = useQuery({
    ...searchQuery({ ...request, place, madeAt: index.dataUpdatedAt }),
    enabled: isAsked && hasArticles,
  })
  const ofArchive = archive.data?.hits.map((hit): PlacedHit => ({ ...hit, place: 'archive' })) ?? []
  const ofDevice =
    (hasArticles && device.data?.hits.map((hit): PlacedHit => ({ ...hit, place }))) || []
  const outcome = archive.data ?? device.data
  const isSearching = archive.isPending || (isOffline && (index.isPending || device.isLoading))
  const hits: readonly PlacedHit[] = isOffline ? ofDevice : [...ofArchive, ...ofDevice]
  return {
    status: !isAsked
      ? 'empty'
      : archive.error && !isOffline
        ? 'failed'
        : isSearching
          ? 'searching'
          : 'found',
    isStale: archive.isPlaceholderData,
    hits: sortHits(hits, order),
    searchedSince: archive.data?.searchedSince ?? null,
    missing: hits.length === 0 ? missingIn(outcome?.missing ?? [], device.data?.missing) : [],
    storedArticles: isOffline ? (index.data?.articles ?? 0) : null,
    error: archive.error,
    retry: () => void archive.refetch(),
  }
}

/** Of the words that one place does not have, those that the other, if it was searched, has not either. */
function missingIn(
  missing: readonly MissingWords[],
  others: readonly MissingWords[] | undefined,
): readonly MissingWords[] {
  return others
    ? missing.filter(({ words }) => others.some((other) => other.words === words))
    : missing
}

function readCount(words: string | null): number {
  return /^\d{1,4}$/.test(words ?? '') ? Number(words) : 0
}
