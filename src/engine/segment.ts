import { findQuotations, type Quotation } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { tagTokens, type Tag, type UntaggedToken } from './tags.ts'
import type { Document, Span } from './types.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** A word, a number, a mark of punctuation, or a possessive ending (“’s”). */
export interface Token extends Span {
  readonly text: string
  /** Lower case, with a curly apostrophe. */
  readonly lower: string
  readonly tag: Tag
  /** Which of the block's quotations it stands in, marks included; -1 outside. */
  readonly quotation: number
  readonly facts: WordFacts
}

/** Tokens `from` to `to` (exclusive) of a block. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** The title or a paragraph, cut into tokens and sentences. */
export interface Block extends Span {
  readonly isTitle: boolean
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/**
 * The title and the paragraphs of a document in reading order, each with its tokens, sentences and
 * quotations.
 *
 *     Ann Lee’s team won. | “Good,” she said.
 *
 * A sentence may end inside a quotation. Blocks that hold no token are left out. Never throws.
 */
export function segment(document: Document): Block[] {
  const { text, title, paragraphs } = document
  const spans = title === null ? paragraphs : [title, ...paragraphs]
  const quotations = findQuotations(text, spans)
  return spans.flatMap((span, index) => {
    const inBlock = quotations[index] ?? []
    const tokens = tagTokens(findTokens(text, span, inBlock))
    if (tokens.length === 0) return []
    const isTitle = span === title
    const sentences = findSentences(tokens, isTitle)
    return [{ start: span.start, end: span.end, isTitle, tokens, sentences, quotations: inBlock }]
  })
}

/** The sentence of a block that token `at` stands in. */
export function sentenceAt(block: Block, at: number): Sentence | undefined {
  let low = 0
  let high = block.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((block.sentences[middle]?.to ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return block.sentences[low]
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
const SPACE = /\s/
const OTHER_CLASS = 1,
  LETTER_CLASS = 2,
  SPACE_CLASS = 3
/** Classes of code units, each found out when first met; 0 until then. */
const CLASSES = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = CLASSES[code]
  if (known !== 0) return known ?? OTHER_CLASS
  const char = String.fromCharCode(code)
  const found = LETTER.test(char) ? LETTER_CLASS : SPACE.test(char) ? SPACE_CLASS : OTHER_CLASS
  CLASSES[code] = found
  return found
}

const isLetter = (char: string): boolean => classOf(char.charCodeAt(0)) === LETTER_CLASS

/** Size of the character at a place, in code units. */
const sizeAt = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1

/** Whether the character at a place, of a size, belongs to a word. */
const isLetterAt = (text: string, at: number, size: number): boolean =>
  size === 1
    ? classOf(text.charCodeAt(at)) === LETTER_CLASS
    : LETTER.test(text.slice(at, at + size))

function findTokens(
  text: string,
  block: Span,
  quotations: readonly Quotation[],
): readonly UntaggedToken[] {
  const tokens: UntaggedToken[] = []
  let quotation = 0
  let quotationStart = quotations[0]?.start ?? Infinity
  let quotationEnd = quotations[0]?.end ?? Infinity
  const push = (start: number, end: number): void => {
    while (quotationEnd <= start) {
      quotation += 1
      quotationStart = quotations[quotation]?.start ?? Infinity
      quotationEnd = quotations[quotation]?.end ?? Infinity
    }
    const word = text.slice(start, end)
    const facts = factsOf(word)
    tokens.push({
      start,
      end,
      text: word,
      lower: facts.lower,
      tag: 'word',
      quotation: quotationStart <= start ? quotation : -1,
      facts,
    })
  }
  let at = block.start
  while (at < block.end) {
    const code = text.charCodeAt(at)
    if (classOf(code) === SPACE_CLASS) {
      at += 1
      continue
    }
    const size = sizeAt(text, at)
    if (isLetterAt(text, at, size) || code === AT_SIGN || code === HASH || code === DOLLAR) {
      const end = wordEnd(text, at + size, block.end)
      const possessive = possessiveStart(text, at, end)
      push(at, possessive)
      if (possessive < end) push(possessive, end)
      at = end
    } else {
      const isPair =
        (code === APOSTROPHE || code === GRAVE || code === HYPHEN) &&
        text.charCodeAt(at + 1) === code &&
        at + 1 < block.end
      const end = Math.min(at + (isPair ? 2 : size), block.end)
      push(at, end)
      at = end
    }
  }
  return tokens
}

const HASH = 0x23,
  DOLLAR = 0x24,
  APOSTROPHE = 0x27,
  COMMA = 0x2c,
  HYPHEN = 0x2d,
  STOP = 0x2e,
  AT_SIGN = 0x40,
  GRAVE = 0x60,
  CURLY = 0x2019
const JOINERS = "-’'&_."

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Goes on through letters, and through - . ’ ' & _ , when a letter or digit follows at once. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const size = sizeAt(text, at)
    if (isLetterAt(text, at, size)) {
      at += size
      continue
    }
    if (at + 1 >= limit || classOf(text.charCodeAt(at + 1)) !== LETTER_CLASS) break
    const code = text.charCodeAt(at)
    const joins =
      code === COMMA
        ? isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))
        : JOINERS.includes(text.charAt(at))
    if (!joins || (code === STOP && !isDotted(text, at))) break
    at += 1
  }
  // The last full stop of “U.S.” and “p.m.” belongs to the word.
  if (
    at < limit &&
    text.charCodeAt(at) === STOP &&
    text.charCodeAt(at - 2) === STOP &&
    /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(from - 1, at - 2), at))
  )
    return at + 1
  return at
}

/** A stop inside “U.S.”, “3.5” or “example.org”, not one that lost its space. */
function isDotted(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (/\d/.test(before) && /\d/.test(after)) return true
  if (/\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)) return true
  return !isLetter(text[at - 2] ?? ' ') && isLetter(before)
}

/** Where “’s” begins in a word; its end when it has none. */
function possessiveStart(text: string, start: number, end: number): number {
  if (end - start <= 2) return end
  const mark = text.charCodeAt(end - 2)
  if (mark !== CURLY && mark !== APOSTROPHE) return end
  const last = text.charAt(end - 1)
  return last === 's' || (last === 'S' && mark === CURLY) ? end - 2 : end
}
