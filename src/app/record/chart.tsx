import type { PeriodCounts } from '../../compiler/record-sheet.ts'
import { formatPeriod } from '../ui/dates.ts'

const WIDTH = 640
/** Widest a period is drawn, in units of the drawing. */
const WIDEST = 64
/** Share of its period that a bar takes. */
const BAR = 0.8
/** Smallest height at which something that is there can be seen. */
const LEAST = 1.5
/** Distance of the lines that fill a bar of mixed statements. */
const HATCH = 5

/** A part of a bar: what it is, and how much. */
export type Part = readonly [name: string, value: number]

interface ChartProps {
  readonly periods: readonly PeriodCounts[]
  /** A bar for each period, its parts from the foot up. */
  readonly bars: readonly (readonly Part[])[]
  /** The value that reaches the top, and how it is written there. */
  readonly most: number
  readonly top: string | null
  /** What the chart says, in words. */
  readonly label: string
  readonly height?: number
}

/** Bars over time. Parts differ in their filling, not in colour alone; the table behind the chart has the numbers. */
export function Chart({ periods, bars, most, top, label, height = 140 }: ChartProps) {
  const step = Math.min(WIDEST, WIDTH / periods.length)
  const width = round(step * periods.length)
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? '']
  return (
    <div className="chart">
      {top !== null && (
        <div className="scale" aria-hidden="true">
          <span>{top}</span>
        </div>
      )}
      <svg width={width} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {bars.map((parts, at) => {
          let y = height
          return parts.map(([name, value]) => {
            if (value === 0) return null
            const tall = Math.max(LEAST, ((height - 1) * value) / most)
            y = Math.max(0, y - tall)
            const box = {
              x: round(step * (at + (1 - BAR) / 2)),
              y: round(y),
              width: round(step * BAR),
            }
            return (
              <g key={`${periods[at]?.period} ${name}`}>
                <rect className={name} {...box} height={round(tall)} />
                {name === 'mixed' && <path className="hatch" d={hatch({ ...box, height: tall })} />}
              </g>
            )
          })
        })}
      </svg>
      <div className="scale" aria-hidden="true">
        <span>{formatPeriod(first)}</span>
        {last !== first && <span>{formatPeriod(last)}</span>}
      </div>
    </div>
  )
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Slanting lines across a box, as far as it reaches. */
function hatch({ x, y, width, height }: Box): string {
  const lines: string[] = []
  for (let at = HATCH; at < width + height; at += HATCH) {
    const [fromX, fromY] = at < height ? [0, at] : [at - height, height]
    const [toX, toY] = at < width ? [at, 0] : [width, at - width]
    const from = `${round(x + fromX)} ${round(y + fromY)}`
    lines.push(`M${from}L${round(x + toX)} ${round(y + toY)}`)
  }
  return lines.join('')
}

const round = (value: number) => Math.round(value * 10) / 10
