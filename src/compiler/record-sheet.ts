import {
  countStatements,
  createDoubtList,
  noSources,
  type MonthCounts,
  type SheetCounts,
  type SourceSort,
  type UncertainStatement,
} from './record-sheet-counts.ts'
import type { SpeakerKind, StatementKind } from './types.ts'
import type { ArticleFacts } from './voices-facts.ts'
import type { VoiceSummary } from './voices-types.ts'

/** Raised with every change of the record sheet's JSON that an older app cannot read. */
export const RECORD_SHEET_VERSION = 1

/** Voices with a row of their own: those with most statements. */
export const SHEET_VOICES = 10
/** Longest span told by month, and by year; longer ones are told by decade. */
const MONTHLY_SPAN_MONTHS = 36
const YEARLY_SPAN_YEARS = 48

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

/** What is counted of a period, for the voices of the sheet. */
interface Tally {
  articles: number
  readonly kinds: Record<StatementKind, number>
  unnamed: number
  readonly voices: Map<string, number>
}

/** Counts the statements of an archive. `articles` and `voices` are all there are, in any order. */
export function collectRecordSheet(
  articles: Iterable<ArticleFacts>,
  voices: Iterable<VoiceSummary>,
): RecordSheet {
  return joinCounts([countStatements(articles)], voices)
}

/**
 * The sheet of an archive that was counted in parts, which come in any order and are read once; `voices` are all voices in any
 * order. Same archive, same sheet, whatever the parts.
 */
export function joinCounts(
  parts: Iterable<SheetCounts>,
  voices: Iterable<VoiceSummary>,
): RecordSheet {
  const { shown, count } = mostHeard(voices)
  const ids = shown.map(({ id }) => id)
  const months = new Map<string, Tally>()
  const sources = noSources()
  const doubts = createDoubtList()
  let [articles, statements, doubtful] = [0, 0, 0]
  const dates: string[] = []
  for (const part of parts) {
    statements += part.statements
    doubtful += part.doubtful
    dates.push(...[part.first, part.last].filter((date) => date !== null))
    for (const doubt of part.doubts) doubts.add(doubt)
    for (const [sort, number] of Object.entries(part.sources) as [SourceSort, number][])
      sources[sort] += number
    for (const [month, counts] of Object.entries(part.months)) {
      articles += counts.articles
      const tally = months.get(month) ?? emptyTally()
      months.set(month, tally)
      addCounts(tally, counts, new Map(counts.speakers), ids)
    }
  }
  dates.sort()
  const [first = null, last = null] = [dates[0], dates.at(-1)]
  const periodOf = choosePeriods(first, last)
  const periods = joinMonths(months, periodOf, ids)
  const listed = first && last ? fillPeriods(periodOf(first), periodOf(last)) : []
  return {
    version: RECORD_SHEET_VERSION,
    ...{ articles, statements, first, last },
    periods: listed.map((period) => {
      const { articles: ofPeriod, kinds, unnamed } = periods.get(period) ?? emptyTally()
      return { period, articles: ofPeriod, kinds, unnamed }
    }),
    sources,
    voices: shown.map(({ id, name, kind, statements: said }) => ({
      ...{ id, name, kind, statements: said },
      counts: listed.map((period) => periods.get(period)?.voices.get(id) ?? 0),
    })),
    moreVoices: count - shown.length,
    doubtful,
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

function addCounts(
  tally: Tally,
  { articles, kinds, unnamed }: Pick<MonthCounts, 'articles' | 'kinds' | 'unnamed'>,
  counts: ReadonlyMap<string, number>,
  voices: readonly string[],
): void {
  tally.articles += articles
  tally.unnamed += unnamed
  for (const kind of ['direct', 'mixed', 'indirect'] as const) tally.kinds[kind] += kinds[kind]
  for (const id of voices) tally.voices.set(id, (tally.voices.get(id) ?? 0) + (counts.get(id) ?? 0))
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
  voices: readonly string[],
): ReadonlyMap<string, Tally> {
  const periods = new Map<string, Tally>()
  for (const [month, tally] of months) {
    const period = periods.get(periodOf(month)) ?? emptyTally()
    periods.set(periodOf(month), period)
    addCounts(period, tally, tally.voices, voices)
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
