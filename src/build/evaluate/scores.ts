import { isRight, type Pair, type Scored } from './pair-statements.ts'
import { countShared } from './word-sets.ts'

const ROLES = ['content', 'source', 'cue'] as const
/** What is scored, in the order it is printed. */
export const MEASURES = [
  'relation',
  ...ROLES.flatMap((role) => [`${role} exact`, `${role} overlap`] as const),
] as const
export type Measure = (typeof MEASURES)[number]

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The statements behind a set of scores, and the scores. */
export interface Figures {
  readonly marked: number
  readonly found: number
  /** Who said what is right. */
  readonly right: number
  readonly scores: Readonly<Record<Measure, Score>>
}

export function scoreOf(right: number, found: number, recalled: number, gold: number): Score {
  const precision = found > 0 ? right / found : 0
  const recall = gold > 0 ? recalled / gold : 0
  const sum = precision + recall
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 }
}

/** The figures of the pairs whose marked statement, or else the found one, is wanted. */
export function scorePairs(
  all: readonly Pair[],
  isWanted: (statement: Scored) => boolean = () => true,
): Figures {
  const pairs = all.filter(({ gold, found }) => {
    const one = gold ?? found
    return one !== null && isWanted(one)
  })
  const marked = pairs.filter(({ gold }) => gold !== null).length
  const found = pairs.filter((pair) => pair.found !== null).length
  const right = pairs.filter(isRight).length
  return {
    marked,
    found,
    right,
    scores: {
      relation: scoreOf(right, found, right, marked),
      ...scoreRole(pairs, 'content'),
      ...scoreRole(pairs, 'source'),
      ...scoreRole(pairs, 'cue'),
    },
  }
}

/** How exactly one part of the statements was found, over the statements that have one. */
function scoreRole<Role extends (typeof ROLES)[number]>(pairs: readonly Pair[], role: Role) {
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
  return {
    [`${role} exact`]: scoreOf(exact, foundSize, exact, goldSize),
    [`${role} overlap`]: scoreOf(precise, foundSize, recalled, goldSize),
  } as Record<`${Role} exact` | `${Role} overlap`, Score>
}
