import { isRight, type Pair } from './pair-statements.ts'

/** Findings of much the same confidence. */
export interface Calibrated {
  /** The lowest confidence here; the next group's is the border above. */
  readonly from: number
  readonly count: number
  /** Their mean confidence; 0 without findings. */
  readonly mean: number
  /** The share of them that is right; 0 without findings. */
  readonly right: number
}

const TENTHS = 10

/** How sure and how right: findings by tenth of their confidence, ten groups from 0 upwards. */
export function calibrate(pairs: readonly Pair[]): Calibrated[] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const here = pairs.filter(
      ({ found }) =>
        found !== null && Math.min(TENTHS - 1, Math.floor(found.confidence * TENTHS)) === tenth,
    )
    const count = here.length
    const sum = here.reduce((total, { found }) => total + (found?.confidence ?? 0), 0)
    const right = here.filter(isRight).length
    return { from: tenth / TENTHS, count, mean: sum / (count || 1), right: right / (count || 1) }
  })
}
