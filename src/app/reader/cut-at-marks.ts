import type { Block } from '../../compiler/types.ts'
import type { Mark } from './marks.ts'

/** Words, or a mark with what stands inside it. */
export type Piece =
  | string
  | {
      readonly mark: Mark
      /** Whether the mark begins here, rather than going on behind another mark's end. */
      readonly isStart: boolean
      readonly pieces: readonly Piece[]
    }

interface Clipped {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  readonly isStart: boolean
}

/**
 * Each block's words cut at the marks, as trees: together the words of a tree are the block's text.
 *
 *     [Putin] [said] [he is [convinced]]
 *
 * Where two marks cross, the later one is cut at the end of the earlier. `marks` and `blocks` stand in
 * reading order; a mark may reach over several blocks. Takes time linear in marks and text.
 */
export function cutAtMarks(
  blocks: readonly Block[],
  marks: readonly Mark[],
): readonly (readonly Piece[])[] {
  let from = 0
  return blocks.map((block) => {
    while (from < marks.length && (marks[from]?.end ?? 0) <= block.start) from++
    const inside: Clipped[] = []
    for (let at = from; at < marks.length; at++) {
      const mark = marks[at]
      if (!mark || mark.start >= block.end) break
      if (mark.end <= block.start) continue
      const start = Math.max(mark.start, block.start)
      inside.push({
        mark,
        start,
        end: Math.min(mark.end, block.end),
        isStart: start === mark.start,
      })
    }
    return cutBlock(block, inside)
  })
}

function cutBlock(block: Block, inside: readonly Clipped[]): readonly Piece[] {
  // A title that its file writes with escapes has words but no span of its own.
  if (block.end - block.start !== block.text.length) return [block.text]
  let next = 0
  let at = block.start
  /** What is left of marks that were cut. */
  const carried: Clipped[] = []
  return piecesUntil(block.end)

  function piecesUntil(end: number): Piece[] {
    const pieces: Piece[] = []
    for (let open = take(end); open; open = take(end)) {
      if (open.start > at) pieces.push(words(open.start))
      if (open.end > end) carried.push({ ...open, start: end, isStart: false })
      const stop = Math.min(open.end, end)
      pieces.push({ mark: open.mark, isStart: open.isStart, pieces: piecesUntil(stop) })
    }
    if (at < end) pieces.push(words(end))
    return pieces
  }

  /** The next mark that opens before `end`: the widest of those that go on, else the next in order. */
  function take(end: number): Clipped | null {
    const open = carried.filter(({ start }) => start <= at && start < end)
    if (open.length > 0) {
      const widest = open.reduce((one, other) => (other.end > one.end ? other : one))
      carried.splice(carried.indexOf(widest), 1)
      return widest
    }
    const mark = inside[next]
    if (!mark || mark.start >= end) return null
    next++
    return mark
  }

  function words(end: number): string {
    const text = block.text.slice(at - block.start, end - block.start)
    at = end
    return text
  }
}
