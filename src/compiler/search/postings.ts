import type { Firmness, StatementKind } from '../types.ts'
import { createNumberReader, encodeNumber } from './numbers.ts'
import { dayOf, rankOfDay, type DayPlace } from './ranks.ts'

/** What `kind:` can ask for, in the order postings number it. */
export const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly StatementKind[]
/** What `firm:` can ask for, likewise. */
export const FIRMNESSES = [
  'named',
  'unnamed',
  'institution',
  'place',
  'group',
  'document',
] as const satisfies readonly Firmness[]

/** A statement in which a term stands. */
export interface StatementPosting {
  /** Its number in its article, from 0. */
  readonly ordinal: number
  /** How much the term weighs in it, 0 to 3: 0 when only a name stands for it. */
  readonly weight: number
  readonly kind: StatementKind
  readonly firmness: Firmness | null
}

/** An article in which a term stands, and its statements with it; none, and it stands outside them. */
export interface ArticlePosting {
  readonly rank: number
  readonly statements: readonly StatementPosting[]
}

const WEIGHTS = 4
/** Between runs of articles that were written apart. */
export const BETWEEN_RUNS = '.'

/** One article’s part of a posting, without the article. */
export function encodeStatements(statements: readonly StatementPosting[]): string {
  let before = 0
  let text = encodeNumber(statements.length)
  for (const { ordinal, weight, kind, firmness } of statements) {
    const firm = firmness === null ? FIRMNESSES.length : FIRMNESSES.indexOf(firmness)
    const facet = KINDS.indexOf(kind) + KINDS.length * firm
    text += encodeNumber((ordinal - before) * WEIGHTS + weight) + encodeNumber(facet)
    before = ordinal
  }
  return text
}

/** A run of articles, newest first, each with what `encodeStatements` made of its statements. */
export function encodeRun(articles: readonly (readonly [DayPlace, string])[]): string {
  let before: number | null = null
  return articles
    .map(([{ date, ordinal }, statements]) => {
      const day = dayOf(date)
      const step = before === null ? day : before - day
      before = day
      return encodeNumber(step) + encodeNumber(ordinal) + statements
    })
    .join('')
}

/** The articles of runs, in the order they were written in. What is no posting gives articles of no use; never throws. */
export function decodePostings(postings: string): ArticlePosting[] {
  return postings.split(BETWEEN_RUNS).flatMap(decodeRun)
}

/** Rank of the first article of a run. */
export function newestOfRun(run: string): number {
  const reader = createNumberReader(run)
  const day = reader.next()
  return rankOfDay(day) - reader.next()
}

function decodeRun(run: string): ArticlePosting[] {
  const reader = createNumberReader(run)
  const articles: ArticlePosting[] = []
  let day = 0
  while (!reader.isAtEnd()) {
    const step = reader.next()
    day = articles.length === 0 ? step : day - step
    const ordinal = reader.next()
    const statements = decodeStatements(reader)
    articles.push({ rank: rankOfDay(day) - ordinal, statements })
  }
  return articles
}

function decodeStatements(reader: ReturnType<typeof createNumberReader>): StatementPosting[] {
  const statements: StatementPosting[] = []
  let ordinal = 0
  for (let left = reader.next(); left > 0 && !reader.isAtEnd(); left--) {
    const step = reader.next()
    const facet = reader.next()
    ordinal += Math.floor(step / WEIGHTS)
    statements.push({
      ordinal,
      weight: step % WEIGHTS,
      kind: KINDS[facet % KINDS.length] ?? 'indirect',
      firmness: FIRMNESSES[Math.floor(facet / KINDS.length)] ?? null,
    })
  }
  return statements
}
