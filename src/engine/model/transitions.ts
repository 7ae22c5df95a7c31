import type { Context } from './context.ts'
import { PLACE } from './quotations.ts'
import { TAG } from './tags.ts'
import { MARK } from './marks.ts'

/** Which of the transition tables leads into a word. */
export function transitionClass(context: Context, i: number): number {
  const { words, quotations, sentences, tags } = context
  if (sentences.first[sentences.of[i]!] === i)
    return quotations.place[i] === PLACE.opening ? 1 : quotations.place[i] ? 2 : 0
  const kind = words.mark[i]!
  if (quotations.place[i] === PLACE.opening) return 3
  if (quotations.place[i] === PLACE.closing) return 4
  if (i > 0 && quotations.place[i - 1] === PLACE.closing) return 5
  if (kind === MARK.comma) return 6
  if (kind === MARK.stop) return 7
  if (kind) return 8
  const previous = words.mark[i - 1]!
  if (previous === MARK.comma) return 9
  const t = tags[i]!
  if (t >= TAG.VB && t <= TAG.MD) return 10
  if (t === TAG.TO || t === TAG.IN || (t >= TAG.WDT && t <= TAG.WRB)) return 11
  if (t === TAG.CC) return 12
  return 13
}
export const TRANSITION_CLASSES = 14
