import { PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import { beginsClause, phraseAfter, phraseBefore, type Range } from './phrases.ts'
import type { Sentence, Token } from './segment.ts'

/** How many inserted phrases between commas a subject may be away from its verb. */
const INSERTION_LIMIT = 4

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

/** The subject of the clause that token `at` stands in: the first phrase after “that”, “after” or the like. */
export function clauseSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): Range | null {
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
