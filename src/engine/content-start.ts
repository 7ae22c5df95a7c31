import { TIME_WORDS } from './lexicon/function-words.ts'
import { TIMES } from './lexicon/times.ts'
import { phraseAfter } from './phrases.ts'
import type { Block, Token } from './segment.ts'
import type { SourcedCue } from './sources.ts'
import { timeLength } from './times.ts'

/** How far a listener, a place or a date may push the content away from its cue, in tokens. */
const ADJUNCT_LIMIT = 14
/** How many tokens may stand between a listener and “of”. */
const TOPIC_REACH = 5

const QUESTION_WORDS = /^(?:whether|if|how|why|what|when|where|who|which)$/

/** Where a content begins, and how. */
export interface ContentStart {
  readonly at: number
  /** What the content begins with. */
  readonly how: 'clause' | 'quotation' | 'infinitive' | 'bare' | 'object' | 'none'
}

/**
 * Where the content after a cue begins, once listener, place and time are skipped.
 *
 *     Lee told reporters in Rome on Monday that it was late
 *                                          ^
 *
 * `none` when nothing that follows can be a content; `at` is then where the search stopped.
 */
export function findContentStart(block: Block, cue: SourcedCue): ContentStart {
  const { tokens } = block
  const limit = sentenceEnd(block, cue)
  let at = cue.source?.side === 'after' ? Math.max(cue.source.to, cue.to) : cue.to
  if (cue.to > cue.head + 1)
    return isQuote(tokens[at])
      ? { at, how: 'quotation' }
      : { at, how: at < limit ? 'object' : 'none' }
  let hasListener = false
  if (cue.takes.has('a') || cue.takes.has('i')) {
    const listener = listenerAfter(tokens, at, limit, cue)
    if (listener !== null) {
      hasListener = true
      at = listener
    }
    const topic = listener === null ? topicAfter(tokens, at, limit, cue) : null
    if (topic !== null) return { at: topic, how: isQuote(tokens[topic]) ? 'quotation' : 'clause' }
  }
  if (!hasListener || tokens[at]?.tag !== 'to') at = skipAdjuncts(tokens, at, limit, cue)
  const token = tokens[at]
  if (token === undefined || at >= limit) return { at, how: 'none' }
  if (isQuote(token)) return { at, how: 'quotation' }
  const next = tokens[at + 1]
  if (token.text === ':' || token.tag === 'comma' || token.text === '—') {
    const isLed = isQuote(next) && at + 1 < tokens.length
    if (isLed) return { at: at + 1, how: 'quotation' }
    return token.text === ':' ? { at: at + 1, how: 'clause' } : { at, how: 'none' }
  }
  if (token.tag === 'stop' || token.tag === 'close') return { at, how: 'none' }
  if (token.lower === 'that' && (cue.takes.has('c') || cue.takes.has('a')))
    return { at, how: 'clause' }
  if (
    QUESTION_WORDS.test(token.lower) &&
    (cue.takes.has('c') || cue.takes.has('a') || cue.takes.has('o'))
  )
    return { at, how: 'clause' }
  if (token.tag === 'to') {
    return cue.takes.has('t') || hasListener ? { at, how: 'infinitive' } : { at, how: 'none' }
  }
  if (hasListener && cue.takes.has('i') && !cue.takes.has('a')) return { at, how: 'none' }
  if (cue.shape === 'noun') return { at, how: 'none' }
  if (token.tag === 'conjunction' || token.tag === 'subordinator' || token.tag === 'verb')
    return { at, how: 'none' }
  if (token.tag === 'preposition')
    return cue.takes.has('c') ? { at, how: 'bare' } : { at, how: 'none' }
  if (cue.takes.has('o') && !cue.takes.has('c')) return { at, how: 'object' }
  if (cue.takes.has('i') && !cue.takes.has('a')) return { at, how: 'object' }
  return cue.takes.has('c') || cue.takes.has('a')
    ? { at, how: 'bare' }
    : { at, how: cue.takes.has('o') ? 'object' : 'none' }
}

/** Whether a quotation opens here. */
export const isQuote = (token: Token | undefined): boolean => token?.tag === 'open'

/** “told reporters …”, “urged the council to …”: the token after the listener. */
function listenerAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cue: SourcedCue,
): number | null {
  const phrase = phraseAfter(tokens, at, limit)
  if (phrase === null) return null
  const next = tokens[phrase.to]
  if (cue.lemma === 'tell') return phrase.to
  if (next === undefined || phrase.to >= limit) return null
  const leads =
    next.tag === 'to' ||
    next.lower === 'that' ||
    (cue.takes.has('a') && next.tag === 'comma') ||
    next.lower === 'not'
  // An infinitive belongs to the content together with whom it concerns: “wants forces to leave”.
  return leads && !(next.tag === 'to' && cue.act === 'thought') ? phrase.to : null
}

/** “warned Kim in May of a strike”: the token after “of”. */
function topicAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cue: SourcedCue,
): number | null {
  const phrase = phraseAfter(tokens, at, limit)
  if (phrase === null) return null
  for (let to = at + 1; to + 1 < limit && to - phrase.to < TOPIC_REACH; to += 1) {
    const token = tokens[to]
    if (token?.tag === 'preposition' && cue.takes.has(token.lower)) return to + 1
    if (
      token === undefined ||
      ['comma', 'open', 'verb', 'auxiliary', 'to', 'subordinator'].includes(token.tag)
    ) {
      return null
    }
  }
  return null
}

function skipAdjuncts(
  tokens: readonly Token[],
  from: number,
  limit: number,
  cue: SourcedCue,
): number {
  let at = from
  while (at < limit && at - from < ADJUNCT_LIMIT) {
    const token = tokens[at]
    if (token === undefined) break
    const time = timeLength((offset, list) => TIMES[list].has(tokens[at + offset]?.lower ?? ''))
    if (time > 0) at += time
    else if (token.tag === 'adverb' || TIME_WORDS.has(token.lower)) at += 1
    else if (token.tag === 'preposition' || token.tag === 'to') {
      const end = adjunctEnd(tokens, at, limit, cue)
      if (end === null) break
      at = end
    } else if (token.tag === 'comma') {
      const end = insertedAdjunct(tokens, at, limit)
      if (end === null) break
      at = end
    } else break
  }
  return at
}

/** A phrase such as “in a letter to staff”, if what follows it can begin a content or end the clause. */
function adjunctEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cue: SourcedCue,
): number | null {
  const first = tokens[at]
  if (
    first?.tag === 'to' &&
    !['name', 'determiner', 'possessive', 'word', 'object'].includes(tokens[at + 1]?.tag ?? '')
  )
    return null
  if (first?.tag === 'to' && cue.takes.has('t')) return null
  for (let end = at + 1; end <= limit && end - at < ADJUNCT_LIMIT; end += 1) {
    const token = tokens[end]
    if (token === undefined || end === limit) return end
    if (token.lower === 'that' || token.tag === 'comma' || token.tag === 'stop') return end
    if (token.tag === 'pronoun' && token.lower !== 'who') return end
    if (isQuote(token)) return tokens[end - 1]?.tag === 'preposition' ? null : end
    if (token.tag === 'auxiliary' || token.tag === 'verb' || token.tag === 'close') return null
  }
  return null
}

/** “said, in part, that …”, “said, however, that …”. */
function insertedAdjunct(tokens: readonly Token[], comma: number, limit: number): number | null {
  for (let at = comma + 1; at < limit && at - comma < 10; at += 1) {
    const token = tokens[at]
    if (token?.tag === 'open' || token?.tag === 'stop' || token?.tag === 'auxiliary') return null
    if (token?.tag === 'comma')
      return tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.tag === 'open' ? at + 1 : null
  }
  return null
}

function sentenceEnd(block: Block, cue: SourcedCue): number {
  return cue.sentence.to > cue.to ? cue.sentence.to : block.tokens.length
}
