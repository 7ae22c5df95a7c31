import { PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import type { Cue } from './cues.ts'
import { phraseAfter, phraseBefore, type Range } from './phrases.ts'
import type { Sentence, Token } from './segment.ts'
import { clauseSubject, subjectBefore } from './subjects.ts'

/** Where the source of a cue stands. */
export interface SourcePlace extends Range {
  /** `shared`: taken over from an earlier cue (“said … and added”). */
  readonly side: 'before' | 'after' | 'shared'
}

/** A cue with its source, if the sentence shows one. */
export interface SourcedCue extends Cue {
  readonly source: SourcePlace | null
  readonly sentence: Sentence
}

/**
 * The words that name who stands behind each cue of one sentence, in the order of the cues.
 *
 *     Ann Lee, the mayor, said … and added …, according to her office
 *     ^-----------------^ ····                             ^--------^
 *
 * Appositions belong to the source, relative clauses do not. A cue without a subject of its own shares that of
 * the nearest earlier cue of the same form; `null` when there is none.
 */
export function findSources(
  tokens: readonly Token[],
  sentence: Sentence,
  cues: readonly Cue[],
): SourcedCue[] {
  const done: SourcedCue[] = []
  for (const cue of cues) {
    const source = findSource(tokens, sentence, cue, done)
    done.push({ ...cue, source, sentence })
  }
  return done
}

function findSource(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: Cue,
  earlier: readonly SourcedCue[],
): SourcePlace | null {
  if (cue.shape === 'phrase') return after(sourceOfPhrase(tokens, sentence, cue))
  if (cue.shape === 'noun') return sourceOfNoun(tokens, sentence, cue, earlier)
  if (cue.shape === 'participle') return sourceOfParticiple(tokens, sentence, cue, earlier)
  const inverted = invertedSubject(tokens, sentence, cue)
  if (inverted !== null) return after(inverted)
  const subject = subjectBefore(tokens, sentence, cue.from)
  if (subject !== null) return { ...subject, side: 'before' }
  return sharedSubject(tokens, cue, earlier)
}

const after = (range: Range | null): SourcePlace | null =>
  range === null ? null : { ...range, side: 'after' }

function sourceOfPhrase(tokens: readonly Token[], sentence: Sentence, cue: Cue): Range | null {
  const phrase = phraseAfter(tokens, cue.to, sentence.to, true)
  if (phrase === null || cue.from === sentence.from) return phrase
  return withApposition(tokens, phrase, sentence.to)
}

/** “Ann Lee, a nurse at the clinic”: up to the next comma or the end. */
function withApposition(tokens: readonly Token[], phrase: Range, limit: number): Range {
  const comma = tokens[phrase.to]
  const first = tokens[phrase.to + 1]
  if (comma?.tag !== 'comma' || first === undefined || phrase.to + 1 >= limit) return phrase
  const isNamed = tokens[phrase.to - 1]?.tag === 'word' && first.tag === 'name'
  const begins =
    isNamed ||
    first.tag === 'determiner' ||
    first.tag === 'possessive' ||
    TITLES.has(first.lower) ||
    PERSON_NOUNS.has(first.lower)
  if (!begins || first.quotation >= 0) return phrase
  let to = phrase.to + 2
  while (to < limit && to - phrase.to < 25) {
    const token = tokens[to]
    if (
      token === undefined ||
      ['comma', 'stop', 'open', 'close', 'auxiliary', 'verb'].includes(token.tag)
    )
      break
    to += 1
  }
  const ender = tokens[to]
  if (ender !== undefined && to < limit && ender.tag !== 'comma' && ender.tag !== 'stop')
    return phrase
  return { from: phrase.from, to }
}

function invertedSubject(tokens: readonly Token[], sentence: Sentence, cue: Cue): Range | null {
  const before = tokens[cue.from - 1]
  if (before === undefined || cue.to !== cue.head + 1) return null
  if (
    before.tag !== 'close' &&
    before.tag !== 'comma' &&
    before.text !== '—' &&
    before.tag !== 'stop'
  )
    return null
  const first = tokens[cue.to]
  if (first === undefined || TIME_WORDS.has(first.lower) || first.lower === 'that') return null
  if (before.tag === 'stop' || !/^(?:q|c|a)$/.test([...cue.takes][0] ?? '')) {
    if (before.tag !== 'close') return null
  }
  if (/^(?:it|you|who)$/.test(first.lower)) return null
  const phrase = phraseAfter(tokens, cue.to, sentence.to, true)
  if (phrase === null) return null
  const next = tokens[phrase.to]
  const isAtEnd =
    next === undefined || phrase.to >= sentence.to || next.tag === 'comma' || next.tag === 'stop'
  const goesOn =
    next?.tag === 'preposition' || next?.lower === 'who' || TIME_WORDS.has(next?.lower ?? '')
  if (before.tag === 'close' ? isAtEnd || goesOn || next?.tag === 'subordinator' : isAtEnd) {
    const isObject = first.tag === 'object' || (cue.takes.has('a') && cue.takes.has('q'))
    if (isObject) return null
    return withApposition(tokens, phrase, sentence.to)
  }
  return null
}

function sharedSubject(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly SourcedCue[],
): SourcePlace | null {
  const link = tokens[cue.from - 1]
  const isList = link?.tag === 'comma' && cue.from === cue.head
  if (link?.tag !== 'conjunction' && !isList) return null
  const partner = lastSourced(earlier)
  if (partner?.source == null || partner.shape !== cue.shape || partner.form !== cue.form)
    return null
  return { from: partner.source.from, to: partner.source.to, side: 'shared' }
}

function sourceOfParticiple(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: Cue,
  earlier: readonly SourcedCue[],
): SourcePlace | null {
  const before = tokens[cue.from - 1]
  if (before === undefined || cue.from <= sentence.from) return null
  if (before.tag === 'name' || before.tag === 'word' || before.tag === 'number') {
    const phrase = phraseBefore(tokens, cue.from - 1, sentence.from)
    return phrase === null ? null : { ...phrase, side: 'before' }
  }
  const depends =
    before.tag === 'comma' ||
    before.tag === 'conjunction' ||
    before.tag === 'close' ||
    /^(?:by|in|while|after|before|when|without|for|as)$/.test(before.lower)
  if (!depends) return null
  const partner = lastSourced(earlier)
  if (partner?.source != null)
    return { from: partner.source.from, to: partner.source.to, side: 'shared' }
  const subject = clauseSubject(tokens, sentence, cue.from)
  return subject === null ? null : { ...subject, side: 'before' }
}

function sourceOfNoun(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: Cue,
  earlier: readonly SourcedCue[],
): SourcePlace | null {
  for (let at = cue.head - 1; at >= sentence.from && cue.head - at < 4; at -= 1) {
    const token = tokens[at]
    if (token?.tag === 'possessive') return { from: at, to: at + 1, side: 'before' }
    if (token?.tag === 'genitive') {
      const owner = phraseBefore(tokens, at - 1, sentence.from)
      return owner === null ? null : { from: owner.from, to: at + 1, side: 'before' }
    }
  }
  const partner = lastSourced(earlier)
  if (partner !== undefined) return null
  const subject = clauseSubject(tokens, sentence, cue.from)
  return subject === null ? null : { ...subject, side: 'before' }
}

function lastSourced(cues: readonly SourcedCue[]): SourcedCue | undefined {
  for (let at = cues.length - 1; at >= 0; at -= 1) if (cues[at]?.source != null) return cues[at]
  return undefined
}

/** The first token of cue and source, when the source is its own. */
export function hullStart(cue: SourcedCue): number {
  const { source } = cue
  return source !== null && source.side === 'before' ? Math.min(source.from, cue.from) : cue.from
}
