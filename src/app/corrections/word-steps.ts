import type { Block, Span } from '../../compiler/types.ts'

/** Words with what is inside them, and runs of other signs: the steps by which an edge moves. */
const STEP = /[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu

export type Edge = 'start' | 'end'

/**
 * A span with one edge moved by a word, or by a sign such as a quotation mark; `null` where there is no word left, in
 * the block or in the span.
 */
export function moveEdge(block: Block, span: Span, edge: Edge, direction: 1 | -1): Span | null {
  const steps = stepsOf(block)
  const places = steps.map((step) => step[edge])
  const at =
    direction === 1
      ? places.find((place) => place > span[edge])
      : places.findLast((place) => place < span[edge])
  if (at === undefined) return null
  const moved = { ...span, [edge]: at }
  return moved.start < moved.end ? moved : null
}

/** A span widened to whole words, white space at its ends left out; `null` when it holds none. */
export function snapToWords(block: Block, { start, end }: Span): Span | null {
  const inside = stepsOf(block).filter((step) => step.start < end && start < step.end)
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

function stepsOf({ start, text }: Block): readonly Span[] {
  return Array.from(text.matchAll(STEP), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))
}
