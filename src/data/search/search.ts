import { dayOf, placeOf, rankOfDay } from '../../compiler/search/ranks.ts'
import type { SearchQuery } from '../../compiler/search/query.ts'
import { evaluateArticle, type SearchHit } from './evaluate.ts'
import { choicesOf, findRequirements, type Requirement } from './requirements.ts'
import type { SearchSource } from './source.ts'
import type { TermPostings } from './term-postings.ts'

/** How results are sorted. */
export type SearchOrder = 'relevance' | 'newest'

export interface SearchOutcome {
  readonly hits: readonly SearchHit[]
  /** The day from which on everything has been looked at; `null` when that is the whole archive. */
  readonly searchedSince: string | null
  readonly missing: readonly MissingWords[]
}

/** Words that no article has, and those that may have been meant. */
export interface MissingWords {
  readonly words: string
  readonly terms: readonly NearTerms[]
}

interface NearTerms {
  /** Without the prefix of its kind. */
  readonly term: string
  readonly near: readonly string[]
}

/** Hits with which a search is content for the time being: the reader looks further back if they want. */
const ENOUGH = 60
/** Pieces of older postings read in one go; the reader can ask for as many again. */
const PIECES_AT_ONCE = 12

/**
 * Everything that fits, sorted; of what is very frequent, the newest. `reach` says how often the reader has asked to
 * look further back, from 1. Rejects as `source` does.
 */
export async function search(
  query: SearchQuery,
  source: SearchSource,
  order: SearchOrder,
  reach: number,
): Promise<SearchOutcome> {
  const requirements = await findRequirements(query, source)
  const { required, excluded } = requirements
  const missing = await findMissing(required, source)
  const driver = [...required].sort((one, other) => sizeOf(one) - sizeOf(other))[0]
  if (!driver || missing.length > 0) return { hits: [], searchedSince: null, missing }
  const all = [...required, ...excluded].flatMap(choicesOf).map(({ postings }) => postings)
  const leading = choicesOf(driver).map(({ postings }) => postings)
  const [lowest, highest] = boundsOf(query)
  const isInRange = (rank: number) => rank > lowest && rank <= highest && isOfYears(rank, query)

  const hits: SearchHit[] = []
  const done = new Set<number>()
  let left = PIECES_AT_ONCE * reach
  for (;;) {
    const waiting = [...new Set(leading.flatMap((postings) => [...postings.ranks()]))]
      .filter((rank) => !done.has(rank) && isInRange(rank))
      .sort((one, other) => other - one)
    const open = waiting.findIndex((rank) => all.some((each) => each.pieceFor(rank) !== null))
    for (const rank of open === -1 ? waiting : waiting.slice(0, open)) {
      done.add(rank)
      hits.push(...evaluateArticle(rank, requirements, query))
    }
    const next = nextPiece(leading, lowest, highest)
    const unread = Math.max(open === -1 ? -1 : (waiting[open] ?? -1), next?.newest ?? -1)
    if (unread === -1) return { hits: sortHits(hits, order), searchedSince: null, missing }
    if (left <= 0 || hits.length >= ENOUGH * reach)
      return { hits: sortHits(hits, order), searchedSince: dayBelow(unread), missing }
    if (open !== -1) left -= await readPieces(waiting.slice(open), all, left)
    else if (next) {
      await next.postings.read(next.piece)
      left -= 1
    }
  }
}

async function findMissing(
  required: readonly Requirement[],
  source: SearchSource,
): Promise<MissingWords[]> {
  const missing = required.filter((each) => sizeOf(each) === 0)
  return Promise.all(
    missing.map(async ({ words, terms }) => {
      const near = terms.map(async (term) => ({
        term: term.replace(/^.-/, ''),
        near: await source.near(term),
      }))
      return { words, terms: (await Promise.all(near)).filter((each) => each.near.length > 0) }
    }),
  )
}

/** Reads what is needed to know of these articles, the newest first; gives the number of pieces read. */
async function readPieces(
  ranks: readonly number[],
  all: readonly TermPostings[],
  most: number,
): Promise<number> {
  const wanted = new Map<string, () => Promise<void>>()
  for (const rank of ranks)
    for (const postings of all) {
      const piece = postings.pieceFor(rank)
      if (piece === null || wanted.size >= most) continue
      wanted.set(`${postings.entry.term} ${piece}`, () => postings.read(piece))
    }
  await Promise.all([...wanted.values()].map((read) => read()))
  return wanted.size
}

/** The newest piece that the leading terms have not read, and the rank it begins with. */
function nextPiece(leading: readonly TermPostings[], lowest: number, highest: number) {
  const pieces = leading.flatMap((postings) => {
    const piece = postings.nextPiece(lowest, highest)
    if (piece === null) return []
    return [{ postings, piece, newest: postings.entry.older[piece - 1] ?? 0 }]
  })
  return pieces.sort((one, other) => other.newest - one.newest)[0] ?? null
}

const sizeOf = (requirement: Requirement): number =>
  requirement.alternatives.reduce((sum, groups) => sum + sizeOfRarest(groups), 0)

function sizeOfRarest(groups: Requirement['alternatives'][number]): number {
  if (groups.length === 0) return 0
  const sizes = groups.map((choices) =>
    choices.reduce((sum, { postings }) => sum + postings.entry.articles, 0),
  )
  return Math.min(...sizes)
}

/** Ranks between which articles can be: above the one, up to the other. */
function boundsOf({ from, until }: SearchQuery): readonly [number, number] {
  return [
    from === null ? Number.NEGATIVE_INFINITY : rankOfDay(dayOf(from) - 1),
    until === null ? Number.POSITIVE_INFINITY : rankOfDay(dayOf(until)),
  ]
}

function isOfYears(rank: number, { excludedYears }: SearchQuery): boolean {
  return excludedYears.length === 0 || !excludedYears.includes(placeOf(rank).date.slice(0, 4))
}

/** The day after that of an article which has not been looked at. */
function dayBelow(rank: number): string {
  const { date } = placeOf(rank)
  return placeOf(rankOfDay(dayOf(date) + 1)).date
}

/** Statements before articles; then by score or by age, and within an article in reading order. */
export function sortHits<Hit extends SearchHit>(
  hits: readonly Hit[],
  order: SearchOrder,
): readonly Hit[] {
  return [...hits].sort(
    (one, other) =>
      isArticle(one) - isArticle(other) ||
      (order === 'relevance' ? other.score - one.score : 0) ||
      byAge(one, other),
  )
}

const byAge = (one: SearchHit, other: SearchHit): number =>
  other.rank - one.rank || (one.ordinal ?? 0) - (other.ordinal ?? 0)
const isArticle = ({ ordinal }: SearchHit): number => Number(ordinal === null)
