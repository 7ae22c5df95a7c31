import { Link } from 'react-router'
import { voicePagePath } from '../../compiler/urls.ts'
import type { VoiceProfile } from '../../compiler/voices-types.ts'
import { formatPeriod } from '../ui/dates.ts'
import { barsOf, type Bar } from './activity-bars.ts'
import { count } from './words.ts'

const HEIGHT = 40
/** Width of a bar and of the space beside it, in units of the drawing. */
const BAR = 8
const STEP = 10
/** Fewer are told by the table alone. */
const FEWEST_BARS = 4
/** Widest a bar is drawn, in pixels. */
const PIXELS_A_BAR = 18

/** When a voice was heard, as bars, with the numbers behind them. */
export function ActivityChart({ profile }: { profile: VoiceProfile }) {
  const { id, activity } = profile
  const bars = barsOf(activity)
  const most = Math.max(...bars.map(({ statements }) => statements))
  const peak = bars.findLast(({ statements }) => statements === most)
  const isByMonth = (activity[0]?.period.length ?? 0) > 'YYYY'.length
  if (!peak) return null
  return (
    <figure
      className="activity"
      aria-label={isByMonth ? 'Statements by month' : 'Statements by year'}
    >
      {bars.length >= FEWEST_BARS && (
        <div className="bars">
          <svg
            width={bars.length * PIXELS_A_BAR}
            viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`Most in ${formatBar(peak)}: ${count(most, 'statement')}`}
          >
            {bars.map(({ first, statements }, at) => {
              const height = statements === 0 ? 0 : Math.max(1.5, (HEIGHT * statements) / most)
              return (
                <rect
                  key={first}
                  x={at * STEP}
                  y={Math.round((HEIGHT - height) * 10) / 10}
                  width={BAR}
                  height={Math.round(height * 10) / 10}
                />
              )
            })}
          </svg>
          <div className="scale" aria-hidden="true">
            <span>{formatPeriod(bars[0]?.first ?? '')}</span>
            <span>{formatPeriod(bars.at(-1)?.last ?? '')}</span>
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

/** `2016`, or `2010 to 2019` where a bar stands for several years. */
const formatBar = ({ first, last }: Bar): string =>
  first === last ? formatPeriod(first) : `${formatPeriod(first)} to ${formatPeriod(last)}`
