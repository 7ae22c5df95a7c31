import { findContentEnd, trim } from './content-end.ts'
import { findContentStart, isQuote, type ContentStart } from './content-start.ts'
import type { Range } from './phrases.ts'
import { sentenceAt, type Block, type Token } from './segment.ts'
import { hullStart, type SourcedCue } from './sources.ts'

/** Words of a content without quotation that follows no “that” or “to”. */
const BARE_LIMIT = 2
/**
 * The words a cue introduces, as token ranges in reading order; empty when it introduces nothing.
 *
 *     “We won,” she said, “at last.”        Lee said on Monday that it was late, adding …
 *     ^-------^           ^--------^                         ^--------------^
 *
 * `others` are the cues of the same block; one that opens a statement of its own beside this one ends
 * the content. Commas and the final stop stay out unless they stand inside quotation marks.
 */
export function findContents(
  block: Block,
  cue: SourcedCue,
  others: readonly SourcedCue[],
): Range[] {
  if (cue.shape === 'phrase') return contentOfPhrase(block, cue, others)
  const start = findContentStart(block, cue)
  const left = isParenthesis(block, cue, start) ? contentBefore(block, cue, others) : null
  if (left !== null) {
    const more = continuation(block, cue, start.at, left, others)
    return more === null ? [left] : [left, more]
  }
  if (start.how === 'none') return []
  const end = findContentEnd(block, cue, start.at, others, start.how)
  const range = trim(block.tokens, { from: start.at, to: end })
  return range !== null &&
    isEnough(block.tokens, range, start.how === 'bare' && !cue.takes.has('o'))
    ? [range]
    : []
}

const isClauseAt = ({ tokens }: Block, cue: SourcedCue, { at, how }: ContentStart): boolean =>
  how === 'clause' || (how === 'bare' && hasClause(tokens, at, cue.sentence.to))

/** Whether the cue stands after its content: “…,” she said. */
function isParenthesis(block: Block, cue: SourcedCue, start: ContentStart): boolean {
  if (
    cue.shape !== 'finite' ||
    !(cue.takes.has('c') || cue.takes.has('q') || cue.takes.has('a') || hasQuoteBefore(block, cue))
  )
    return false
  const before = block.tokens[hullStart(cue) - 1]
  if (before === undefined) return false
  const isAfterQuote = before.tag === 'close'
  if (isAfterQuote) {
    const inside = block.tokens[hullStart(cue) - 2]
    // “‘Enough!’ Lee said it was late”: whoever shouted, Lee has words of his own
    const isOver = /^[?!]/.test(inside?.text ?? '') && isClauseAt(block, cue, start)
    return start.how === 'none' || (!isOver && /^[,?!—–-]/.test(inside?.text ?? ''))
  }
  if (start.how === 'quotation')
    return (
      before.tag === 'comma' &&
      opensSecondHalf(block.tokens, start.at) &&
      hasClause(block.tokens, cue.sentence.from, hullStart(cue) - 1)
    )
  if (start.how === 'clause' && block.tokens[start.at - 1]?.text === ':') {
    return before.tag === 'comma' && hasClause(block.tokens, cue.sentence.from, hullStart(cue) - 1)
  }
  if (start.how !== 'none') return false
  if (before.lower === 'as' && block.tokens[hullStart(cue) - 2]?.tag === 'comma') return true
  return before.tag === 'comma' || before.text === '—' || before.text === '–'
}

/** “…, he said, “and soon.””: what begins with a capital after a comma is no second half. */
function opensSecondHalf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text
  return before === ':' || (before === ',' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
}

/** “…,” with its comma, right before a cue that need not be one of speech. */
const hasQuoteBefore = (block: Block, cue: SourcedCue): boolean =>
  block.tokens[hullStart(cue) - 1]?.tag === 'close' &&
  block.tokens[hullStart(cue) - 2]?.text === ','

function contentBefore(block: Block, cue: SourcedCue, others: readonly SourcedCue[]): Range | null {
  const { tokens } = block
  let end = hullStart(cue)
  if (tokens[end - 1]?.lower === 'as') {
    // “Lee said it was late, as Kim knew, …”: an aside within what Lee said.
    if (
      others.some(
        (other) => other.source !== null && other.head < end && other.head >= cue.sentence.from,
      )
    )
      return null
    end -= 1
  }
  const last = tokens[end - 1]
  if (last?.tag === 'close') {
    const quotation = firstOfQuotation(tokens, end - 1)
    const sentence = sentenceAt(block, quotation)
    const from = sentence !== undefined && sentence.from < quotation ? sentence.from : quotation
    const lead = tokens.slice(from, quotation)
    const opens =
      lead.length > 0 && lead.every((token) => token.tag !== 'stop' && token.tag !== 'close')
    return { from: opens && lead.length > 1 && hasWord(lead) ? from : quotation, to: end }
  }
  if (last === undefined) return null
  let start = Math.min(cue.sentence.from, end - 1)
  for (let at = end - 2; at > start; at -= 1) {
    if (tokens[at]?.quotation === -1 && /^[:;]$/.test(tokens[at]?.text ?? '')) start = at + 1
  }
  const goesOn =
    tokens[cue.to]?.tag === 'comma' && /^(?:auxiliary|verb)$/.test(tokens[cue.to + 1]?.tag ?? '')
  return (goesOn && end - 1 - start >= 2) || hasClause(tokens, start, end - 1)
    ? { from: start, to: end - 1 }
    : null
}

const hasWord = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.tag === 'word' || token.tag === 'name' || token.tag === 'auxiliary')

function firstOfQuotation(tokens: readonly Token[], at: number): number {
  const quotation = tokens[at]?.quotation
  let from = at
  while (from > 0 && tokens[from - 1]?.quotation === quotation) from -= 1
  return from
}

/** “Asked if it rained, Lee said …”: what he was asked is not what he said. */
const QUESTIONED = /^(?:asked|pressed|questioned|quizzed|told|reminded)$/

/** At least three words with something like a verb among them, behind what opens the sentence. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3) return false
  const first = tokens[from]
  const isOpening = first?.tag === 'preposition' || first?.tag === 'subordinator'
  if (isOpening || QUESTIONED.test(first?.lower ?? '')) {
    let comma = from
    while (comma < to && tokens[comma]?.tag !== 'comma') comma += 1
    return comma < to && hasClause(tokens, comma + 1, to)
  }
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (
      token.tag === 'auxiliary' ||
      token.tag === 'verb' ||
      (token.tag === 'word' && /(?:ed|es|s)$/.test(token.lower))
    )
      return true
  }
  return false
}

/** The second part of “A,” she said, “B.” */
function continuation(
  block: Block,
  cue: SourcedCue,
  at: number,
  left: Range,
  others: readonly SourcedCue[],
): Range | null {
  const { tokens } = block
  if (isQuote(tokens[at])) {
    if (
      tokens[at - 1]?.tag !== 'comma' &&
      tokens[at - 1]?.text !== '—' &&
      tokens[at - 1]?.text !== ':'
    )
      return null
    return trim(tokens, { from: at, to: findContentEnd(block, cue, at, others, 'quotation') })
  }
  const isQuoted = tokens[left.to - 1]?.tag === 'close'
  if (tokens[at - 1]?.text === ':')
    return trim(tokens, { from: at, to: findContentEnd(block, cue, at, others, 'clause') })
  if (isQuoted || tokens[at]?.tag !== 'comma' || at >= cue.sentence.to) return null
  const next = tokens[at + 1]
  if (
    next === undefined ||
    others.some((other) => other.source !== null && hullStart(other) === at + 1)
  )
    return null
  if (next.tag === 'conjunction' || next.tag === 'preposition' || next.tag === 'subordinator')
    return null
  if (cue.source?.side !== 'before' && (next.tag === 'determiner' || next.tag === 'word'))
    return null
  return trim(tokens, { from: at + 1, to: findContentEnd(block, cue, at + 1, others, 'clause') })
}

function contentOfPhrase(block: Block, cue: SourcedCue, others: readonly SourcedCue[]): Range[] {
  const { tokens } = block
  const { sentence, source } = cue
  if (source === null) return []
  if (cue.from <= sentence.from + 1) {
    const comma = source.to
    if (tokens[comma]?.tag !== 'comma') return []
    const range = trim(tokens, {
      from: comma + 1,
      to: findContentEnd(block, cue, comma + 1, others, 'clause'),
    })
    return range === null ? [] : [range]
  }
  let end = cue.from
  if (tokens[end - 1]?.tag === 'comma') end -= 1
  const isQuoted = tokens[end - 1]?.tag === 'close'
  let from = sentence.from
  if (isQuoted) from = Math.min(from, firstOfQuotation(tokens, end - 1))
  else if (tokens[from]?.quotation !== undefined && (tokens[from]?.quotation ?? -1) >= 0)
    from = firstOfQuotation(tokens, from)
  if (tokens[from]?.tag === 'conjunction') from += 1
  const range = trim(tokens, { from, to: end })
  if (range === null) return []
  const next = source.to
  if (tokens[next]?.tag === 'comma' && next + 1 < sentence.to && !isQuoted) {
    // “Rome, according to Lee, will pay”: the clause goes on with its verb.
    const goesOn = /^(?:auxiliary|verb)$/.test(tokens[next + 1]?.tag ?? '')
    const opensOther =
      !goesOn && others.some((other) => hullStart(other) === next + 1 || other.from === next + 1)
    const isAside = tokens[next + 1]?.tag === 'subordinator' && tokens[next + 1]?.lower !== 'that'
    const rest =
      opensOther || isAside || tokens[next + 1]?.tag === 'conjunction'
        ? null
        : trim(tokens, {
            from: next + 1,
            to: findContentEnd(block, cue, next + 1, others, 'clause'),
          })
    if (rest !== null && rest.to - rest.from > 3) return [range, rest]
  }
  return [range]
}

function isEnough(tokens: readonly Token[], range: Range, isBare: boolean): boolean {
  const words = tokens.slice(range.from, range.to)
  if (words.some((token) => token.quotation >= 0)) return true
  const telling = words.filter(
    (token) =>
      !['determiner', 'subordinator', 'to', 'preposition', 'comma', 'conjunction'].includes(
        token.tag,
      ),
  )
  return telling.length > 0 && (!isBare || words.length >= BARE_LIMIT)
}
