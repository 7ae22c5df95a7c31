import { COMMON_VERBS } from './lexicon/common-verbs.ts'
import * as words from './lexicon/function-words.ts'
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

/** The tokens of one block, each with its word class; which words introduce statements is not decided here. */
export function tagTokens(tokens: readonly Omit<Token, 'tag'>[]): Token[] {
  const opened = new Set<number>()
  let isSentenceStart = true
  return tokens.map((token, index) => {
    const next = tokens[index + 1]
    const before = tokens[index - 1]
    const isPlural =
      /^[’']$/.test(token.text) && before?.end === token.start && before.lower.endsWith('s')
    const tag =
      isPlural && token.quotation === before?.quotation && next?.quotation === token.quotation
        ? 'genitive'
        : tagOf(token, next, isSentenceStart, opened)
    if (tag === 'stop') isSentenceStart = true
    else if (tag !== 'open' && tag !== 'close') isSentenceStart = false
    return { ...token, tag }
  })
}

const isWord = (text: string): boolean => /^[\p{L}\p{N}@#$]/u.test(text)
const isMark = (text: string): boolean => /^(?:[“”„«»‘’‚「」『』"']|''|``)$/.test(text)

function tagOf(
  token: Omit<Token, 'tag'>,
  next: Omit<Token, 'tag'> | undefined,
  isSentenceStart: boolean,
  opened: Set<number>,
): Tag {
  const { text, lower } = token
  if (lower === '’s') return 'genitive'
  if (!isWord(text)) {
    if (isMark(text)) return tagOfMark(token, next, opened)
    if (text === ',') return 'comma'
    return /^[.?!;:…。？！]/.test(text) ? 'stop' : 'punctuation'
  }
  const closed = closedClass(lower, next)
  const isCapital = /^\p{Lu}/u.test(text)
  const isAcronym = isUpper(text) && text.length > 1 && !isUpper(next?.text ?? '')
  if (isCapital && closed !== null && isAcronym) return 'name'
  if (isCapital && (lower === 'may' || lower === 'will') && !isSentenceStart) return 'name'
  if (closed !== null) return closed
  if (isCapital || /^[@#]/.test(text)) return 'name'
  if (/^[$\d]/.test(text)) return 'number'
  if (COMMON_VERBS.has(lower)) return 'verb'
  if (
    lower.endsWith('ly') &&
    lower.length > 4 &&
    !/^(?:family|ally|early|only|daily|weekly|supply|reply|likely|assembly|italy|july|rally|friendly|elderly|deadly|anomaly|bully|holy)$/.test(
      lower,
    )
  )
    return 'adverb'
  return 'word'
}

const isUpper = (text: string): boolean =>
  text === text.toUpperCase() && text !== 'I' && text !== 'A'

function closedClass(lower: string, next: Omit<Token, 'tag'> | undefined): Tag | null {
  if (lower === 'to') return 'to'
  if (lower === 'that' || lower === 'who' || lower === 'which') {
    return lower === 'who' ? 'pronoun' : 'subordinator'
  }
  if (words.SUBJECT_PRONOUNS.has(lower)) return 'pronoun'
  if (lower === 'her')
    return next !== undefined && /^\p{L}/u.test(next.text) ? 'possessive' : 'object'
  if (words.POSSESSIVES.has(lower)) return 'possessive'
  if (words.OBJECT_PRONOUNS.has(lower)) return 'object'
  if (words.AUXILIARIES.has(lower) || lower.endsWith('n’t')) return 'auxiliary'
  if (words.CONJUNCTIONS.has(lower)) return 'conjunction'
  if (words.SUBORDINATORS.has(lower)) return 'subordinator'
  if (words.PREPOSITIONS.has(lower)) return 'preposition'
  if (words.DETERMINERS.has(lower)) return 'determiner'
  if (words.ADVERBS.has(lower)) return 'adverb'
  return null
}

/** The first mark of a quotation opens, the last one closes; others are plain marks. */
function tagOfMark(
  token: Omit<Token, 'tag'>,
  next: Omit<Token, 'tag'> | undefined,
  opened: Set<number>,
): Tag {
  if (token.quotation < 0) return 'punctuation'
  if (!opened.has(token.quotation)) {
    opened.add(token.quotation)
    return 'open'
  }
  return next?.quotation === token.quotation ? 'punctuation' : 'close'
}
