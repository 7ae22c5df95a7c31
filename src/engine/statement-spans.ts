import type { Range } from './phrases.ts'
import type { Token } from './segment.ts'
import type { Span, StatementKind } from './types.ts'

/** A statement as it stands in the text; who is meant by its source is not known yet. */
export interface StatementSpans {
  readonly kind: StatementKind
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

/** A statement with what the model thinks of it. */
export interface FoundStatement extends StatementSpans {
  /** How likely source and content are right; `null` for what the rules found. */
  readonly confidence: number | null
}

/** From the first token of a range to the end of its last. */
export function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 }
}

/** `direct` when every word is quoted, `mixed` when some are. */
export function kindOf(tokens: readonly Token[], ranges: readonly Range[]): StatementKind {
  const words = ranges
    .flatMap((range) => tokens.slice(range.from, range.to))
    .filter((token) => !['comma', 'stop', 'punctuation', 'open', 'close'].includes(token.tag))
  const quoted = words.filter((token) => token.quotation >= 0).length
  if (quoted === 0) return 'indirect'
  return quoted === words.length ? 'direct' : 'mixed'
}
