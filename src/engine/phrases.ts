import { ABBREVIATIONS, TIME_WORDS } from './lexicon/function-words.ts'
import type { Token } from './segment.ts'

/** Tokens `from` to `to` (exclusive) of a block. */
export interface Range {
  readonly from: number
  readonly to: number
}

const INSIDE = new Set(['name', 'word', 'number', 'genitive'])
const OPENERS = new Set(['determiner', 'possessive'])
const LINKS = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'on',
  'with',
  'to',
  'near',
  'behind',
  'against',
])

/**
 * The noun phrase that ends with token `last`, titles and “of …” included; `null` when there is none.
 *
 *     … after a spokesman for the ministry said
 *             ^--------------------------^
 *
 * Two phrases joined by “and” count as one when the first begins a clause. Reads no further left
 * than token `bound`.
 */
export function phraseBefore(tokens: readonly Token[], last: number, bound: number): Range | null {
  let from = simplePhraseBefore(tokens, last, bound)
  if (from === null) return null
  for (let joins = 0; joins < 4; joins += 1) {
    const wider = widen(tokens, from, bound)
    if (wider === null) break
    from = wider
  }
  return { from, to: last + 1 }
}

function widen(tokens: readonly Token[], from: number, bound: number): number | null {
  const link = tokens[from - 1]
  if (link === undefined || from - 1 <= bound) return null
  const isAnd = link.lower === 'and' || link.lower === 'or' || link.text === '&'
  if (!isAnd && !LINKS.has(link.lower)) return null
  const left = simplePhraseBefore(tokens, from - 2, bound)
  const head = tokens[from - 2]
  if (left === null) return null
  // “rivals seized on the images”: the first part ends in a verb.
  if (head?.tag === 'word' && /[^e]ed$/.test(head.lower) && from - 2 > left) return null
  if (link.lower === 'of') return left
  if (isAnd && tokens[from]?.tag === 'name' && tokens[from - 2]?.tag === 'name') {
    if (beginsClause(tokens, left, bound) || LINKS.has(tokens[left - 1]?.lower ?? '')) return left
  }
  const outer = LINKS.has(tokens[left - 1]?.lower ?? '') ? widen(tokens, left, bound) : null
  return beginsClause(tokens, outer ?? left, bound) ? (outer ?? left) : null
}

/** Whether a clause can begin at the token: after a sentence border, a comma, “that”, “and”, a verb of saying. */
export function beginsClause(tokens: readonly Token[], at: number, bound: number): boolean {
  if (at <= bound) return true
  const before = tokens[at - 1]
  if (before === undefined) return true
  return ['comma', 'stop', 'open', 'close', 'conjunction', 'subordinator', 'punctuation'].includes(
    before.tag,
  )
}

function simplePhraseBefore(tokens: readonly Token[], last: number, bound: number): number | null {
  const head = tokens[last]
  if (head === undefined || last < bound) return null
  if (
    head.tag === 'determiner' &&
    /^(?:some|many|both|all|most|few|others?|several|these|those|one|two|three)$/.test(head.lower)
  )
    return last
  if (!INSIDE.has(head.tag) || head.tag === 'genitive') return null
  let from = last
  while (from > bound) {
    const before = tokens[from - 1]
    if (before === undefined) break
    const isQuoteBorder = before.quotation !== tokens[from]?.quotation
    if (isQuoteBorder && before.tag !== 'close') break
    if (OPENERS.has(before.tag)) {
      from -= 1
      const outer = tokens[from - 1]
      if (outer?.tag !== 'determiner') break
      continue
    }
    if (!INSIDE.has(before.tag)) {
      if (isInitial(tokens, from - 1) || isHyphen(before)) {
        from -= 1
        continue
      }
      break
    }
    if (before.tag === 'name' && TIME_WORDS.has(before.lower)) break
    if (before.tag === 'word' && isPastVerb(tokens, from - 1)) break
    from -= 1
  }
  if (tokens[from]?.tag === 'genitive') return null
  return from
}

/** “provided” after a name or pronoun, or before a determiner, is the verb of another clause. */
function isPastVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/[^e]ed$/.test(token.lower)) return false
  const before = tokens[at - 1]?.tag
  return before === 'name' || before === 'pronoun' || before === 'auxiliary' || before === 'word'
}

const isHyphen = (token: Token): boolean =>
  token.text === '-' || token.text === '/' || token.text === '&'

/** The stop after “J.” in “George J. Lee”, or after “Mr.”. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at]
  const before = tokens[at - 1]
  if (stop?.text !== '.' || before === undefined || before.end !== stop.start) return false
  if (tokens[at + 1]?.tag !== 'name' || before.tag !== 'name') return false
  return before.text.length === 1 || ABBREVIATIONS.has(before.lower)
}

/**
 * The noun phrase that begins with token `first`, with “of …” and, when `isWide`, other linked
 * phrases (“a spokesman for the ministry”); `null` when there is none. Reads up to `limit`.
 */
export function phraseAfter(
  tokens: readonly Token[],
  first: number,
  limit: number,
  isWide = false,
): Range | null {
  let to = first
  let hasHead = false
  while (to < limit) {
    const token = tokens[to]
    if (token === undefined) break
    const { tag, lower } = token
    if (to > first && token.quotation !== tokens[first]?.quotation) break
    if (tag === 'pronoun' || tag === 'object')
      return to === first ? { from: first, to: to + 1 } : end()
    if (OPENERS.has(tag)) {
      if (hasHead && tokens[to - 1]?.tag !== 'preposition' && tokens[to - 1]?.tag !== 'conjunction')
        break
    } else if (tag === 'name' || tag === 'word' || tag === 'number') {
      const before = tokens[to - 1]
      if (tag === 'word' && hasHead && before?.tag === 'name' && isVerbLike(lower)) break
      hasHead = true
    } else if (tag === 'genitive' || isInitial(tokens, to) || isHyphen(token)) {
      // belongs to the word before
    } else if (hasHead && linksOn(tokens, to, limit, isWide)) {
      // goes on with the next word
    } else if (tag === 'adverb' && !hasHead) {
      // “nearly half”
    } else break
    to += 1
  }
  return end()

  function end(): Range | null {
    while (to > first && ['preposition', 'conjunction', 'to'].includes(tokens[to - 1]?.tag ?? ''))
      to -= 1
    return hasHead && to > first ? { from: first, to } : null
  }
}

const isVerbLike = (lower: string): boolean => /[^e]ed$/.test(lower) || /[^s]s$/.test(lower)

function linksOn(tokens: readonly Token[], at: number, limit: number, isWide: boolean): boolean {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= limit) return false
  const startsPhrase = ['name', 'word', 'determiner', 'possessive', 'number'].includes(next.tag)
  if (!startsPhrase) return false
  if (lower === 'of') return true
  if (lower === 'and') return next.tag === 'name' && tokens[at - 1]?.tag === 'name'
  return isWide && LINKS.has(lower)
}
