import { withBodies } from './body-evidence.ts'
import { headlineTest, inRunningText } from './headlines.ts'
import { knownBodyEnd } from './known-bodies.ts'
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from './lexicon/organisations.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import { isKin, isSeat, withoutHeadline } from './around-names.ts'
import { runEnd } from './name-runs.ts'
import { bodyKind, genderOf, isDemonym, isForename, personKind, type Gender } from './name-kinds.ts'
import {
  hasWordSurname,
  isCalledByTrade,
  isCommon,
  isDoubtful,
  isLineOfBusiness,
  isOwned,
  isTrade,
} from './no-names.ts'
import { isCapitalParticle, nameWords, opensName } from './particles.ts'
import type { Block, Token } from './segment.ts'
import { singularOf } from './singular.ts'
import { honourBehind, isTitled, lastTitle, styleLength, titlesBefore } from './titles.ts'
import type { Span } from './types.ts'
import { wordUse, type WordUse } from './word-use.ts'
import { writtenName } from './written-name.ts'

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
  /** Index of its block, and its tokens there, titles included. */
  readonly block: number
  readonly from: number
  readonly to: number
  readonly isQuoted: boolean
  readonly isPossessive: boolean
  /** First name of its sentence. */
  readonly isFirst: boolean
  readonly hasArticle: boolean
  /** “GOP” in “the GOP candidate”. */
  readonly isModifier: boolean
  /** “his son Mark Lee”, “Lee’s widow, Ann”: known by whose they are. */
  readonly isKin: boolean
}

type Run = Omit<NameMention, 'sentence' | 'isFirst' | 'block'>

const PARTISAN =
  /^(?:Democrat|Republican|Libertarian|Independent|Democratic|Presidential|Internet|Earth|God|English|Christian|Muslim|Jewish|Catholic|Latino|Hispanic|Black|White)$/
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|july|september|october|november|december)$/
const LETTER = /^[\p{L}@]/u

/**
 * Proper names of people, organisations and places, in reading order, titles before them included.
 *
 *     US President Joe Biden met Ann Lee of the Ministry of Health.
 *     ^--------------------^     ^-----^        ^----------------^
 *
 * A capitalised word at the head of a sentence counts only when the text nowhere writes it small; in a
 * headline that capitalises every word, each word is judged by how the rest of the text writes it.
 */
export function findNames(blocks: readonly Block[]): NameMention[] {
  const use = wordUse(blocks)
  const mentions: NameMention[] = []
  let sentence = 0
  blocks.forEach((block, index) => {
    for (const { from, to } of block.sentences) {
      const isName = headlineTest(block.tokens, from, to, use)
      const isHeadline = block.isTitle || isName !== inRunningText
      let isFirst = true
      let at = from
      while (at < to) {
        const token = block.tokens[at]
        const mayBegin =
          token?.tag === 'name' || token?.facts.isCapital === true || opensName(block.tokens, at)
        const end = mayBegin ? runEnd(block.tokens, at, to, isName) : at
        if (end === at) {
          at += 1
          continue
        }
        const mention = readRun(block.tokens, at, end, from, isHeadline, use)
        if (mention !== null) {
          mentions.push(Object.assign(mention, { sentence, isFirst, block: index }))
          isFirst = false
        }
        at = end
      }
      sentence += 1
    }
  })
  return withBodies(mentions, blocks, use)
}

function readRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentenceFrom: number,
  isHeadline: boolean,
  use: WordUse,
): Run | null {
  const first = tokens[from]
  const isOpening =
    from === sentenceFrom || tokens[from - 1]?.tag === 'open' || tokens[from - 1]?.tag === 'stop'
  const start = startOf(tokens, from, to, isOpening, use)
  const isAlone = isOpening && to - from === 1
  if (isAlone && first !== undefined && isDoubtful(first, tokens.slice(to, to + 2), use))
    return null
  const all = tokens.slice(start, to).filter((token) => LETTER.test(token.text))
  const honour = honourBehind(all)
  const words = honour === null ? all : all.slice(0, -1)
  if (words.length === 0 || words.length > 8 || words.every((word) => TIME_WORDS.has(word.lower)))
    return null
  const last = words.at(-1)
  const full = words.map((word) => word.text).join(' ')
  // “the Russians”, “an American”: people described, nobody named.
  const isPeople = isDemonym(last?.lower ?? '') && !isForename(words[0]?.text ?? '')
  if ((isPeople || PARTISAN.test(full)) && full !== 'West') return null
  const hasArticle = tokens[start - 1]?.tag === 'determiner'
  if (isOwned(tokens[start - 1], words, tokens[to])) return null
  const isPossessive = tokens[to]?.tag === 'genitive'
  if (words.length === 1 && isCalledByTrade(words[0], hasArticle)) return null
  const isKnown = start < to && knownBodyEnd(tokens, start, to) === to
  const isSurname = !isKnown && !hasArticle && hasWordSurname(words, use)
  // “LEE: …” is no body where the text writes “Ann Lee”.
  const isShoutedName =
    words.length === 1 && use.casing.has(full) && !KNOWN_ORGANISATIONS.has(full.toLowerCase())
  const kindOfBody = (text: string, of: readonly Token[]) =>
    isShoutedName || isSurname ? null : isKnown ? 'organisation' : bodyKind(text, of)
  // “the Duke of Sussex”, but “Bishop of Rome Carl Moss”
  const style = styleLength(words)
  const isStyle = style > 0 && style === words.length
  const body = style > 0 ? null : kindOfBody(full, words)
  let titles: string[] = []
  let named: readonly Token[] = words
  if (body === null) {
    const split = style > 0 ? style : lastTitle(isSurname ? words.slice(0, -1) : words)
    titles = words.slice(0, split).map((word) => word.lower)
    named = isStyle ? words : withoutHeadline(words.slice(split), isHeadline)
    // “The Union Leader” ends in a title and yet is a name.
    const isBodyAll = hasArticle && words.length > 2 && !hasRole(words)
    if (named.length === 0 && !isBodyAll) return null
    if (named.length === 0) {
      titles = []
      named = words
    }
    if (last !== undefined && GROUP_NOUNS.has(last.lower) && !isSurname) return null
  }
  let left = body === null ? titlesBefore(tokens, start) : start
  const isModifier = tokens[to]?.tag === 'word' && isNoun(tokens[to]?.lower ?? '')
  if (honour !== null) titles.push(honour)
  const before = tokens.slice(left, start).map((token) => token.lower)
  if (!isModifier || isTitled(before)) titles.unshift(...before)
  else left = start
  const kind =
    body ??
    (isStyle ? 'person' : null) ??
    kindOfBody(named.map((word) => word.text).join(' '), named) ??
    personKind(named, titles) ??
    (isSeat(tokens, start) ? 'place' : null)
  if (full === 'West') {
    // “the West” is one of the speakers; “West” alone is a direction or a surname.
    if (!hasArticle) return null
    left = start - 1
  }
  const isCut = body === null && titles.length + named.length < words.length && left === start
  const spanStart = isCut ? named[0]?.start : tokens[left]?.start
  const nameStart = body === null ? (named[0]?.start ?? 0) : 0
  return {
    start: spanStart ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    name: writtenName(
      tokens.slice(start, honour === null ? to : to - 1),
      nameStart,
      use,
      isShouted(full) && body === null,
    ),
    words: isStyle
      ? [full]
      : nameWords(
          named.map((word) => use.casing.get(word.text) ?? word.text),
          use.small,
        ),
    titles,
    kind,
    gender: genderOf(use.casing.get(named[0]?.text ?? '') ?? named[0]?.text ?? '', titles),
    from: left,
    to,
    isQuoted: (first?.quotation ?? -1) >= 0,
    isPossessive,
    hasArticle,
    isModifier,
    isKin: isKin(tokens, left, start),
  }
}

/** Where the name begins in a run: behind a common word, a trade or a day. */
function startOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isOpening: boolean,
  use: WordUse,
): number {
  const first = tokens[from]
  const second = tokens[from + 1]
  if (first === undefined) return from
  // “On Monday Lee left.”
  const isDay = tokens[from - 1]?.tag === 'preposition' && to - from > 1 && DAYS.test(first.lower)
  if (isDay) return from + 1
  if (!isOpening) return from
  const isPart = to - from === 2 && (isCapitalParticle(first) || TITLES.has(first.lower))
  if (to - from <= 2 && !isPart && isCommon(first, use, to - from === 1)) return from + 1
  const isNoPart = (to - from > 2 && isTrade(first, second)) || isLineOfBusiness(first, second)
  return isNoPart ? from + 1 : from
}

const isNoun = (word: string): boolean =>
  [PERSON_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some(
    (list) => list.has(word) || list.has(singularOf(word)),
  )

const isShouted = (full: string): boolean => full === full.toUpperCase() && full.length > 4

/** “The Democratic Nominee”: words for a person only, no name. */
const hasRole = (words: readonly Token[]): boolean => {
  const last = words.at(-1)?.lower ?? ''
  return PERSON_NOUNS.has(last) && last !== 'leader' && last !== 'press'
}
