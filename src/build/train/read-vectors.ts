import { closeSync, openSync, readSync } from 'node:fs'

/** Words in falling order of frequency, and a row of numbers for each. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly size: number
  readonly rows: Float64Array
}

const WORD = /^[a-z][a-z'-]*$/
const CHUNK = 1 << 22

/**
 * The first `count` words made of small letters in a file of word vectors: a line a word, then its numbers, with spaces between (as
 * GloVe's; Pennington, Socher and Manning 2014). Each row has length 1. Throws when a line's numbers are not as many as the first one's.
 */
export function readVectors(file: string, count: number): WordVectors {
  const words: string[] = []
  let rows = new Float64Array(0),
    size = 0
  for (const line of linesOf(file)) {
    const [word = '', ...numbers] = line.split(' ')
    if (!WORD.test(word)) continue
    if (!size) {
      size = numbers.length
      rows = new Float64Array(count * size)
    }
    const row = numbers.map(Number)
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0))
    if (row.length !== size || !(length > 0))
      throw new Error(`${file}: “${word}” has ${row.length} numbers, expected ${size}, not all 0`)
    rows.set(
      row.map((x) => x / length),
      words.length * size,
    )
    if (words.push(word) === count) break
  }
  return { words, size, rows: rows.subarray(0, words.length * size) }
}

function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  const chunk = Buffer.alloc(CHUNK)
  let rest = ''
  try {
    for (;;) {
      const read = readSync(handle, chunk)
      if (!read) break
      // one byte a character: only lines of plain letters and numbers are looked at
      const lines = (rest + chunk.toString('latin1', 0, read)).split('\n')
      rest = lines.pop()!
      yield* lines
    }
    if (rest) yield rest
  } finally {
    closeSync(handle)
  }
}
