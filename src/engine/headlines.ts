import { VERB_FORMS } from './lexicon/cue-forms.ts'
import { KNOWN_ORGANISATIONS } from './lexicon/organisations.ts'
import { TITLES } from './lexicon/roles.ts'
import { bodyKind, isForename } from './name-kinds.ts'
import type { Token } from './segment.ts'
import type { WordUse } from './word-use.ts'

/** How many words a headline has at least; shorter runs of capitals are names. */
const SHORTEST = 5
const LONGEST = 40
/** How many words of a headline are not of a closed class. */
const LEAST_NAMES = 3
/** Share of capitalised words that makes a headline of a sentence. */
const CAPITAL_SHARE = 0.75

/** Whether a token can be part of a name; in running text every capitalised word can. */
export type NameTest = (token: Token) => boolean

/** Any capitalised word. */
export const inRunningText: NameTest = (token) => token.tag === 'name' && !/^I[’']/.test(token.text)

/**
 * The test for names in a sentence. “Popular Website Shows Bias When It Checks Ann Lee” capitalises all
 * its words: there only those count that the text capitalises elsewhere, or that follow a forename.
 */
export function headlineTest(
  tokens: readonly Token[],
  from: number,
  to: number,
  use: WordUse,
): NameTest {
  if (to - from < SHORTEST || to - from > LONGEST) return inRunningText
  let names = 0
  for (let at = from; at < to; at += 1) if (tokens[at]?.tag === 'name') names += 1
  if (names < LEAST_NAMES) return inRunningText
  let capitals = 0
  let small = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || !/^\p{L}/u.test(token.text)) continue
    if (/^\p{Lu}/u.test(token.text)) capitals += 1
    else if (token.tag === 'verb' || token.tag === 'pronoun') return inRunningText
    else if (token.text.length > 3) small += 1
  }
  if (capitals < SHORTEST || capitals < CAPITAL_SHARE * (capitals + small)) return inRunningText
  const inHeadline = new Set<Token>()
  let isAfterName = false
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const isName: boolean = token.tag === 'name' && isNameInHeadline(token, isAfterName, use)
    if (isName) inHeadline.add(token)
    isAfterName = isName && isForename(use.casing.get(token.text) ?? token.text)
  }
  return (token) => inHeadline.has(token)
}

function isNameInHeadline(token: Token, isAfterForename: boolean, use: WordUse): boolean {
  const { text, lower } = token
  if (use.certain.has(text) || use.casing.has(text)) return true
  if (use.small.has(lower) || VERB_FORMS.has(lower)) return false
  return (
    isAfterForename ||
    isForename(text) ||
    KNOWN_ORGANISATIONS.has(lower) ||
    TITLES.has(lower) ||
    bodyKind(text, [token]) !== null ||
    text.startsWith('@')
  )
}
