/** A name and its cells. */
export type Row = readonly [name: string, ...cells: string[]]

const NAME_WIDTH = 12
/** Longer names are cut. */
const LONGEST_NAME = 64
const CELL_WIDTH = 6

/**
 * A table to print: names flush left, cells flush right, each column as wide as its widest cell. A note
 * stands under it.
 */
export function renderTable(
  title: string,
  headings: readonly string[],
  rows: readonly Row[],
  note = '',
): string {
  const lines = [[title, ...headings], ...rows.map(([name, ...cells]) => [cutName(name), ...cells])]
  const widths = [title, ...headings].map((_, column) =>
    Math.max(
      column === 0 ? NAME_WIDTH : CELL_WIDTH,
      ...lines.map((row) => row[column]?.length ?? 0),
    ),
  )
  return [
    ...lines.map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
    ...(note === '' ? [] : [note]),
  ].join('\n')
}

const cutName = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name

/** A share from 0 to 1 in per cent, with one digit: `66.9`. */
export const percent = (share: number): string => (100 * share).toFixed(1)
