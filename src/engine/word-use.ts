import type { Block } from './segment.ts'
import type { Tag } from './tags.ts'

/** How a text writes its words, where that shows which capitals are names. */
export interface WordUse {
  /** Words it writes small somewhere. */
  readonly small: ReadonlySet<string>
  /** Words it capitalises in the middle of a sentence, or next to another capitalised word. */
  readonly certain: ReadonlySet<string>
  /** For words in capitals the form with small letters: `CLINTON` -> `Clinton`. */
  readonly casing: ReadonlyMap<string, string>
}

/** Classes of words that a headline could capitalise into a name. */
const OPEN_CLASSES: ReadonlySet<Tag> = new Set(['word', 'verb', 'adverb'])

/** How the text writes its words outside headlines. */
export function wordUse(blocks: readonly Block[]): WordUse {
  const small = new Set<string>()
  const certain = new Set<string>()
  for (const block of blocks) {
    for (const { from, to } of block.sentences) {
      let others = 0
      for (let at = from; at < to; at += 1) {
        const token = block.tokens[at]
        if (token === undefined) continue
        if (OPEN_CLASSES.has(token.tag)) {
          if (token.text === token.lower) small.add(token.lower)
          if (token.text.length > 2) others += 1
        }
      }
      // A headline writes no such word small and proves nothing.
      if (block.isTitle || others === 0) continue
      for (let at = from; at < to; at += 1) {
        const token = block.tokens[at]
        if (token?.tag !== 'name') continue
        const before = at === from ? undefined : block.tokens[at - 1]?.tag
        // “Maria T. Alvarez”
        const isInitialed = before === 'stop' && block.tokens[at - 2]?.text.length === 1
        const isInside =
          isInitialed ||
          (before !== undefined && before !== 'stop' && before !== 'open' && before !== 'close')
        if (isInside || block.tokens[at + 1]?.tag === 'name') certain.add(token.text)
      }
    }
  }
  const casing = new Map<string, string>()
  for (const word of certain) {
    const capitals = word.toUpperCase()
    if (word !== capitals) casing.set(capitals, word)
  }
  return { small, certain, casing }
}
