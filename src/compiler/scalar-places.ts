import type { Span } from './types.ts'

/** Words of a YAML scalar on one line, and where each of their UTF-16 code units is written. */
export interface PlacedWords {
  readonly words: string
  /** As many as the words have code units. */
  readonly places: readonly Span[]
}

/** What is written in one place: a character, an escape, or a run of white space that reads as one space. */
interface Unit extends Span {
  readonly text: string
}

const BLOCK_HEADER = /^[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n|$)/
const SPACE = /\s+/y
/** `\"`, `\x41`, and a line end that is written but not read, with the indentation behind it. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|(?:\r\n?|\n)[ \t]*|[^])/y
/** Of one letter; any other stands for itself. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
}

/**
 * The words of a scalar as it is written in YAML, and their places in it. A run of white space, line ends among it, is
 * one space whose place is the whole run; there is none at either end.
 *
 *     "It\u2019s \"late\""   ->   It’s "late"
 *      ^^-----^^^-^^^^-^
 */
export function placeScalar(raw: string): PlacedWords {
  const units = joinSpaces(unitsOf(raw))
  const kept = units.slice(isSpace(units[0]) ? 1 : 0, isSpace(units.at(-1)) ? -1 : undefined)
  return {
    words: kept.map(({ text }) => text).join(''),
    places: kept.flatMap(({ text, start, end }) =>
      Array.from({ length: text.length }, () => ({ start, end })),
    ),
  }
}

const isSpace = (unit: Unit | undefined): boolean => unit?.text === ' '

function unitsOf(raw: string): readonly Unit[] {
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : ''
  const units: Unit[] = []
  let at = quote ? 1 : (BLOCK_HEADER.exec(raw)?.[0].length ?? 0)
  const stop = quote ? raw.length - 1 : raw.length
  while (at < stop) {
    const end = at + lengthAt(raw, at, quote)
    units.push({ start: at, end, text: readUnit(raw.slice(at, end), quote) })
    at = end
  }
  return units
}

function lengthAt(raw: string, at: number, quote: string): number {
  if (quote === "'" && raw.startsWith("''", at)) return 2
  const pattern = quote === '"' && raw[at] === '\\' ? ESCAPE : SPACE
  pattern.lastIndex = at
  return pattern.exec(raw)?.[0].length ?? 1
}

function readUnit(written: string, quote: string): string {
  if (written === "''" && quote === "'") return "'"
  if (written[0] !== '\\' || quote !== '"') return written
  const [, letter = ''] = written
  if (letter === '\r' || letter === '\n') return ''
  if (written.length === 2) return LETTERS[letter] ?? letter
  const code = Number.parseInt(written.slice(2), 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Neighbours of white space as one, whether written or escaped. */
function joinSpaces(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    if (unit.text === '') continue
    const before = joined.at(-1)
    if (unit.text.trim() !== '') joined.push(unit)
    else if (before && isSpace(before)) joined[joined.length - 1] = { ...before, end: unit.end }
    else joined.push({ ...unit, text: ' ' })
  }
  return joined
}
