import { describe } from './descriptions.ts'
import type { Token } from './segment.ts'
import type { TokenPlace } from './token-index.ts'

/** How far left of “who” its noun phrase may begin, in tokens. */
const REACH = 14
const INSIDE = /^(?:name|word|number|genitive|determiner|possessive|adverb)$/

/**
 * The noun phrase that “who” or “which” goes back to, an apposition before it skipped; empty when there is none.
 *
 *     to the Republican nominee for president, who began      of China and Japan, two neighbors, which vowed
 *        ^-----------------------------------^                   ^-------------^
 */
export function antecedentOf(place: TokenPlace | null): readonly Token[] {
  if (place === null) return []
  const { tokens, at } = place
  let end = at
  while (end > 0 && /^(?:comma|preposition)$/.test(tokens[end - 1]?.tag ?? '')) end -= 1
  let from = end
  while (from > 0 && end - from < REACH) {
    const token = tokens[from - 1]
    if (token === undefined) break
    const isLink =
      /^(?:of|for|from|at|in|and)$/.test(token.lower) &&
      from < end &&
      INSIDE.test(tokens[from - 2]?.tag ?? '')
    const isInitial = token.text === '.' && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '')
    if (!INSIDE.test(token.tag) && !isLink && !isInitial && !/^[-/&]$/.test(token.text)) break
    from -= 1
    if (
      /^(?:determiner|possessive)$/.test(token.tag) &&
      !/^(?:of|for|from|at|in|and)$/.test(tokens[from - 1]?.lower ?? '')
    )
      break
  }
  return tokens.slice(from, end)
}

/** “those” of “a list of those, who”: only people are “who”. */
export function peopleIn(phrase: readonly Token[]): readonly Token[] {
  const description = describe(phrase)
  const isThing = description?.kind === 'document' || description?.kind === 'organisation'
  return isThing && description.complement.length > 1 ? description.complement.slice(1) : phrase
}
