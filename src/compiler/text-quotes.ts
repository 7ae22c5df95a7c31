import type { TextQuote } from './corrections.ts'
import type { Block, Span } from './types.ts'

/** So many characters around the words are kept at first; more where they are needed to tell two places apart. */
const CONTEXT = 24

/** A stretch of text with white space as single spaces. */
export const flatten = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** The words of a statement in one line, parts joined by ` … `. `text` is the file's. */
export function joinWords(text: string, content: readonly Span[]): string {
  return content.map(({ start, end }) => flatten(text.slice(start, end))).join(' … ')
}

/** The words of a span with as much around them as tells their place in the blocks. The span lies in one block. */
export function quoteSpan(blocks: readonly Block[], { start, end }: Span): TextQuote | null {
  const block = findBlock(blocks, { start, end })
  if (!block) return null
  const from = start - block.start
  const to = end - block.start
  for (let context = CONTEXT; ; context *= 2) {
    const quote = {
      exact: flatten(block.text.slice(from, to)),
      prefix: flat(block.text.slice(Math.max(0, from - context), from)),
      suffix: flat(block.text.slice(to, to + context)),
    }
    if (context > block.text.length || typeof findQuote(blocks, quote) === 'object') return quote
  }
}

/**
 * Where quoted words stand now, white space aside. Where they stand more than once, the place that shares most of
 * what stood around them; `ambiguous` when two places share as much.
 */
export function findQuote(
  blocks: readonly Block[],
  quote: TextQuote,
): Span | 'missing' | 'ambiguous' {
  const exact = flatten(quote.exact)
  if (exact === '') return 'missing'
  let best: Span | null = null
  let bestScore = -1
  let isTie = false
  for (const block of blocks.filter(isPlaced)) {
    if (!flat(block.text).includes(exact)) continue
    const { text, places } = flattenWithPlaces(block.text)
    for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
      const end = at + exact.length
      const score =
        sharedEnd(flat(quote.prefix), text.slice(0, at)) +
        sharedStart(flat(quote.suffix), text.slice(end))
      isTie = score === bestScore || (isTie && score < bestScore)
      if (score <= bestScore) continue
      bestScore = score
      const last = places[end - 1] ?? 0
      best = { start: block.start + (places[at] ?? 0), end: block.start + last + 1 }
    }
  }
  if (best === null) return 'missing'
  return isTie ? 'ambiguous' : best
}

/** The block in which a span lies. */
export function findBlock(blocks: readonly Block[], { start, end }: Span): Block | undefined {
  return blocks.find((each) => isPlaced(each) && each.start <= start && end <= each.end)
}

/** A title that its file writes with escapes has words but no place. */
const isPlaced = ({ start, end, text }: Block): boolean => end - start === text.length

/** Like `flatten`, with a space at either end left where there is white space. */
const flat = (words: string): string => words.replace(/\s+/g, ' ')

/** Flat text, and for each of its code units the place in the text as it was. */
function flattenWithPlaces(words: string): { text: string; places: readonly number[] } {
  const places: number[] = []
  let text = ''
  for (let at = 0; at < words.length; at++) {
    const character = words.charAt(at)
    const isSpace = /\s/.test(character)
    if (isSpace && text.endsWith(' ')) continue
    text += isSpace ? ' ' : character
    places.push(at)
  }
  return { text, places }
}

function sharedStart(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count++
  return count
}

function sharedEnd(one: string, other: string): number {
  let count = 0
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}
