import type { Citation } from './citations.ts'

/** A line of words on the picture. */
export interface Line {
  readonly words: string
  readonly x: number
  /** Of its base line. */
  readonly y: number
  readonly size: number
  readonly role: 'words' | 'speaker' | 'detail'
}

export interface ImageLayout {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  /** From the first line of the words to the last of the speaker, for the bar beside them. */
  readonly bar: { readonly top: number; readonly bottom: number }
}

/** Width of words in pixels at a size. */
export type Measure = (words: string, size: number, role: Line['role']) => number

export const WIDTH = 1080
const MARGIN = 88
const TEXT_WIDTH = WIDTH - 2 * MARGIN
const LEAST_HEIGHT = 608
/** Sizes for the words, tried from the largest until they take no more than so many lines. */
const WORD_SIZES = [60, 50, 42, 36]
const MOST_LINES = 12
const LINE_HEIGHT = 1.35

/** Where everything goes on a picture of a statement: its words, who said them, where and when, and the address. */
export function layOutImage(
  citation: Citation,
  role: string | null,
  measure: Measure,
): ImageLayout {
  const lines: Line[] = []
  let y = MARGIN
  const put = (list: readonly string[], size: number, as: Line['role']) => {
    for (const words of list) {
      y += size * LINE_HEIGHT
      lines.push({ words, x: MARGIN, y: Math.round(y), size, role: as })
    }
  }
  const fitted = fitWords(citation.words, measure)
  put(fitted.lines, fitted.size, 'words')
  y += 28
  put(breakLines(citation.speaker, 44, 'speaker', measure), 44, 'speaker')
  if (role) put(breakLines(role, 32, 'detail', measure).slice(0, 2), 32, 'detail')
  const bottom = Math.round(y + 12)
  y += 44
  const how = citation.isDirect ? 'Quoted in' : 'Paraphrased in'
  const where = `${how} “${citation.title}”, ${citation.outlet}, ${citation.day}`
  put(breakLines(where, 32, 'detail', measure).slice(0, 3), 32, 'detail')
  put(breakLines(citation.address, 26, 'detail', measure).slice(0, 2), 26, 'detail')
  const height = Math.max(LEAST_HEIGHT, Math.round(y + MARGIN))
  return { width: WIDTH, height, lines, bar: { top: MARGIN + 12, bottom } }
}

function fitWords(words: string, measure: Measure) {
  const least = WORD_SIZES.at(-1) ?? 36
  for (const size of WORD_SIZES) {
    const lines = breakLines(words, size, 'words', measure)
    if (lines.length <= MOST_LINES / (size / least)) return { size, lines }
  }
  const lines = breakLines(words, least, 'words', measure)
  if (lines.length <= MOST_LINES) return { size: least, lines }
  const shown = lines.slice(0, MOST_LINES)
  return {
    size: least,
    lines: [...shown.slice(0, -1), `${shown.at(-1)?.replace(/\s*\S+$/, '')} …`],
  }
}

/** Words cut between words, and within one that fills more than a line. */
function breakLines(words: string, size: number, role: Line['role'], measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer, size, role) <= TEXT_WIDTH) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (measure(line, size, role) > TEXT_WIDTH) {
      const characters = Array.from(line)
      let fits = characters.length - 1
      while (fits > 1 && measure(characters.slice(0, fits).join(''), size, role) > TEXT_WIDTH)
        fits--
      lines.push(characters.slice(0, fits).join(''))
      line = characters.slice(fits).join('')
    }
  }
  return line === '' ? lines : [...lines, line]
}
