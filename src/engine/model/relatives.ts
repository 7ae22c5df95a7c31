import type { Context } from './context.ts'
import { MARK } from './marks.ts'
import type { Parts } from './parts.ts'
import { isVerb, TAG } from './tags.ts'

/** “said | the driver, who is 19, was drunk”: a content that ends before “, who” goes on behind it, where its verb is. */
export function withVerbBehind(
  parts: Parts,
  { words, tags, sentences, quotations }: Context,
): Parts {
  const { cue, content } = parts
  const run = content[content.length - 1]!
  const [first, last] = run
  if (!cue || first !== cue[1] + 1 || quotations.of[last]! >= 0) return parts
  const end = sentences.first[sentences.of[last]! + 1]! - 1
  if (last + 4 >= end || words.mark[last + 1] !== MARK.comma || !RELATIVES.has(tags[last + 2]!))
    return parts
  for (let at = first; at <= last; at++) if (isVerb(tags[at]!)) return parts
  let comma = last + 3
  while (comma < end && words.mark[comma] !== MARK.comma) comma++
  if (comma >= end || !FINITE.has(tags[comma + 1]!)) return parts
  const stop = words.mark[end] === MARK.stop ? end - 1 : end
  return { ...parts, content: [...content.slice(0, -1), [first, stop]] }
}

const RELATIVES = new Set<number>([TAG.WP, TAG.WDT])
const FINITE = new Set<number>([TAG.VBD, TAG.VBP, TAG.VBZ, TAG.MD])
