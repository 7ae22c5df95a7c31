import type { StatementSpans } from '../statement-spans.ts'
import type { Span } from '../types.ts'
import { bytes } from './columns.ts'
import type { Parts } from './parts.ts'
import type { Words } from './words.ts'

/** What the rules take a word for. */
export const HINT = {
  none: 0,
  source: 1,
  cue: 2,
  contentBegin: 3,
  content: 4,
  contentEnd: 5,
} as const

/** What the rules made by hand find in a paragraph. The model learns when to believe them. */
export interface Hints {
  readonly statements: readonly Parts[]
  /** Per word, see `HINT`; of nested statements the outermost counts. */
  readonly roles: Uint8Array
}

/** The rules' statements that begin in these words, in their order. */
export function readHints(words: Words, ruled: readonly StatementSpans[]): Hints {
  const roles = bytes(words.count)
  const statements: Parts[] = []
  const from = words.start[0] ?? 0,
    to = words.count ? words.end[words.count - 1]! : 0
  for (let n = firstFrom(ruled, from); n < ruled.length && beginOf(ruled[n]!) < to; n++) {
    const { source, cue, content } = ruled[n]!
    const runs = content.flatMap((span) => wordsOf(words, span))
    if (!runs.length) continue
    statements.push({
      source: source && (wordsOf(words, source)[0] ?? null),
      cue: cue && (wordsOf(words, cue)[0] ?? null),
      content: runs,
    })
  }
  for (const { content } of statements)
    for (const [first, last] of content) {
      // a nested content leaves no trace in the outer one
      if (roles[first] && roles[last]) continue
      roles.fill(HINT.content, first, last + 1)
      roles[first] = HINT.contentBegin
      roles[last] = HINT.contentEnd
    }
  for (const { source, cue } of statements) {
    if (cue) mark(roles, cue, HINT.cue)
    if (source) mark(roles, source, HINT.source)
  }
  return { statements, roles }
}

const beginOf = (statement: StatementSpans): number => statement.content[0]?.start ?? 0

function firstFrom(ruled: readonly StatementSpans[], offset: number): number {
  let low = 0,
    high = ruled.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (beginOf(ruled[middle]!) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** First and last word a span touches, as a list of one; an empty list for none. */
function wordsOf({ count, start, end }: Words, span: Span): [number, number][] {
  let low = 0,
    high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! <= span.start) low = middle + 1
    else high = middle
  }
  let last = low - 1
  while (last + 1 < count && start[last + 1]! < span.end) last++
  return last < low ? [] : [[low, last]]
}

function mark(roles: Uint8Array, [first, last]: readonly [number, number], role: number): void {
  for (let i = first; i <= last; i++) if (!roles[i]) roles[i] = role
}
