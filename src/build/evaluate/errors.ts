import { agreesOnContent, isRight, type Pair, type Scored } from './pair-statements.ts'
import { countShared } from './word-sets.ts'

/** What can be wrong with a pair, in the order it is printed. */
export const ERRORS = [
  'source wrong',
  'source missing',
  'source where none is marked',
  'content too short',
  'content too long',
  'content mostly elsewhere',
  'content split in two statements',
  'contents joined in one statement',
  'missed altogether',
  'missed, its words are another’s',
  'found nested in a marked one',
  'found across a marked one',
  'found where nothing is marked',
] as const
export type ErrorClass = (typeof ERRORS)[number]

/** What is wrong with each pair of an article, in their order; `null` for a right one. */
export function findErrors(pairs: readonly Pair[]): (ErrorClass | null)[] {
  const gold = pairs.flatMap((pair) => pair.gold ?? [])
  const found = pairs.flatMap((pair) => pair.found ?? [])
  return pairs.map((pair) => {
    if (isRight(pair)) return null
    if (pair.found === null)
      return pair.gold !== null && found.some((other) => meet(pair.gold!, other))
        ? 'missed, its words are another’s'
        : 'missed altogether'
    if (pair.gold === null) return errorOfUnmarked(pair.found, gold)
    return agreesOnContent(pair)
      ? errorOfSource(pair.gold, pair.found)
      : errorOfContent(pair.gold, pair.found, gold, found)
  })
}

function errorOfUnmarked(one: Scored, gold: readonly Scored[]): ErrorClass {
  if (gold.some((other) => countShared(one.content, other.content) === one.content.size))
    return 'found nested in a marked one'
  return gold.some((other) => meet(one, other))
    ? 'found across a marked one'
    : 'found where nothing is marked'
}

function errorOfSource(gold: Scored, found: Scored): ErrorClass {
  if (gold.source.size === 0) return 'source where none is marked'
  return found.source.size === 0 ? 'source missing' : 'source wrong'
}

function errorOfContent(
  one: Scored,
  other: Scored,
  gold: readonly Scored[],
  found: readonly Scored[],
): ErrorClass {
  if (found.some((each) => each !== other && meet(one, each)))
    return 'content split in two statements'
  if (gold.some((each) => each !== one && meet(each, other)))
    return 'contents joined in one statement'
  const shared = countShared(one.content, other.content)
  if (shared < Math.min(one.content.size, other.content.size) / 2) return 'content mostly elsewhere'
  return other.content.size < one.content.size ? 'content too short' : 'content too long'
}

const meet = (one: Scored, other: Scored): boolean => countShared(one.content, other.content) > 0
