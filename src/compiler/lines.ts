import type { Span } from './types.ts'

/** A line of a text without its line ending, counted from 1. */
export interface Line extends Span {
  readonly number: number
  readonly text: string
}

/** The lines of a text; LF, CRLF and a lone CR all end one. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const character = text[at]
    if (at < text.length && character !== '\n' && character !== '\r') continue
    lines.push({ start, end: at, number: lines.length + 1, text: text.slice(start, at) })
    if (character === '\r' && text[at + 1] === '\n') at++
    start = at + 1
  }
  return lines
}

/**
 * Runs of lines that are not blank, from the first to the last character that is no white space,
 * in reading order. No such line, no spans.
 */
export function findParagraphs(lines: readonly Line[]): readonly Span[] {
  const paragraphs: Span[] = []
  let isOpen = false
  for (const line of lines) {
    const words = trimmed(line)
    const last = paragraphs.at(-1)
    if (words && isOpen && last) paragraphs[paragraphs.length - 1] = { ...last, end: words.end }
    else if (words) paragraphs.push(words)
    isOpen = words !== null
  }
  return paragraphs
}

function trimmed(line: Line): Span | null {
  const end = line.text.trimEnd().length
  if (end === 0) return null
  return { start: line.end - line.text.trimStart().length, end: line.start + end }
}
