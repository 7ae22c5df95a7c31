import type { ReactNode } from 'react'
import { formatPeriod } from '../ui/dates.ts'

interface PeriodTableProps {
  /** What the rows are: months, years or decades. */
  readonly unit: string
  readonly columns: readonly (readonly [key: string, words: string])[]
  readonly rows: readonly (readonly [period: string, cells: readonly ReactNode[]])[]
}

/** The figures behind a chart, a row a period. */
export function PeriodTable({ unit, columns, rows }: PeriodTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          {columns.map(([key, words]) => (
            <th key={key} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([period, cells]) => (
          <tr key={period}>
            <th scope="row">{formatPeriod(period)}</th>
            {columns.map(([key], at) => (
              <td key={key}>{cells[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
