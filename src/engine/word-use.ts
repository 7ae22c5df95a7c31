import { isForename } from './name-kinds.ts'
import type { Block, Token } from './segment.ts'
import type { Tag } from './tags.ts'

/** How a text writes its words, where that shows which capitals are names. */
export interface WordUse {
  /** Words it writes small somewhere. */
  readonly small: ReadonlySet<string>
  /** Words it capitalises in the middle of a sentence, or next to another capitalised word. */
  readonly certain: ReadonlySet<string>
  /** For words in capitals the form with small letters: `CLINTON` -> `Clinton`. */
  readonly casing: ReadonlyMap<string, string>
  /** Words it writes behind a forename or “Mr”, as the last word of a name: `Banks`. */
  readonly surnames: ReadonlySet<string>
}

/** Classes of words that a headline could capitalise into a name. */
const OPEN_CLASSES: ReadonlySet<Tag> = new Set(['word', 'verb', 'adverb'])

/** How the text writes its words outside headlines. */
export function wordUse(blocks: readonly Block[]): WordUse {
  const small = new Set<string>()
  const certain = new Set<string>()
  const surnames = new Set<string>()
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
        if (at > from && isSurname(block.tokens, at)) surnames.add(token.text)
      }
    }
  }
  const casing = new Map<string, string>()
  for (const word of certain) {
    const capitals = word.toUpperCase()
    if (word !== capitals) casing.set(capitals, word)
  }
  return { small, certain, casing, surnames }
}

/** “Banks” in “Ann Banks”, “Ann T. Banks” and “Mr. Banks”. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.tag === 'name') return false
  const isBehindStop = tokens[at - 1]?.text === '.'
  const before = tokens[isBehindStop ? at - 2 : at - 1]
  if (before === undefined) return false
  if (MR.test(before.lower)) return true
  const isInitial = before.text.length === 1 && before.tag === 'name'
  if (isBehindStop && !isInitial) return false
  return isForename((isInitial ? tokens[at - (isBehindStop ? 3 : 2)] : before)?.text ?? '')
}

/** A name alone follows them. */
export const MR = /^(?:mrs?|ms|miss|mx|messrs)$/
