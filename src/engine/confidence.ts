import type { Resolved } from './speakers.ts'
import type { Act, StatementKind } from './types.ts'

/** What the confidence of a statement is made of. */
export interface Evidence {
  readonly kind: StatementKind
  readonly act: Act
  readonly hasCue: boolean
  readonly isNested: boolean
  /** Words of the content. */
  readonly words: number
  readonly speaker: Pick<Resolved, 'by' | 'certainty'>
}

/** How often a statement of that kind is right when its cue and source are found; estimates. */
const BASE: Readonly<Record<StatementKind, number>> = { direct: 0.97, mixed: 0.9, indirect: 0.82 }
const WITHOUT_CUE = 0.6
const WITHOUT_SPEAKER = 0.5
const NOT_SAID = 0.85
const NESTED = 0.9
/** A content of one or two words without quotation is often a slip. */
const SHORT = 0.7

/**
 * From 0 to 1: how sure the engine is of a statement, speaker included. The product of how its kind
 * fares, of what is missing, and of how certain the speaker is; rounded to two digits.
 */
export function confidenceOf(evidence: Evidence): number {
  let value = BASE[evidence.kind]
  if (!evidence.hasCue) value *= WITHOUT_CUE
  if (evidence.act !== 'said') value *= NOT_SAID
  if (evidence.isNested) value *= NESTED
  if (evidence.kind === 'indirect' && evidence.words < 3) value *= SHORT
  value *=
    evidence.speaker.by === 'nothing' ? WITHOUT_SPEAKER : 0.4 + 0.6 * evidence.speaker.certainty
  return Math.round(value * 100) / 100
}
