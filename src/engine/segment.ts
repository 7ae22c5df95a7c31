import { ABBREVIATIONS } from './lexicon/function-words.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { tagTokens, type Tag } from './tags.ts'
import type { Document, Span } from './types.ts'

/** A word, a number, a mark of punctuation, or a possessive ending (“’s”). */
export interface Token extends Span {
  readonly text: string
  /** Lower case, with a curly apostrophe. */
  readonly lower: string
  readonly tag: Tag
  /** Which of the block's quotations it stands in, marks included; -1 outside. */
  readonly quotation: number
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

/** What no sentence is longer than, in tokens; keeps the work on one sentence bounded. */
const SENTENCE_LIMIT = 300

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

/** Whether a character belongs to a word; the common case without a regular expression. */
function isLetter(char: string): boolean {
  const code = char.charCodeAt(0)
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return LETTER.test(char)
}

function findTokens(
  text: string,
  block: Span,
  quotations: readonly Quotation[],
): Omit<Token, 'tag'>[] {
  const tokens: Omit<Token, 'tag'>[] = []
  let quotation = 0
  const push = (start: number, end: number): void => {
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= start)
      quotation += 1
    const inside = (quotations[quotation]?.start ?? Infinity) <= start ? quotation : -1
    const word = text.slice(start, end)
    tokens.push({
      start,
      end,
      text: word,
      lower: word.length > 60 ? word : word.toLowerCase().replaceAll("'", '’'),
      quotation: inside,
    })
  }
  let at = block.start
  while (at < block.end) {
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    const char = text.slice(at, at + size)
    if (SPACE.test(char)) {
      at += 1
    } else if (isLetter(char) || char === '@' || char === '#' || char === '$') {
      const end = wordEnd(text, at + size, block.end)
      const possessive = possessiveStart(text, at, end)
      push(at, possessive)
      if (possessive < end) push(possessive, end)
      at = end
    } else {
      const two = text.slice(at, at + 2)
      const pair = two === "''" || two === '``' || two === '--'
      const length = pair && at + 1 < block.end ? 2 : size
      const end = Math.min(at + length, block.end)
      push(at, end)
      at = end
    }
  }
  return tokens
}

/** Goes on through letters, and through - . ’ ' & _ , when a letter or digit follows at once. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    if (isLetter(text.slice(at, at + size))) {
      at += size
      continue
    }
    const char = text[at] ?? ''
    const next = text[at + 1] ?? ''
    const joins =
      "-’'&_.".includes(char) || (char === ',' && /\d/.test(next) && /\d/.test(text[at - 1] ?? ''))
    if (!joins || at + 1 >= limit || !isLetter(next)) break
    if (char === '.' && !isDotted(text, at)) break
    at += 1
  }
  // The last full stop of “U.S.” and “p.m.” belongs to the word.
  if (
    text[at] === '.' &&
    at < limit &&
    /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(from - 1, at - 2), at))
  ) {
    if (text[at - 2] === '.') return at + 1
  }
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
  const last = text.slice(Math.max(start, end - 2), end)
  return end - start > 2 && (last === '’s' || last === "'s" || last === '’S') ? end - 2 : end
}

function findSentences(tokens: readonly Token[], isTitle: boolean): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to })
    from = to
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (at - from >= SENTENCE_LIMIT) close(at)
    const token = tokens[at]
    if (token === undefined || isTitle) continue
    if (!/^[.?!…。？！]/.test(token.text)) continue
    if (token.text === '.' && isAbbreviation(tokens, at)) continue
    let next = at + 1
    while (tokens[next]?.tag === 'close' || /^[)\].?!]$/.test(tokens[next]?.text ?? '')) next += 1
    const following = tokens[next]
    if (following === undefined || !/^\p{Ll}/u.test(following.text)) {
      if (following === undefined || following.tag !== 'punctuation' || following.text === '—') {
        close(next)
      }
    }
    at = Math.max(at, next - 1)
  }
  close(tokens.length)
  return sentences
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const stop = tokens[at]
  if (before === undefined || stop === undefined || before.end !== stop.start) return false
  if (before.lower.length === 1 && /\p{Lu}/u.test(before.text)) return before.lower !== 'i'
  return ABBREVIATIONS.has(before.lower)
}
