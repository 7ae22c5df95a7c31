import type { Activity } from '../../compiler/voices-types.ts'

/** Most bars a chart has; years that would need more are put together. */
const MOST_BARS = 60
/** Years a bar may stand for. */
const YEARS_A_BAR = [1, 10, 100, 1000] as const

/** A month, a year or several years, and what was said in them. */
export interface Bar {
  readonly first: string
  readonly last: string
  readonly statements: number
}

/** Bars from the oldest to the newest period, those without a statement among them. `activity` stands newest first. */
export function barsOf(activity: readonly Activity[]): readonly Bar[] {
  const [newest, oldest] = [activity[0]?.period, activity.at(-1)?.period]
  if (newest === undefined || oldest === undefined) return []
  const months = oldest.length > 'YYYY'.length ? 12 : 1
  const [from, to] = [numberOf(oldest), numberOf(newest)]
  const size =
    months > 1
      ? 1
      : (YEARS_A_BAR.find((years) => Math.ceil((to - from + 1) / years) < MOST_BARS) ?? 1000)
  const first = Math.floor(from / size)
  const counts = Array.from({ length: Math.floor(to / size) - first + 1 }, () => 0)
  for (const { period, statements } of activity) {
    const bar = Math.floor(numberOf(period) / size) - first
    counts[bar] = (counts[bar] ?? 0) + statements
  }
  const nameOf = months > 1 ? monthName : yearName
  return counts.map((statements, bar) => ({
    first: nameOf(Math.max(from, (first + bar) * size)),
    last: nameOf(Math.min(to, (first + bar + 1) * size - 1)),
    statements,
  }))
}

/** Years since year 0 or, where the period tells a month, months since its January. */
function numberOf(period: string): number {
  const [year = 0, month] = period.split('-').map(Number)
  return month === undefined ? year : year * 12 + month - 1
}

const yearName = (year: number) => String(year).padStart(4, '0')

const monthName = (month: number) =>
  `${yearName(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`
