import { PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import type { Cue } from './cues.ts'
import { beginsClause, phraseAfter, phraseBefore, type Range } from './phrases.ts'
import type { Sentence, Token } from './segment.ts'

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

/** How many inserted phrases between commas a subject may be away from its verb. */
const INSERTION_LIMIT = 4

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

/** The subject that ends right before token `at`, inserted phrases skipped; `null` when none does. */
export function subjectBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): Range | null {
  let last = at - 1
  while (last >= sentence.from && tokens[last]?.tag === 'adverb') last -= 1
  const token = tokens[last]
  if (token === undefined || last < sentence.from) return null
  if (token.tag === 'pronoun') return { from: last, to: last + 1 }
  if (token.tag === 'comma') return subjectBeforeInsertion(tokens, sentence, last)
  if (token.text === ')') return subjectBeforeBracket(tokens, sentence, last)
  const phrase = phraseBefore(tokens, last, sentence.from)
  if (phrase === null) return null
  const link = tokens[phrase.from - 1]
  if (TIME_WORDS.has(tokens[last]?.lower ?? '')) return subjectBefore(tokens, sentence, phrase.from)
  // “In Ohio said” has no subject; “with Lee warning” has.
  if (
    phrase.from > sentence.from &&
    link?.tag === 'preposition' &&
    !/^(?:with|after|before|as|since|until)$/.test(link.lower)
  ) {
    return nameAfterAdjunct(tokens, phrase) ?? ownerOfRelative(tokens, sentence, phrase.from)
  }
  return withLeftApposition(tokens, sentence, phrase)
}

/** “A nurse who worked at the clinic said”: the phrase before “who”. */
function ownerOfRelative(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  for (let who = at - 1; who > sentence.from && at - who < 15; who -= 1) {
    const token = tokens[who]
    if (token === undefined || token.tag === 'comma' || token.tag === 'close') return null
    if (token.lower !== 'who') continue
    const phrase = phraseBefore(tokens, who - 1, sentence.from)
    return phrase !== null && beginsClause(tokens, phrase.from, sentence.from) ? phrase : null
  }
  return null
}

/** “In a statement Ann Lee said”: the name that follows a noun which is no role. */
function nameAfterAdjunct(tokens: readonly Token[], phrase: Range): Range | null {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const before = tokens[at - 1]
    if (tokens[at]?.tag !== 'name' || before?.tag !== 'word') continue
    if (!PERSON_NOUNS.has(before.lower) && !TITLES.has(before.lower))
      return { from: at, to: phrase.to }
  }
  return null
}

function subjectBeforeBracket(
  tokens: readonly Token[],
  sentence: Sentence,
  last: number,
): Range | null {
  let open = last - 1
  while (open > sentence.from && tokens[open]?.text !== '(' && last - open < 12) open -= 1
  if (tokens[open]?.text !== '(') return null
  const phrase = phraseBefore(tokens, open - 1, sentence.from)
  return phrase === null ? null : { from: phrase.from, to: last + 1 }
}

function subjectBeforeInsertion(
  tokens: readonly Token[],
  sentence: Sentence,
  comma: number,
): Range | null {
  let end = comma
  let isApposition = true
  for (let round = 0; round < INSERTION_LIMIT; round += 1) {
    const start = previousComma(tokens, sentence, end)
    if (start === null) return null
    const kind = kindOfInsertion(tokens, start + 1, end)
    if (kind === null) return null
    if (kind !== 'apposition') isApposition = false
    const last = start - 1
    if (tokens[last]?.tag === 'pronoun') return { from: last, to: last + 1 }
    const phrase = phraseBefore(tokens, last, sentence.from)
    if (
      phrase !== null &&
      hasWords(tokens, phrase) &&
      !isInsertionStart(tokens, sentence, phrase)
    ) {
      const whole = withLeftApposition(tokens, sentence, phrase)
      return isApposition ? { from: whole.from, to: comma + 1 } : whole
    }
    end = start
  }
  return null
}

const hasWords = (tokens: readonly Token[], range: Range): boolean =>
  tokens
    .slice(range.from, range.to)
    .some((token) => token.tag === 'name' || token.tag === 'word' || token.tag === 'determiner')

/** The phrase is itself inserted: “, of Ohio,”, “, 45,”. */
function isInsertionStart(tokens: readonly Token[], sentence: Sentence, phrase: Range): boolean {
  const before = tokens[phrase.from - 1]
  if (before === undefined || phrase.from <= sentence.from) return false
  return before.tag === 'preposition' || before.tag === 'verb' || before.tag === 'auxiliary'
}

function previousComma(tokens: readonly Token[], sentence: Sentence, end: number): number | null {
  for (let at = end - 1; at > sentence.from && end - at < 45; at -= 1) {
    const token = tokens[at]
    if (token?.tag === 'comma' && token.quotation === tokens[end]?.quotation) return at
    if (token?.tag === 'close' || token?.lower === 'that') return null
  }
  return null
}

function kindOfInsertion(
  tokens: readonly Token[],
  from: number,
  to: number,
): 'apposition' | 'relative' | 'aside' | null {
  const first = tokens[from]
  if (first === undefined || from >= to) return null
  if (/^(?:who|whose|whom|which|where)$/.test(first.lower)) return 'relative'
  if (
    first.tag === 'preposition' ||
    first.tag === 'adverb' ||
    first.tag === 'to' ||
    first.tag === 'subordinator'
  )
    return 'aside'
  if (/(?:ing|ed)$/.test(first.lower) && first.tag === 'word') return 'relative'
  if (first.tag === 'pronoun' || first.tag === 'conjunction' || first.tag === 'verb') return null
  const hasVerb = tokens
    .slice(from, to)
    .some((token) => token.tag === 'auxiliary' || token.tag === 'verb')
  const hasRelative = tokens
    .slice(from, to)
    .some((token) => /^(?:who|which|that)$/.test(token.lower))
  return hasVerb && !hasRelative ? null : 'apposition'
}

/** “Ann Lee, the mayor who … said”: the apposition is followed by no comma, or stands before a clause. */
function withLeftApposition(tokens: readonly Token[], sentence: Sentence, phrase: Range): Range {
  const opener = tokens[phrase.from]
  const comma = tokens[phrase.from - 1]
  if (comma?.tag !== 'comma' || phrase.from - 1 <= sentence.from) return phrase
  if (opener?.tag !== 'determiner' && opener?.tag !== 'possessive' && opener?.tag !== 'number')
    return phrase
  if (tokens[phrase.from - 2]?.tag !== 'name') return phrase
  const name = phraseBefore(tokens, phrase.from - 2, sentence.from)
  if (name === null || !beginsClause(tokens, name.from, sentence.from)) return phrase
  // “In Ohio, the governor said”: an opening place is no subject.
  return tokens[name.from]?.tag === 'name' &&
    tokens[name.from - 1]?.tag !== 'comma' &&
    name.to - name.from > 1
    ? { from: name.from, to: phrase.to }
    : phrase
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

/** The subject of the clause that token `at` stands in: the first phrase after “that”, “after” or the like. */
function clauseSubject(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  let start = at - 1
  while (start > sentence.from) {
    const before = tokens[start - 1]
    const isBorder =
      before?.tag === 'subordinator' || /^(?:after|before|since|until)$/.test(before?.lower ?? '')
    if (
      isBorder &&
      ['name', 'determiner', 'pronoun', 'possessive'].includes(tokens[start]?.tag ?? '')
    )
      break
    start -= 1
  }
  if (start === sentence.from) {
    while (start < at && ['adverb', 'conjunction'].includes(tokens[start]?.tag ?? '')) start += 1
    if (tokens[start]?.tag === 'preposition') {
      while (start < at && tokens[start]?.tag !== 'comma') start += 1
      start += 1
    }
  }
  const phrase = phraseAfter(tokens, start, at)
  return phrase !== null && phrase.to <= at ? phrase : null
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
