import { describe, type Description } from './descriptions.ts'
import type { Block, Token } from './segment.ts'

/** Somebody without a name whom a sentence begins with: “A boy at the back laughed.” */
export interface Introduced {
  readonly start: number
  readonly block: number
  /** Counted over the whole document. */
  readonly sentence: number
  readonly description: Description
}

/** How many words after the article tell who it is. */
const REACH = 6

/** Whom the sentences of a text introduce without a name, in reading order; “he” may mean them. */
export function findIntroduced(blocks: readonly Block[]): Introduced[] {
  const found: Introduced[] = []
  let sentence = 0
  blocks.forEach((block, index) => {
    for (const { from, to } of block.sentences) {
      const first = block.tokens[from]
      if (first !== undefined && !block.isTitle && /^(?:an?|another|one)$/.test(first.lower)) {
        const description = personIn(block.tokens.slice(from, Math.min(to, from + REACH)))
        if (description !== null)
          found.push({ start: first.start, block: index, sentence, description })
      }
      sentence += 1
    }
  })
  return found
}

/** A person, and no name beside them: “A nurse, Ann Lee, …” is known. */
function personIn(tokens: readonly Token[]): Description | null {
  for (let to = 2; to < tokens.length; to += 1) {
    const description = describe(tokens.slice(0, to))
    if (description?.kind !== 'unnamed' || !description.isKnown) continue
    const behind = tokens[to]?.tag
    return description.isPlural || behind === 'name' || behind === 'comma' ? null : description
  }
  return null
}
