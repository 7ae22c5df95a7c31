import type { PeriodCounts, RecordSheet } from '../../compiler/record-sheet.ts'
import { Chart, type Part } from './chart.tsx'
import { PeriodTable } from './period-table.tsx'
import { count, KINDS, share } from './words.ts'

interface SheetProps {
  readonly sheet: RecordSheet
}

const inDigits = (value: number) => value.toLocaleString('en-GB')
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const totalOf = ({ kinds }: PeriodCounts) => sumOf(Object.values(kinds))

/** How words are given, period by period. */
export function KindsByPeriod({ sheet: { periods, statements } }: SheetProps) {
  const totals = KINDS.map(([kind]) => sumOf(periods.map(({ kinds }) => kinds[kind])))
  const bars = periods.map(({ kinds }) => KINDS.map(([kind]): Part => [kind, kinds[kind]]))
  const most = Math.max(...periods.map(totalOf))
  return (
    <figure aria-label="Statements by kind">
      <ul className="legend">
        {KINDS.map(([kind, words], at) => (
          <li key={kind}>
            <Swatch kind={kind} /> {words} <b>{share(totals[at] ?? 0, statements)}</b>
          </li>
        ))}
      </ul>
      <Chart
        {...{ periods, bars, most }}
        top={count(most, 'statement')}
        label={`${KINDS.map(([, words], at) => `${words}: ${share(totals[at] ?? 0, statements)}`).join('; ')}. By ${unitOf(periods)}.`}
      />
      <details>
        <summary>{tableWords(periods)}</summary>
        <PeriodTable
          unit={periodWords(periods)}
          columns={[...KINDS, ['all', 'All']]}
          rows={periods.map((each) => [
            each.period,
            [...KINDS.map(([kind]) => each.kinds[kind]), totalOf(each)].map(inDigits),
          ])}
        />
      </details>
    </figure>
  )
}

/** How many of the statements come from sources the article does not name, period by period. */
export function UnnamedByPeriod({ sheet: { periods, sources, statements } }: SheetProps) {
  const shares = periods.map((each) => each.unnamed / Math.max(1, totalOf(each)))
  const most = Math.max(0.01, ...shares)
  return (
    <figure aria-label="Share of statements from unnamed sources">
      <p>
        <b>{share(sources.unnamed, statements)}</b> of all statements come from somebody the article
        does not name, as “a senior official”.
      </p>
      {sources.unnamed > 0 && (
        <Chart
          {...{ periods, most }}
          bars={shares.map((value) => [['unnamed', value] as const])}
          top={share(most, 1)}
          label={`Share from unnamed sources by ${unitOf(periods)}; at most ${share(most, 1)}.`}
        />
      )}
      <details>
        <summary>{tableWords(periods)}</summary>
        <PeriodTable
          unit={periodWords(periods)}
          columns={[
            ['unnamed', 'From unnamed sources'],
            ['share', 'Share'],
          ]}
          rows={periods.map((each) => [
            each.period,
            [inDigits(each.unnamed), share(each.unnamed, totalOf(each))],
          ])}
        />
      </details>
    </figure>
  )
}

/** What a bar of the chart is filled with, in small. */
function Swatch({ kind }: { readonly kind: string }) {
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
      <rect className={kind} x="0.5" y="0.5" width="15" height="11" />
      {kind === 'mixed' && <path className="hatch" d="M0 8 8 0M4 12 16 0M12 12l4-4" />}
    </svg>
  )
}

type Unit = 'month' | 'year' | 'decade'

function unitOf([first]: readonly PeriodCounts[]): Unit {
  if (first?.period.endsWith('s')) return 'decade'
  return first?.period.includes('-') ? 'month' : 'year'
}

const UNIT_WORDS = { month: 'Month', year: 'Year', decade: 'Decade' } as const
export const periodWords = (periods: readonly PeriodCounts[]) => UNIT_WORDS[unitOf(periods)]
export const tableWords = (periods: readonly PeriodCounts[]) =>
  `${periodWords(periods)} by ${unitOf(periods)}`
