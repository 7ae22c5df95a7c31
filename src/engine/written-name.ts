import type { Token } from './segment.ts'
import type { WordUse } from './word-use.ts'

/** The words from `from` on as they stand, with single spaces; words in capitals as the text writes them elsewhere. */
export function writtenName(
  tokens: readonly Token[],
  from: number,
  use: WordUse,
  isAllCapitals: boolean,
): string {
  let name = ''
  let end = -1
  for (const token of tokens) {
    if (token.start < from) continue
    const word = isAllCapitals ? (use.casing.get(token.text) ?? token.text) : token.text
    name += (end >= 0 && token.start > end ? ' ' : '') + word
    end = token.end
  }
  return name.endsWith('r') && /\b[JS]r$/.test(name) ? `${name}.` : name
}
