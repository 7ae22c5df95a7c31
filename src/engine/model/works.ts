import type { Context } from './context.ts'
import { hashWord } from './hash.ts'
import { MARK } from './marks.ts'
import type { Parts } from './parts.ts'
import { isVerb, TAG } from './tags.ts'
import { SHAPE } from './words.ts'

/** “wrote ‘The Long Walk’ in 1968”, “wrote 23 plays”: a work is made, nothing is said. */
export function isOfWork({ cue, content }: Parts, context: Context): boolean {
  const { words, tags, quotations } = context
  const [run] = content
  if (!cue || content.length !== 1 || !run || run[0] !== cue[1] + 1) return false
  if (words.stem[cue[1]] !== WRITE) return false
  const [first, last] = run
  const opening = tags[first]!
  if (opening === TAG.IN || opening === TAG.WDT || opening === TAG.WRB || words.form[first] === TO)
    return false
  for (let at = first; at <= last; at++)
    if (quotations.of[at]! >= 0 ? isSmall(at) : isVerb(tags[at]!)) return false
  return true

  /** A title has small words of no weight only. */
  function isSmall(at: number): boolean {
    const isWord =
      words.mark[at] === MARK.word && !(words.shape[at]! & (SHAPE.capital | SHAPE.digit))
    return isWord && !WEIGHTLESS.has(tags[at]!)
  }
}

const WRITE = hashWord('write'),
  TO = hashWord('to')
const WEIGHTLESS = new Set<number>([TAG.IN, TAG.DT, TAG.CC, TAG.TO, TAG.POS, TAG.PRP$])
