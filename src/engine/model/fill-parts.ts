import { PART, PARTS } from './labels-two.ts'
import type { Parts } from './parts.ts'

/** A source or cue the best labelling lacks is filled in when it begins at least so likely, given that there is a statement. */
const LIKELY_SOURCE = 0.1,
  LIKELY_CUE = 0.15
/** A draft with the source and the cue its labelling lacks, where the chances of the window show a likely one. */
export function fillParts(
  parts: Parts,
  chances: Float64Array,
  length: number,
  from: number,
  any: number,
): Parts {
  if (parts.source && parts.cue) return parts
  let { source, cue } = parts
  const inside = (i: number) => parts.content.some(([a, b]) => from + i >= a && from + i <= b)
  if (!source) {
    let best = -1,
      top = LIKELY_SOURCE * any
    for (let i = 0; i < length; i++)
      if (chances[i * PARTS + PART.sourceBegin]! > top && !inside(i)) {
        top = chances[i * PARTS + PART.sourceBegin]!
        best = i
      }
    if (best >= 0) {
      let e = best
      while (
        e + 1 < length &&
        chances[(e + 1) * PARTS + PART.source]! >
          0.5 * chances[e * PARTS + (e === best ? PART.sourceBegin : PART.source)]! &&
        !inside(e + 1)
      )
        e++
      source = [from + best, from + e]
    }
  }
  if (!cue) {
    let best = -1,
      top = LIKELY_CUE * any
    for (let i = 0; i < length; i++)
      if (chances[i * PARTS + PART.cue]! > top && !inside(i)) {
        top = chances[i * PARTS + PART.cue]!
        best = i
      }
    if (best >= 0) {
      let a = best,
        e = best
      while (e + 1 < length && chances[(e + 1) * PARTS + PART.cue]! > 0.5 * top && !inside(e + 1))
        e++
      while (a > 0 && chances[(a - 1) * PARTS + PART.cue]! > 0.5 * top && !inside(a - 1)) a--
      cue = [from + a, from + e]
    }
  }
  return { ...parts, source, cue }
}
