import type { Token } from './segment.ts'

/**
 * A rough word class. `name` is any capitalised word that is not of a closed class; `verb` one that
 * cannot well be part of a noun phrase; `word` all the rest, nouns and adjectives mostly.
 */
export type Tag =
  | 'open'
  | 'close'
  | 'comma'
  | 'stop'
  | 'punctuation'
  | 'genitive'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'object'
  | 'possessive'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'name'
  | 'word'

/** A token whose class is still to be set. */
export type UntaggedToken = Omit<Token, 'tag'> & { tag: Tag }

/** Sets the word class of each token of one block; which words introduce statements is not decided here. */
export function tagTokens(tokens: readonly UntaggedToken[]): readonly Token[] {
  let lastOpened = -1
  let isSentenceStart = true
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as UntaggedToken
    const next = tokens[at + 1]
    if (token.facts.isMark) {
      token.tag = isPluralGenitive(token, tokens[at - 1], next)
        ? 'genitive'
        : tagOfMark(token, next, lastOpened)
      if (token.tag === 'open') lastOpened = token.quotation
    } else {
      token.tag = tagOf(token, next, isSentenceStart)
      // “in the back row”
      if ((token.tag === 'verb' || token.lower === 'back') && isArticle(tokens[at - 1]))
        token.tag = 'word'
    }
    const { tag } = token
    if (tag === 'stop') isSentenceStart = true
    else if (tag !== 'open' && tag !== 'close') isSentenceStart = false
  }
  return tokens
}

const isArticle = (token: UntaggedToken | undefined): boolean =>
  token !== undefined && /^(?:the|a|an)$/.test(token.lower)

/** “the senators’ votes”. */
function isPluralGenitive(
  { text, start, quotation }: UntaggedToken,
  before: UntaggedToken | undefined,
  next: UntaggedToken | undefined,
): boolean {
  return (
    (text === '’' || text === "'") &&
    before?.end === start &&
    before.lower.endsWith('s') &&
    quotation === before.quotation &&
    next?.quotation === quotation
  )
}

function tagOf(
  { facts, text, lower }: UntaggedToken,
  next: UntaggedToken | undefined,
  isSentenceStart: boolean,
): Tag {
  const { closed, open, isCapital, isUpper } = facts
  if (closed === null) return open
  if (isCapital) {
    const isAcronym = isUpper && text.length > 1 && next !== undefined && !next.facts.isUpper
    if (isAcronym) return 'name'
    if ((lower === 'may' || lower === 'will') && !isSentenceStart) return 'name'
  }
  return lower === 'her' && next?.facts.beginsWithLetter !== true ? 'object' : closed
}

/** The first mark of a quotation opens, the last one closes; others are plain marks. */
function tagOfMark(token: UntaggedToken, next: UntaggedToken | undefined, lastOpened: number): Tag {
  if (token.quotation < 0) return 'punctuation'
  if (token.quotation > lastOpened) return 'open'
  return next?.quotation === token.quotation ? 'punctuation' : 'close'
}
