import type { Context } from './context.ts'
import { LABEL, LABELS } from './labels.ts'
import { MARK } from './marks.ts'

type Run = readonly [number, number]

/** Words of a paragraph that tell whose quotation the next one is. */
export interface Introduction {
  readonly source: Run
  readonly cue: Run
}

/** A word at least so likely in a source or cue belongs to it here. */
const LIKELY = 0.4

/**
 * Who the next paragraph's quotation is said to be by, when the last sentence ends with a colon; else null.
 *
 *     … the strike went on. Ann Lee continued:
 *                           ^source ^---cue--^
 *
 * `chances` are those of the first stage.
 */
export function findIntroduction(
  { words, sentences }: Context,
  chances: Float64Array,
): Introduction | null {
  const end = words.count - 1
  if (end < 0 || words.mark[end] !== MARK.colon) return null
  const begin = sentences.first[sentences.of[end]!]!
  const lastRun = (a: number, b: number): Run | null => {
    const isLikely = (i: number): boolean =>
      chances[i * LABELS + a]! + chances[i * LABELS + b]! >= LIKELY
    let last = end
    while (last >= begin && !isLikely(last)) last--
    if (last < begin) return null
    let first = last
    while (first > begin && isLikely(first - 1)) first--
    return [first, last]
  }
  const source = lastRun(LABEL.sourceBegin, LABEL.source)
  const cue = lastRun(LABEL.cueBegin, LABEL.cue)
  return source && cue && { source, cue }
}
