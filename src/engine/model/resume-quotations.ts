import { bytes } from './columns.ts'
import type { Context } from './context.ts'
import type { Parts } from './parts.ts'

/** A quotation shorter than this many words does not resume a statement by itself. */
const SHORTEST = 5
/** So many words may stand between what is known of a statement and the quotation that resumes it. */
const FURTHEST = 30

/**
 * The same statements, with the quotations nobody else claims joined to the statement they resume:
 *
 *     “We won,” Ann Lee said. “It took years.”
 *                             ^-------------^
 */
export function resumeQuotations(found: readonly Parts[], context: Context): Parts[] {
  const { quotations, sentences } = context
  const taken = bytes(context.words.count)
  const take = ([first, last]: readonly [number, number]): void => {
    taken.fill(1, first, last + 1)
  }
  for (const { source, cue, content } of found) {
    if (source) take(source)
    if (cue) take(cue)
    content.forEach(take)
  }
  const resumed = found.map((parts) => ({ ...parts, content: [...parts.content] }))
  for (let q = 0; q < quotations.first.length; q++) {
    const first = quotations.first[q]!,
      last = quotations.last[q]!
    if (last - first < SHORTEST || sentences.first[sentences.of[first]!] !== first) continue
    let free = true
    for (let i = first; i <= last && free; i++) if (taken[i]) free = false
    if (!free) continue
    // the statement that ends last before the quotation
    let nearest: (typeof resumed)[number] | null = null,
      end = -1
    for (const parts of resumed) {
      const ends = Math.max(
        parts.source?.[1] ?? -1,
        parts.cue?.[1] ?? -1,
        ...parts.content.map((run) => run[1]),
      )
      const ended = ends < first ? ends : -1
      if (ended > end) {
        end = ended
        nearest = parts
      }
    }
    if (!nearest || first - end > FURTHEST || sentences.of[first]! - sentences.of[end]! > 1)
      continue
    if (!nearest.content.some((run) => quotations.of[run[1]]! >= 0)) continue
    nearest.content.push([first, last])
    take([first, last])
  }
  return resumed
}
