import { DOUBTFUL } from './doubtful.ts'
import type { Firmness, SpeakerKind, StatementKind } from './types.ts'
import type { ArticleFacts, StatementFacts } from './voices-facts.ts'
import type { VoiceSummary } from './voices-types.ts'
import { firstWords } from './words.ts'

/** Raised with every change of the record sheet's JSON that an older app cannot read. */
export const RECORD_SHEET_VERSION = 1

/** Voices with a row of their own: those with most statements. */
export const SHEET_VOICES = 10
/** Statements that are listed as least certain, and the confidence below which one may be. */
export const SHEET_DOUBTS = 24
const LISTED_BELOW = 0.75
/** Longest span told by month, and by year; longer ones are told by decade. */
const MONTHLY_SPAN_MONTHS = 36
const YEARLY_SPAN_YEARS = 48
/** Length of a listed statement and of its article's title, in characters. */
const WORDS_LENGTH = 180

/** Who answers for a statement; `unknown` where the article does not tell. */
export type SourceSort = Firmness | 'unknown'

/** Statements of a month (`2021-12`), a year (`2021`) or a decade (`2020s`). */
export interface PeriodCounts {
  readonly period: string
  readonly articles: number
  readonly kinds: Readonly<Record<StatementKind, number>>
  /** Statements whose source the article knows and does not name. */
  readonly unnamed: number
}

export interface SheetVoice {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly statements: number
  /** Statements in each period of the sheet. */
  readonly counts: readonly number[]
}

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

/** What the whole archive holds, in figures. Its size does not grow with the archive. */
export interface RecordSheet {
  readonly version: number
  readonly articles: number
  /** Everything somebody said; what was thought or decided is not counted. */
  readonly statements: number
  /** ISO dates of the oldest and the newest article; `null` without articles. */
  readonly first: string | null
  readonly last: string | null
  /** Oldest first, without a gap. */
  readonly periods: readonly PeriodCounts[]
  readonly sources: Readonly<Record<SourceSort, number>>
  /** Most statements first. */
  readonly voices: readonly SheetVoice[]
  /** How many voices there are besides. */
  readonly moreVoices: number
  /** Statements whose reading is doubtful. */
  readonly doubtful: number
  /** The least certain first, doubtful or not. */
  readonly doubts: readonly UncertainStatement[]
}

interface Tally {
  articles: number
  readonly kinds: Record<StatementKind, number>
  unnamed: number
  readonly voices: Map<string, number>
}

/**
 * Counts the statements of an archive. `articles` come in any order and are read once, one at a time; `voices` are
 * all voices in any order. Same archive, same sheet.
 */
export function collectRecordSheet(
  articles: Iterable<ArticleFacts>,
  voices: Iterable<VoiceSummary>,
): RecordSheet {
  const { shown, count } = mostHeard(voices)
  const isShown = new Set(shown.map(({ id }) => id))
  const months = new Map<string, Tally>()
  const sources: Record<SourceSort, number> = {
    ...{ named: 0, institution: 0, place: 0, group: 0, document: 0, unnamed: 0, unknown: 0 },
  }
  const doubts = createDoubtList()
  const totals = { articles: 0, statements: 0 }
  let first: string | null = null
  let last: string | null = null
  for (const facts of articles) {
    const { date } = facts
    const month = date.slice(0, 'YYYY-MM'.length)
    const tally = months.get(month) ?? emptyTally()
    months.set(month, tally)
    tally.articles += 1
    totals.articles += 1
    if (first === null || date < first) first = date
    if (last === null || date > last) last = date
    for (const statement of facts.statements) {
      if (statement.act !== 'said') continue
      totals.statements += 1
      sources[statement.firmness ?? 'unknown'] += 1
      countStatement(tally, statement, isShown)
      if (statement.confidence < LISTED_BELOW) doubts.add(facts, statement)
    }
  }
  const periodOf = choosePeriods(first, last)
  const periods = joinMonths(months, periodOf)
  const listed = first && last ? fillPeriods(periodOf(first), periodOf(last)) : []
  return {
    version: RECORD_SHEET_VERSION,
    ...totals,
    first,
    last,
    periods: listed.map((period) => {
      const { articles: ofPeriod, kinds, unnamed } = periods.get(period) ?? emptyTally()
      return { period, articles: ofPeriod, kinds, unnamed }
    }),
    sources,
    voices: shown.map(({ id, name, kind, statements }) => ({
      ...{ id, name, kind, statements },
      counts: listed.map((period) => periods.get(period)?.voices.get(id) ?? 0),
    })),
    moreVoices: count - shown.length,
    doubtful: doubts.count(),
    doubts: doubts.list(),
  }
}

function mostHeard(voices: Iterable<VoiceSummary>) {
  let shown: VoiceSummary[] = []
  let count = 0
  for (const voice of voices) {
    count += 1
    const at = shown.findIndex((other) => isMoreHeard(voice, other))
    if (at === -1) shown.push(voice)
    else shown.splice(at, 0, voice)
    if (shown.length > SHEET_VOICES) shown = shown.slice(0, SHEET_VOICES)
  }
  return { shown, count }
}

function isMoreHeard(one: VoiceSummary, other: VoiceSummary): boolean {
  if (one.statements !== other.statements) return one.statements > other.statements
  return one.words === other.words ? one.id < other.id : one.words > other.words
}

const emptyTally = (): Tally => ({
  articles: 0,
  kinds: { direct: 0, mixed: 0, indirect: 0 },
  unnamed: 0,
  voices: new Map(),
})

function countStatement(tally: Tally, statement: StatementFacts, isShown: Set<string>): void {
  const { kind, firmness, speakers } = statement
  tally.kinds[kind] += 1
  if (firmness === 'unnamed') tally.unnamed += 1
  for (const { id } of speakers)
    if (isShown.has(id)) tally.voices.set(id, (tally.voices.get(id) ?? 0) + 1)
}

/** Keeps the least certain; of equal ones the newest article's. */
function createDoubtList() {
  let kept: UncertainStatement[] = []
  let count = 0
  const cut = () => {
    kept = kept.sort(byDoubt).slice(0, SHEET_DOUBTS)
  }
  return {
    add: ({ slug, date, title }: ArticleFacts, statement: StatementFacts) => {
      const { id, text, speakers, confidence } = statement
      if (confidence < DOUBTFUL) count += 1
      kept.push({
        ...{ slug, date, id, confidence },
        title: firstWords(title, WORDS_LENGTH),
        text: firstWords(text, WORDS_LENGTH),
        speakers: speakers.map(({ name }) => name),
      })
      if (kept.length >= 4 * SHEET_DOUBTS) cut()
    },
    count: () => count,
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

/** The period of a date or month: as fine as keeps their number small. */
function choosePeriods(first: string | null, last: string | null): (date: string) => string {
  const [from, to] = [first ?? '', last ?? ''].map((date) => date.split('-').map(Number))
  const [years, months] = [0, 1].map((at) => (to?.[at] ?? 0) - (from?.[at] ?? 0))
  if ((years ?? 0) * 12 + (months ?? 0) < MONTHLY_SPAN_MONTHS)
    return (date) => date.slice(0, 'YYYY-MM'.length)
  if ((years ?? 0) < YEARLY_SPAN_YEARS) return (date) => date.slice(0, 'YYYY'.length)
  return (date) => `${date.slice(0, 'YYY'.length)}0s`
}

function joinMonths(
  months: ReadonlyMap<string, Tally>,
  periodOf: (date: string) => string,
): ReadonlyMap<string, Tally> {
  const periods = new Map<string, Tally>()
  for (const [month, tally] of months) {
    const period = periods.get(periodOf(month)) ?? emptyTally()
    periods.set(periodOf(month), period)
    period.articles += tally.articles
    period.unnamed += tally.unnamed
    for (const kind of ['direct', 'mixed', 'indirect'] as const)
      period.kinds[kind] += tally.kinds[kind]
    for (const [id, count] of tally.voices)
      period.voices.set(id, (period.voices.get(id) ?? 0) + count)
  }
  return periods
}

/** The periods from one to another, both among them. */
function fillPeriods(first: string, last: string): string[] {
  const periods = [first]
  for (let period = first; period < last; periods.push(period)) period = nextPeriod(period)
  return periods
}

function nextPeriod(period: string): string {
  if (period.endsWith('s')) return `${padYear(Number(period.slice(0, 4)) + 10)}s`
  const [year = 0, month] = period.split('-').map(Number)
  if (month === undefined) return padYear(year + 1)
  return month === 12 ? `${padYear(year + 1)}-01` : `${padYear(year)}-${pad(month + 1, 2)}`
}

const pad = (number: number, length: number) => String(number).padStart(length, '0')
const padYear = (year: number) => pad(year, 4)
