import type { Entity } from './entities.ts'
import type { NameMention } from './mentions.ts'
import type { Block, Token } from './segment.ts'
import type { Span } from './types.ts'

/** A name and whom it means. */
export type NamePair = readonly [NameMention, Entity]

/** A token, the tokens of its block, and where it stands among them. */
export interface TokenPlace {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly block: number
  /** Counted over the whole document. */
  readonly sentence: number
}

/** Looks tokens and names up by their place in the text. */
export interface TokenIndex {
  readonly tokensOf: (span: Span) => readonly Token[]
  /** The token that begins at `start` or next after it; `null` after the last one. */
  readonly placeOf: (start: number) => TokenPlace | null
  /** Names that lie, at least in part, between two places, in reading order. */
  readonly namesIn: (tokens: readonly Token[]) => readonly NamePair[]
  /** The last name that begins before `start`. */
  readonly nameBefore: (start: number) => NamePair | undefined
}

/** An index of the tokens of all blocks; every look-up takes logarithmic time. */
export function indexTokens(blocks: readonly Block[], names: readonly NamePair[]): TokenIndex {
  const firstSentence: number[] = []
  let sentences = 0
  for (const block of blocks) {
    firstSentence.push(sentences)
    sentences += block.sentences.length
  }
  return { tokensOf, placeOf, namesIn, nameBefore }

  function placeOf(start: number): TokenPlace | null {
    const block = lastWhere(blocks.length, (at) => (blocks[at]?.start ?? 0) <= start)
    const found = blocks[block]
    if (found === undefined) return null
    const { tokens, sentences: inBlock } = found
    const at = lastWhere(tokens.length, (index) => (tokens[index]?.end ?? 0) <= start) + 1
    const sentence = lastWhere(inBlock.length, (index) => (inBlock[index]?.from ?? 0) <= at)
    return { tokens, at, block, sentence: (firstSentence[block] ?? 0) + Math.max(0, sentence) }
  }

  function tokensOf(span: Span): readonly Token[] {
    const place = placeOf(span.start)
    if (place === null) return []
    let to = place.at
    while (to < place.tokens.length && (place.tokens[to]?.start ?? Infinity) < span.end) to += 1
    return place.tokens.slice(place.at, to)
  }

  function namesIn(tokens: readonly Token[]): readonly NamePair[] {
    const start = tokens[0]?.start ?? 0
    const found: NamePair[] = []
    for (let at = indexBefore(names, tokens.at(-1)?.end ?? 0); at >= 0; at -= 1) {
      const pair = names[at]
      if (pair === undefined || pair[0].end <= start) break
      found.unshift(pair)
    }
    return found
  }

  function nameBefore(start: number): NamePair | undefined {
    return names[indexBefore(names, start)]
  }
}

/** Index of the last name that begins before `start`; -1 when there is none. */
export const indexBefore = (names: readonly NamePair[], start: number): number =>
  lastWhere(names.length, (at) => (names[at]?.[0].start ?? Infinity) < start)

/** The last index below `length` for which an ordered test holds; -1 when it holds for none. */
function lastWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
