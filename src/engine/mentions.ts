import { VERB_FORMS } from './lexicon/cue-forms.ts'
import { FEMALE_FORENAMES, MALE_FORENAMES } from './lexicon/forenames.ts'
import { INSTITUTION_NAMES, PLACE_FORMS } from './lexicon/metonyms.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import {
  FEMALE_WORDS,
  GROUP_NOUNS,
  KNOWN_ORGANISATIONS,
  MALE_WORDS,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  TITLES,
} from './lexicon/roles.ts'
import type { Block, Token } from './segment.ts'
import type { Span } from './types.ts'

export type Gender = 'female' | 'male' | null

/** A proper name in the text. */
export interface NameMention extends Span {
  /** Without titles: “Joe Biden”. */
  readonly name: string
  readonly words: readonly string[]
  /** Titles and roles around the name, lower case: `president`. */
  readonly titles: readonly string[]
  /** `null` when the words do not show it. */
  readonly kind: 'person' | 'organisation' | 'place' | null
  readonly gender: Gender
  /** Counted over the whole document. */
  readonly sentence: number
  readonly isQuoted: boolean
  readonly isPossessive: boolean
  /** First name of its sentence. */
  readonly isFirst: boolean
  readonly hasArticle: boolean
}

const PARTICLES = /^(?:de|van|von|der|bin|al|el|la|du|da|di|del|ter|ibn)$/
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/
const LETTER = /^[\p{L}@]/u

/** The country of a place form, e.g. “Moscow” -> the row of Russia. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  PLACE_FORMS.flatMap((forms) => forms.map((form): [string, readonly string[]] => [form, forms])),
)

/**
 * Proper names of people, organisations and places, in reading order, titles before them included.
 *
 *     US President Joe Biden met Ann Lee of the Ministry of Health.
 *     ^--------------------^     ^-----^        ^----------------^
 *
 * A capitalised word at the head of a sentence counts only when the text nowhere writes it small.
 */
export function findNames(blocks: readonly Block[]): NameMention[] {
  const small = new Set<string>()
  for (const block of blocks)
    for (const token of block.tokens) if (token.text === token.lower) small.add(token.lower)
  const certain = certainWords(blocks)
  const mentions: NameMention[] = []
  let sentence = 0
  for (const block of blocks) {
    for (const { from, to } of block.sentences) {
      let isFirst = true
      let at = from
      while (at < to) {
        const end = runEnd(block.tokens, at, to)
        if (end === at) {
          at += 1
          continue
        }
        const mention = readRun(block.tokens, at, end, from, small, certain)
        if (mention !== null) {
          mentions.push({ ...mention, sentence, isFirst })
          isFirst = false
        }
        at = end
      }
      sentence += 1
    }
  }
  return mentions
}

/** The end of a run of capitalised words with “of”, “van”, initials between them. */
function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  if (tokens[from]?.tag !== 'name') return from
  let to = from + 1
  while (to < limit) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (token === undefined) break
    const goesOn = next?.tag === 'name' && to + 1 < limit
    if (token.tag === 'name' && token.quotation === tokens[from]?.quotation) to += 1
    else if (
      token.text === '.' &&
      token.start === tokens[to - 1]?.end &&
      goesOn &&
      isShort(tokens[to - 1])
    )
      to += 1
    else if (goesOn && PARTICLES.test(token.lower)) to += 1
    else if (
      goesOn &&
      (token.lower === 'of' || token.text === '&') &&
      joinsBodies(tokens, from, to)
    )
      to += 1
    else break
  }
  return to
}

const isShort = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text.length === 1 || TITLES.has(token.lower) || SUFFIX.test(token.lower))

const joinsBodies = (tokens: readonly Token[], from: number, at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? ''
  return (
    ORGANISATION_WORDS.has(before) || before === 'secretary' || (before === 'house' && at > from)
  )
}

type Run = Omit<NameMention, 'sentence' | 'isFirst'>

function readRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentenceFrom: number,
  small: ReadonlySet<string>,
  certain: ReadonlySet<string>,
): Run | null {
  let start = from
  const isOpening =
    from === sentenceFrom || tokens[from - 1]?.tag === 'open' || tokens[from - 1]?.tag === 'stop'
  const first = tokens[from]
  if (
    isOpening &&
    first !== undefined &&
    to - from <= 2 &&
    isCommon(first.lower, small, to - from === 1)
  )
    start += 1
  if (isOpening && first !== undefined && to - from === 1 && isDoubtful(first, tokens[to], certain))
    return null
  const words = tokens.slice(start, to).filter((token) => LETTER.test(token.text))
  if (words.length === 0 || words.length > 8 || words.every((word) => TIME_WORDS.has(word.lower)))
    return null
  const last = words.at(-1)
  const full = words.map((word) => word.text).join(' ')
  const hasArticle = tokens[start - 1]?.tag === 'determiner'
  const isPossessive = tokens[to]?.tag === 'genitive'
  const body = bodyKind(full, words)
  let titles: string[] = []
  let named: readonly Token[] = words
  if (body === null) {
    const split = lastTitle(words)
    titles = words.slice(0, split).map((word) => word.lower)
    named = withoutHeadline(words.slice(split))
    // “The Union Leader” ends in a title and yet is a name.
    if (named.length === 0 && (!hasArticle || words.length < 3)) return null
    if (named.length === 0) {
      titles = []
      named = words
    }
    if (last !== undefined && GROUP_NOUNS.has(last.lower)) return null
  }
  let left = body === null ? titlesBefore(tokens, start) : start
  titles.unshift(...tokens.slice(left, start).map((token) => token.lower))
  const kind =
    body ?? bodyKind(named.map((word) => word.text).join(' '), named) ?? personKind(named, titles)
  if (full === 'West') {
    // “the West” is one of the speakers; “West” alone is a direction or a surname.
    if (!hasArticle) return null
    left = start - 1
  }
  const isCut = body === null && titles.length + named.length < words.length && left === start
  const spanStart = isCut ? named[0]?.start : tokens[left]?.start
  const span = { start: spanStart ?? 0, end: tokens[to - 1]?.end ?? 0 }
  const name = written(tokens.slice(start, to), named[0]?.start ?? 0)
  return {
    ...span,
    name: body === null ? name : written(tokens.slice(start, to), 0),
    words: named.map((word) => word.text),
    titles,
    kind,
    gender: genderOf(named[0]?.text ?? '', titles),
    isQuoted: (first?.quotation ?? -1) >= 0,
    isPossessive,
    hasArticle,
  }
}

/** Words that are capitalised in the middle of a sentence, or next to another capitalised word. */
function certainWords(blocks: readonly Block[]): Set<string> {
  const certain = new Set<string>()
  for (const block of blocks) {
    if (block.isTitle) continue
    block.tokens.forEach((token, at) => {
      if (token.tag !== 'name') return
      const before = block.tokens[at - 1]
      const isInside =
        before !== undefined &&
        before.tag !== 'stop' &&
        before.tag !== 'open' &&
        before.tag !== 'close'
      if (isInside || block.tokens[at + 1]?.tag === 'name') certain.add(token.text)
    })
  }
  return certain
}

/** One capitalised word at the head of a sentence that nothing shows to be a name. */
function isDoubtful(token: Token, next: Token | undefined, certain: ReadonlySet<string>): boolean {
  if (certain.has(token.text) || PLACES.has(token.text) || KNOWN_ORGANISATIONS.has(token.lower))
    return false
  if (
    MALE_FORENAMES.has(token.text) ||
    FEMALE_FORENAMES.has(token.text) ||
    /^\p{Lu}{2,}$/u.test(token.text)
  )
    return false
  const form = VERB_FORMS.get(next?.lower ?? '')?.form
  return form !== 'past' && form !== 's' && next?.tag !== 'stop' && next?.tag !== 'genitive'
}

/** The words from `from` on as they stand, with single spaces. */
function written(tokens: readonly Token[], from: number): string {
  let name = ''
  let end = -1
  for (const token of tokens) {
    if (token.start < from) continue
    name += (end >= 0 && token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return name
}

const isCommon = (lower: string, small: ReadonlySet<string>, isAlone: boolean): boolean =>
  small.has(lower) ||
  (isAlone &&
    (PERSON_NOUNS.has(lower) ||
      GROUP_NOUNS.has(lower) ||
      PERSON_NOUNS.has(lower.replace(/s$/, ''))))

function bodyKind(full: string, words: readonly Token[]): 'organisation' | 'place' | null {
  if (PLACES.has(full)) return 'place'
  if (INSTITUTION_NAMES.has(full)) return 'organisation'
  const last = words.at(-1)
  if (last === undefined) return null
  if (words.length === 1) {
    if (KNOWN_ORGANISATIONS.has(last.lower)) return 'organisation'
    return /^\p{Lu}{3,6}$/u.test(last.text) ? 'organisation' : null
  }
  const isBody =
    ORGANISATION_WORDS.has(last.lower) ||
    words.some((word) => word.lower === 'of' && ORGANISATION_WORDS.has(words[0]?.lower ?? ''))
  return isBody || KNOWN_ORGANISATIONS.has(last.lower) ? 'organisation' : null
}

function personKind(words: readonly Token[], titles: readonly string[]): 'person' | null {
  const first = words[0]?.text ?? ''
  if (titles.length > 0 || MALE_FORENAMES.has(first) || FEMALE_FORENAMES.has(first)) return 'person'
  return null
}

/** A headline in capitals runs words together: the name begins with its last forename. */
function withoutHeadline(words: readonly Token[]): readonly Token[] {
  if (words.length < 4) return words
  for (let at = words.length - 2; at > 0; at -= 1) {
    const word = words[at]?.text ?? ''
    if (MALE_FORENAMES.has(word) || FEMALE_FORENAMES.has(word)) return words.slice(at)
  }
  return words
}

/** How many words at the head of a run are titles: up to the last one that a name follows. */
function lastTitle(words: readonly Token[]): number {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]
    if (word !== undefined && TITLES.has(word.lower)) return at + 1
  }
  return 0
}

/** “former prime minister” in small letters before a name. */
function titlesBefore(tokens: readonly Token[], start: number): number {
  let left = start
  while (left > 0 && start - left < 5) {
    const before = tokens[left - 1]
    if (
      before?.tag !== 'word' ||
      before.lower === 'counterpart' ||
      !(TITLES.has(before.lower) || PERSON_NOUNS.has(before.lower))
    )
      break
    left -= 1
  }
  return left
}

function genderOf(forename: string, titles: readonly string[]): Gender {
  if (titles.some((title) => FEMALE_WORDS.has(title))) return 'female'
  if (titles.some((title) => MALE_WORDS.has(title))) return 'male'
  const isMale = MALE_FORENAMES.has(forename)
  const isFemale = FEMALE_FORENAMES.has(forename)
  if (isMale === isFemale) return null
  return isMale ? 'male' : 'female'
}
