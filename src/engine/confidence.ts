import type { Resolved } from './resolved.ts'
import type { Act, StatementKind } from './types.ts'

/** What the confidence of a statement is made of. */
export interface Evidence {
  readonly kind: StatementKind
  readonly act: Act
  /** How likely source and content are right, when the model found it; `null` when the rules did. */
  readonly likelihood: number | null
  readonly hasSource: boolean
  readonly speaker: Pick<Resolved, 'by' | 'certainty'>
}

/** How often a statement that only the rules found was right. */
const RULED: Readonly<Record<StatementKind, number>> = { direct: 0.7, mixed: 0.6, indirect: 0.45 }
const RULED_NOT_SAID = 0.75
const WITHOUT_SOURCE = 0.5
const WITHOUT_SPEAKER = 0.5

/**
 * From 0 to 1: how sure the engine is of a statement, speaker included. How likely the words are found
 * rightly, times how often such a source is read rightly; rounded to two digits.
 */
export function confidenceOf({ kind, act, likelihood, hasSource, speaker }: Evidence): number {
  const found =
    likelihood ??
    RULED[kind] * (act === 'said' ? 1 : RULED_NOT_SAID) * (hasSource ? 1 : WITHOUT_SOURCE)
  const read = speaker.by === 'nothing' ? WITHOUT_SPEAKER : speaker.certainty
  return Math.round(found * read * 100) / 100
}
