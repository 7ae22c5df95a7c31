import { Link } from 'react-router'
import { voicePagePath } from '../../compiler/urls.ts'
import type { Activity, VoiceProfile } from '../../compiler/voices-types.ts'
import { formatPeriod } from '../ui/dates.ts'
import { count } from './words.ts'

const HEIGHT = 40
/** Width of a bar and of the space beside it, in units of the drawing. */
const BAR = 8
const STEP = 10
/** Fewer are told by the table alone. */
const FEWEST_BARS = 4
/** Widest a period is drawn, in pixels. */
const PIXELS_A_PERIOD = 18

/** When a voice was heard, as bars, with the numbers behind them. */
export function ActivityChart({ profile }: { profile: VoiceProfile }) {
  const { id, activity } = profile
  const periods = fillSilence(activity)
  const most = Math.max(...activity.map(({ statements }) => statements))
  const peak = activity.find(({ statements }) => statements === most)
  const isByMonth = (activity[0]?.period.length ?? 0) > 'YYYY'.length
  if (!peak) return null
  return (
    <figure
      className="activity"
      aria-label={isByMonth ? 'Statements by month' : 'Statements by year'}
    >
      {periods.length >= FEWEST_BARS && (
        <div className="bars">
          <svg
            width={periods.length * PIXELS_A_PERIOD}
            viewBox={`0 0 ${periods.length * STEP} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`Most in ${formatPeriod(peak.period)}: ${count(most, 'statement')}`}
          >
            {periods.map(({ period, statements }, at) => {
              const height = statements === 0 ? 0 : Math.max(1.5, (HEIGHT * statements) / most)
              return (
                <rect
                  key={period}
                  x={at * STEP}
                  y={Math.round((HEIGHT - height) * 10) / 10}
                  width={BAR}
                  height={Math.round(height * 10) / 10}
                />
              )
            })}
          </svg>
          <div className="scale" aria-hidden="true">
            <span>{formatPeriod(periods[0]?.period ?? '')}</span>
            <span>{formatPeriod(periods.at(-1)?.period ?? '')}</span>
          </div>
        </div>
      )}
      <details>
        <summary>{isByMonth ? 'Month by month' : 'Year by year'}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{isByMonth ? 'Month' : 'Year'}</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            {activity.map(({ period, statements, page }) => (
              <tr key={period}>
                <th scope="row">
                  <Link to={`${voicePagePath(id, page)}#at-${period}`}>{formatPeriod(period)}</Link>
                </th>
                <td>{statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** The periods from the oldest to the newest, those without a statement among them. */
function fillSilence(activity: readonly Activity[]): readonly Omit<Activity, 'page'>[] {
  const counts = new Map(activity.map(({ period, statements }) => [period, statements]))
  const [last, first] = [activity[0]?.period ?? '', activity.at(-1)?.period ?? '']
  const periods = []
  for (let period = first; period !== '' && period <= last; period = nextPeriod(period))
    periods.push({ period, statements: counts.get(period) ?? 0 })
  return periods
}

function nextPeriod(period: string): string {
  const [year = 0, month] = period.split('-').map(Number)
  if (month === undefined) return String(year + 1).padStart(4, '0')
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}
