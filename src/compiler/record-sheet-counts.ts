import { DOUBTFUL } from './doubtful.ts'
import type { Firmness, StatementKind } from './types.ts'
import type { ArticleFacts, StatementFacts } from './voices-facts.ts'
import { firstWords } from './words.ts'

/** Statements that are listed as least certain, and the confidence below which one may be. */
export const SHEET_DOUBTS = 24
const LISTED_BELOW = 0.75
/** Length of a listed statement and of its article's title, in characters. */
const WORDS_LENGTH = 180

/** Who answers for a statement; `unknown` where the article does not tell. */
export type SourceSort = Firmness | 'unknown'

export interface UncertainStatement {
  readonly slug: string
  readonly date: string
  readonly title: string
  readonly id: string
  readonly text: string
  /** Names of those who are taken to have made it. */
  readonly speakers: readonly string[]
  readonly confidence: number
}

/** What is counted of a month. */
export interface MonthCounts {
  readonly articles: number
  readonly kinds: Readonly<Record<StatementKind, number>>
  readonly unnamed: number
  /** Statements of each voice or other speaker, with their id. */
  readonly speakers: readonly (readonly [id: string, statements: number])[]
}

/** Some articles in figures: plain JSON, which stays true whatever becomes of other articles. */
export interface SheetCounts {
  readonly statements: number
  /** ISO dates of the oldest and the newest article; `null` without articles. */
  readonly first: string | null
  readonly last: string | null
  /** By month, as `2021-12`. */
  readonly months: Readonly<Record<string, MonthCounts>>
  readonly sources: Readonly<Record<SourceSort, number>>
  readonly doubtful: number
  /** The least certain first, no more than the sheet lists. */
  readonly doubts: readonly UncertainStatement[]
}

/** Mutable, while it is counted. */
interface Tally {
  articles: number
  readonly kinds: Record<StatementKind, number>
  unnamed: number
  readonly speakers: Map<string, number>
}

/** Counts statements. `articles` come in any order and are read once, one at a time. */
export function countStatements(articles: Iterable<ArticleFacts>): SheetCounts {
  const months = new Map<string, Tally>()
  const sources = noSources()
  const doubts = createDoubtList()
  let [statements, doubtful] = [0, 0]
  const dates: string[] = []
  for (const facts of articles) {
    const month = facts.date.slice(0, 'YYYY-MM'.length)
    const tally = months.get(month) ?? emptyTally()
    months.set(month, tally)
    tally.articles += 1
    dates.push(facts.date)
    for (const statement of facts.statements) {
      if (statement.act !== 'said') continue
      statements += 1
      sources[statement.firmness ?? 'unknown'] += 1
      countStatement(tally, statement)
      if (statement.confidence < DOUBTFUL) doubtful += 1
      if (statement.confidence < LISTED_BELOW) doubts.add(toDoubt(facts, statement))
    }
  }
  dates.sort()
  return {
    ...{ statements, sources, doubtful },
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    months: Object.fromEntries(
      [...months].map(([month, { speakers, ...tally }]) => [
        month,
        { ...tally, speakers: [...speakers] },
      ]),
    ),
    doubts: doubts.list(),
  }
}

/** Counts of no statement. */
export const noSources = (): Record<SourceSort, number> => ({
  ...{ named: 0, institution: 0, place: 0, group: 0, document: 0, unnamed: 0, unknown: 0 },
})

const emptyTally = (): Tally => ({
  articles: 0,
  kinds: { direct: 0, mixed: 0, indirect: 0 },
  unnamed: 0,
  speakers: new Map(),
})

function countStatement(tally: Tally, { kind, firmness, speakers }: StatementFacts): void {
  tally.kinds[kind] += 1
  if (firmness === 'unnamed') tally.unnamed += 1
  for (const { id } of speakers) tally.speakers.set(id, (tally.speakers.get(id) ?? 0) + 1)
}

function toDoubt({ slug, date, title }: ArticleFacts, statement: StatementFacts) {
  const { id, text, speakers, confidence } = statement
  return {
    ...{ slug, date, id, confidence },
    title: firstWords(title, WORDS_LENGTH),
    text: firstWords(text, WORDS_LENGTH),
    speakers: speakers.map(({ name }) => name),
  }
}

/** Keeps the least certain; of equal ones the newest article's. */
export function createDoubtList() {
  let kept: UncertainStatement[] = []
  const cut = () => {
    kept = kept.sort(byDoubt).slice(0, SHEET_DOUBTS)
  }
  return {
    add: (doubt: UncertainStatement) => {
      kept.push(doubt)
      if (kept.length >= 4 * SHEET_DOUBTS) cut()
    },
    list: (): readonly UncertainStatement[] => {
      cut()
      return kept
    },
  }
}

function byDoubt(one: UncertainStatement, other: UncertainStatement): number {
  const [a, b] = [`${one.slug} ${one.id}`, `${other.slug} ${other.id}`]
  return one.confidence - other.confidence || (a > b ? -1 : 1)
}
