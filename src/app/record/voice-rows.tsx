import { Link } from 'react-router'
import type { RecordSheet } from '../../compiler/record-sheet.ts'
import { voicePath } from '../../compiler/urls.ts'
import { formatPeriod } from '../ui/dates.ts'
import { voiceClass } from '../ui/voice-class.ts'
import { Chart, type Part } from './chart.tsx'
import { periodWords, tableWords } from './period-charts.tsx'
import { PeriodTable } from './period-table.tsx'
import { count } from './words.ts'

const ROW_HEIGHT = 44

/** When the most heard voices spoke: a row each, all to one scale, and the table of all. */
export function VoicesByPeriod({ sheet: { voices, periods } }: { readonly sheet: RecordSheet }) {
  const most = Math.max(1, ...voices.flatMap(({ counts }) => counts))
  return (
    <figure aria-label="Statements by voice">
      <p>
        The voices with most statements, all drawn to one scale: the tallest bar stands for{' '}
        {count(most, 'statement')}.
      </p>
      <ol className="voice-rows">
        {voices.map(({ id, name, statements, counts }) => {
          const peak = Math.max(...counts)
          const at = periods[counts.indexOf(peak)]?.period ?? ''
          return (
            <li key={id} className={voiceClass(id)}>
              <div>
                <Link to={voicePath(id)}>{name}</Link>{' '}
                <small>{count(statements, 'statement')}</small>
              </div>
              <Chart
                {...{ periods, most }}
                bars={counts.map((value): readonly Part[] => [['voice', value]])}
                top={null}
                label={`${name}: most in ${formatPeriod(at)}, ${count(peak, 'statement')}`}
                height={ROW_HEIGHT}
              />
            </li>
          )
        })}
      </ol>
      <details>
        <summary>{tableWords(periods)}</summary>
        {/* What scrolls is reached by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="wide" role="region" aria-label="Table of voices" tabIndex={0}>
          <PeriodTable
            unit={periodWords(periods)}
            columns={voices.map(({ id, name }) => [id, name])}
            rows={periods.map(({ period }, row) => [
              period,
              voices.map(({ counts }) => (counts[row] ?? 0).toLocaleString('en-GB')),
            ])}
          />
        </div>
      </details>
    </figure>
  )
}
