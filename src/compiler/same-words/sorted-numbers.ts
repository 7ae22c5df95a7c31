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
  const sorted = Float64Array.from(numbers, (value, index) => value * MOST_NUMBERS + index).sort()
  const order = Uint32Array.from(sorted, (value) => value % MOST_NUMBERS)
  const places = new Uint32Array(size)
  const runStarts = new Uint32Array(size)
  const runEnds = new Uint32Array(size)
  const numberAt = (place: number) => numbers[order[place] ?? 0]
  for (let start = 0; start < size;) {
    let end = start + 1
    while (end < size && numberAt(end) === numberAt(start)) end++
    for (let place = start; place < end; place++) {
      places[order[place] ?? 0] = place
      runStarts[place] = start
      runEnds[place] = end
    }
    start = end
  }
  return { order, places, runStarts, runEnds }
}
