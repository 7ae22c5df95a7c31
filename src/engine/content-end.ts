import type { ContentStart } from './content-start.ts'
import type { Range } from './phrases.ts'
import { sentenceAt, type Block, type Token } from './segment.ts'
import { hullStart, type SourcedCue } from './sources.ts'

/** An insertion this near to the beginning (“that, as he sees it, …”) does not end a content. */
const SHORTEST = 2
/** How long “in a message to staff” may be, in tokens. */
const MANNER_LIMIT = 14

const COMMUNICATION =
  /^(?:message|interview|interviews|statement|tweet|tweets|post|letter|email|memo|broadcast|briefing|call|conference|release|appearance|segment|television|twitter|facebook|telegram|speech|address|remarks|podcast)$/
const OTHER_CLAUSE = /^(?:despite|while|although|though|whereas|where|whilst|amid)$/

/**
 * The token before which the content that begins at `from` ends: at the sentence's end or where a
 * statement, a clause or a date of its own begins. Objects end sooner than clauses.
 */
export function findContentEnd(
  block: Block,
  cue: SourcedCue,
  from: number,
  others: readonly SourcedCue[],
  how: ContentStart['how'],
): number {
  const { tokens } = block
  const sentence = sentenceAt(block, from) ?? cue.sentence
  let limit = sentence.to
  const safe = afterInsertion(tokens, from, limit)
  for (const other of others) {
    if (other.head === cue.head || other.from < from) continue
    const cut = cutBefore(tokens, cue, other, from)
    const isNear = other.source?.side !== 'shared' && cut !== null && cut < safe
    if (cut !== null && cut < limit && !isNear) limit = cut
  }
  if (how === 'quotation') return endOfQuoted(block, from, limit)
  const isShort = how === 'object'
  let hasComma = false
  for (let at = from + 1; at < limit; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.quotation >= 0) continue
    const next = tokens[at + 1]
    if (token.tag === 'comma' && next !== undefined) {
      if (OTHER_CLAUSE.test(next.lower)) return at
      if (!hasComma && next.tag === 'auxiliary' && how === 'infinitive') return at
      hasComma = true
      if (isShort && next.tag !== 'name' && next.tag !== 'word') return at
    }
    if (
      isShort &&
      at > from + 1 &&
      /^(?:while|when|although|because|after|before|during)$/.test(token.lower)
    )
      return at
    if (
      isShort &&
      token.tag === 'conjunction' &&
      (next?.tag === 'verb' || next?.tag === 'auxiliary' || /[^e]ed$/.test(next?.lower ?? ''))
    )
      return at
    if (token.text === ';' || (isShort && token.text === ':')) return at
    if (isManner(tokens, at, limit)) return at
  }
  return isShort ? limit : endOfSplitQuotation(tokens, from, limit)
}

/** Past “, as he sees it,” right after “that”. */
function afterInsertion(tokens: readonly Token[], from: number, limit: number): number {
  if (tokens[from + 1]?.tag !== 'comma') return from + SHORTEST
  let at = from + 2
  while (at < limit && tokens[at]?.tag !== 'comma') at += 1
  return at < limit ? at + 1 : from + SHORTEST
}

/** “… in a message to staff” at the end tells where it was said. */
function isManner(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^(?:in|during|on|at)$/.test(tokens[at]?.lower ?? '') || limit - at > MANNER_LIMIT)
    return false
  let hasNoun = false
  for (let inside = at + 1; inside < limit; inside += 1) {
    const token = tokens[inside]
    if (
      token === undefined ||
      token.quotation >= 0 ||
      token.tag === 'auxiliary' ||
      token.tag === 'verb' ||
      token.tag === 'pronoun'
    )
      return false
    if (inside - at < 6 && COMMUNICATION.test(token.lower)) hasNoun = true
  }
  return hasNoun
}

/** A quotation that the sentence border cuts in two belongs to the content as a whole. */
function endOfSplitQuotation(tokens: readonly Token[], from: number, limit: number): number {
  const quotation = tokens[limit - 1]?.quotation ?? -1
  if (quotation < 0 || tokens[from]?.quotation === quotation) return limit
  let end = limit
  while (end < tokens.length && tokens[end]?.quotation === quotation) end += 1
  return end
}

/** A quotation ends the content unless its sentence goes on without a break. */
function endOfQuoted(block: Block, from: number, limit: number): number {
  const { tokens } = block
  let end = from
  while (end < tokens.length && tokens[end]?.quotation === tokens[from]?.quotation) end += 1
  const last = tokens[end - 2]
  const next = tokens[end]
  if (next === undefined || end >= limit || /^[,.?!]/.test(last?.text ?? '')) return end
  if (next.tag === 'stop' || next.tag === 'comma' || isManner(tokens, end, limit)) return end
  let to = end
  while (to < limit) {
    const token = tokens[to]
    if (token === undefined || (token.tag === 'comma' && token.quotation < 0)) break
    if (token.quotation < 0 && isManner(tokens, to, limit)) break
    to += 1
  }
  return to
}

/** Where `other` ends this cue's content because it opens a statement beside it; `null` when it does not. */
function cutBefore(
  tokens: readonly Token[],
  cue: SourcedCue,
  other: SourcedCue,
  from: number,
): number | null {
  const start = hullStart(other)
  if (start <= from) return null
  let at = start
  const before = tokens[at - 1]
  if (other.shape === 'phrase') return before?.tag === 'comma' ? at - 1 : at
  if (other.source === null || other.shape === 'noun') return null
  const link = before?.lower ?? ''
  if (other.source.side === 'shared') {
    at -= 1
    return tokens[at - 1]?.tag === 'comma' ? at - 1 : at
  }
  if (before?.tag === 'comma') return at - 1
  if (link === 'with' && other.shape === 'participle')
    return tokens[at - 2]?.tag === 'comma' ? at - 2 : at - 1
  const joins = /^(?:and|but|while|where|whereas|although|though|as|yet)$/.test(link)
  if (!joins) return null
  if (tokens[at - 2]?.tag === 'comma') return at - 2
  return other.shape === 'participle' && cue.shape === 'participle'
    ? at - 1
    : link === 'while' || link === 'but'
      ? at - 1
      : null
}

/** A range without commas and stops at its edges; `null` when nothing is left. */
export function trim(tokens: readonly Token[], range: Range): Range | null {
  let { from, to } = range
  while (from < to && isEdge(tokens[from])) from += 1
  while (to > from && isEdge(tokens[to - 1])) to -= 1
  return to > from ? { from, to } : null
}

/** Commas and stops outside quotations, and a word that only leads on. */
function isEdge(token: Token | undefined): boolean {
  if (token === undefined) return true
  if (token.quotation >= 0) return false
  return token.tag === 'comma' || token.tag === 'stop' || /^[—–-]+$/.test(token.text)
}
