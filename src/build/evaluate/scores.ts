import { agreesOnContent, isRight, type Pair, type Scored } from './pair-statements.ts'
import { countShared } from './word-sets.ts'

const ROLES = ['content', 'source', 'cue'] as const
/** What is scored, in the order it is printed. */
export const MEASURES = [
  'relation',
  ...ROLES.flatMap((role) => [`${role} exact`, `${role} overlap`]),
] as const

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function scoreOf(right: number, found: number, recalled: number, gold: number): Score {
  const precision = found > 0 ? right / found : 0
  const recall = gold > 0 ? recalled / gold : 0
  const sum = precision + recall
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 }
}

/** Scores by measure of the pairs whose marked statement, or else the found one, is wanted. */
export function scorePairs(
  all: readonly Pair[],
  isWanted: (statement: Scored) => boolean = () => true,
): Map<string, Score> {
  const pairs = all.filter(({ gold, found }) => {
    const one = gold ?? found
    return one !== null && isWanted(one)
  })
  const goldCount = pairs.filter(({ gold }) => gold !== null).length
  const foundCount = pairs.filter(({ found }) => found !== null).length
  const right = pairs.filter(isRight).length
  const scores = new Map([['relation', scoreOf(right, foundCount, right, goldCount)]])
  for (const role of ROLES) {
    let exact = 0
    let precise = 0
    let recalled = 0
    let goldSize = 0
    let foundSize = 0
    for (const { gold, found } of pairs) {
      const a = gold?.[role]
      const b = found?.[role]
      if (a && a.size > 0) goldSize++
      if (b && b.size > 0) foundSize++
      if (!a || !b) continue
      const shared = countShared(a, b)
      if (a.size > 0) recalled += shared / a.size
      if (b.size > 0) precise += shared / b.size
      if (a.size > 0 && shared === a.size && shared === b.size) exact++
    }
    scores.set(`${role} exact`, scoreOf(exact, foundSize, exact, goldSize))
    scores.set(`${role} overlap`, scoreOf(precise, foundSize, recalled, goldSize))
  }
  return scores
}

/** How sure and how right: findings by tenth of their confidence. */
export function calibrate(pairs: readonly Pair[]): {
  readonly from: number
  readonly count: number
  readonly mean: number
  readonly right: number
}[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = pairs.filter(
      ({ found }) => found !== null && Math.min(9, Math.floor(found.confidence * 10)) === tenth,
    )
    const count = here.length
    const sum = here.reduce((total, { found }) => total + (found?.confidence ?? 0), 0)
    const right = here.filter(isRight).length
    return { from: tenth / 10, count, mean: sum / (count || 1), right: right / (count || 1) }
  })
}

export type Fault = 'missed' | 'spurious' | 'wrong span' | 'wrong source'

/** What is wrong with a pair; `null` for a right one. */
export function faultOf(pair: Pair): Fault | null {
  if (pair.found === null) return 'missed'
  if (pair.gold === null) return 'spurious'
  if (isRight(pair)) return null
  return agreesOnContent(pair) ? 'wrong source' : 'wrong span'
}
