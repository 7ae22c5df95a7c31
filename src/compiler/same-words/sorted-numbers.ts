/** So many numbers can be put in order at once: one double holds 30 bits and the index of a number. */
export const MOST_NUMBERS = 2 ** 23

/** Numbers in order, equal ones as they were given. */
export interface SortedNumbers {
  /** Indexes of the numbers, in order. */
  readonly order: Uint32Array
  /** The place of each number in `order`. */
  readonly places: Uint32Array
  /** For each place, between which places the same number stands. */
  readonly runStarts: Uint32Array
  readonly runEnds: Uint32Array
}

/** At most `MOST_NUMBERS` numbers of 30 bits. */
export function sortNumbers(numbers: readonly number[]): SortedNumbers {
  const size = numbers.length
  const sorted = new Float64Array(size)
  for (let index = 0; index < size; index++)
    sorted[index] = (numbers[index] ?? 0) * MOST_NUMBERS + index
  sorted.sort()
  const order = new Uint32Array(size)
  const places = new Uint32Array(size)
  const runStarts = new Uint32Array(size)
  const runEnds = new Uint32Array(size)
  for (let start = 0; start < size;) {
    const number = Math.floor((sorted[start] ?? 0) / MOST_NUMBERS)
    const first = number * MOST_NUMBERS
    let end = start
    for (; end < size && (sorted[end] ?? 0) < first + MOST_NUMBERS; end++) {
      const index = (sorted[end] ?? 0) - first
      order[end] = index
      places[index] = end
      runStarts[end] = start
    }
    runEnds.fill(end, start, end)
    start = end
  }
  return { order, places, runStarts, runEnds }
}
