import { describe } from './descriptions.ts'
import { ORGANISATION_NOUNS, WORD_BODIES } from './lexicon/organisations.ts'
import { isForename } from './name-kinds.ts'
import { DOCUMENT_NOUNS, PERSON_NOUNS } from './lexicon/roles.ts'
import type { NameMention } from './mentions.ts'
import { genderOfPronoun } from './pronoun-tokens.ts'
import type { Block, Sentence, Token } from './segment.ts'
import type { WordUse } from './word-use.ts'

// What a text says of a name that neither title nor forename nor ending explains.

/** How long an apposition may be, in tokens. */
const APPOSITION_LENGTH = 12
/** How many times as often as a person's a text must treat a name as a body's. */
const BODY_MAJORITY = 3
/** Words for a body that stand right before its name or take it up: “the carmaker Polar”, “Polar …. The firm said”. */
const TRADES =
  /^(?:company|firm|charity|retailer|supermarket|airline|lender|insurer|utility|chain|broadcaster|brand|label|agency|club|group|startup|start-up|business|conglomerate|manufacturer|operator|supplier|provider|network|union|consultancy|think-tank|thinktank|bank|bookmaker|brewer|brewery|regulator|watchdog|party|organisation|organization|giant|nonprofit|non-profit|\p{L}{3,8}maker|studio|hospital|hotel|restaurant|newspaper|website|platform|campaign|band|militia)$/u
/** Of these the ones that take up a name: “The union said” may be another. */
const TAKEN_UP =
  /^(?:company|firm|charity|retailer|supermarket|airline|lender|insurer|utility|chain|broadcaster|brand|label|club|startup|start-up|conglomerate|manufacturer|operator|supplier|provider|bookmaker|brewer|giant|\p{L}{3,8}maker)$/u
/** What only a body has: “Polar shares”, “Polar’s shareholders”. */
const BUSINESS =
  /^(?:shares|stock|shareholders?|stockholders?|customers|subscribers?|headquarters|subsidiary|subsidiaries|profits?|revenues?|turnover|earnings|dividend|ceo)$/
const MORE_BUSINESS =
  /^(?:users|workers|employees|stores?|factory|factories|plants?|pilots|passengers|bosses|executives|striker|midfielder|goalkeeper)$/
const PLURALS = /^(?:are|were|have|say|plan|want|aren’t|weren’t|haven’t|don’t)$/
/** Behind “it would” and the like, where “it” may be nothing: “it would take time”. */
const NO_DEED =
  /^(?:be|been|not|take|taken|seem|appear|help|mean|make|depend|cost|rain|rained|snow|require|have|become|come|turn|get|go|all|never|always|also|n’t)$/

interface Votes {
  body: number
  person: number
}

/**
 * The names again, those of unknown kind as organisations' where the text treats them so.
 *
 *     Polar Point, a chain of inns, …      Polar raised its prices. It said …      Polar have won
 *
 * A name with a title or a forename, or with “who”, “he” or “she” behind it, stays a person's.
 */
export function withBodies(
  mentions: readonly NameMention[],
  blocks: readonly Block[],
  use: WordUse,
): NameMention[] {
  const keyOf = keysOf(mentions)
  const votes = new Map<string, Votes>()
  let block = -1
  let firstSentence = 0
  mentions.forEach((mention, at) => {
    for (; block < mention.block; block += 1) firstSentence += blocks[block]?.sentences.length ?? 0
    const key = keyOf(mention)
    const own = blocks[block]
    if (key === null || own === undefined) return
    const known = votes.get(key) ?? { body: 0, person: 0 }
    votes.set(key, known)
    const next = mentions[at + 1]
    const nextName = next?.block === mention.block ? next.from : Infinity
    readEvidence(mention, own, mention.sentence - firstSentence, nextName, known)
    if (key === mention.name && isBodyWord(key, use)) known.body += 1
  })
  return mentions.map((mention) => {
    const found = votes.get(keyOf(mention) ?? '')
    const isBody = found !== undefined && found.body > BODY_MAJORITY * found.person
    return isBody ? { ...mention, kind: 'organisation' } : mention
  })
}

/** “Polar” and “Polar Point” count as one name; `null` for a name that is explained already or shared with a person. */
function keysOf(mentions: readonly NameMention[]): (mention: NameMention) => string | null {
  // Words of people's names, and of bodies': “Polar” is short for “Polar Oil”.
  const taken = new Set<string>()
  const longer = new Map<string, string>()
  for (const mention of mentions) {
    const { kind, titles, words } = mention
    if (mayBeFirm(mention)) continue
    if (kind === 'person' || titles.length > 0) for (const word of words) taken.add(word)
    else if (kind === 'organisation' && words.length > 1) taken.add(words[0] ?? '')
    else if (kind === null && words.length > 1)
      for (const word of [words[0], words.at(-1)]) longer.set(word ?? '', words.join(' '))
  }
  return (mention) => {
    const { kind, words } = mention
    if ((kind !== null && !mayBeFirm(mention)) || words.some((word) => taken.has(word))) return null
    const key = words.join(' ')
    return words.length === 1 ? (longer.get(key) ?? key) : key
  }
}

const POINTING: ReadonlySet<string> = new Set(['pronoun', 'possessive', 'object'])

/** “the investor Polar Point”: a trade that firms have too. */
const mayBeFirm = ({ titles, words }: NameMention): boolean =>
  titles.length === 1 && FIRMS_TOO.test(titles[0] ?? '') && !isForename(words[0] ?? '')

const FIRMS_TOO =
  /^(?:investor|developer|publisher|owner|operator|employer|contractor|supplier|builder|partner|rival|competitor|shareholder|maker|brewer|broadcaster|lender)$/

/** “RT”, and “Shell” where the text has no shells. */
const isBodyWord = (name: string, use: WordUse): boolean =>
  WORD_BODIES.has(name)
    ? !use.small.has(name.toLowerCase())
    : /^\p{Lu}{2}$/u.test(name) && !PERSON_NOUNS.has(name.toLowerCase())

function readEvidence(
  mention: NameMention,
  { tokens, sentences }: Block,
  sentence: number,
  nextName: number,
  votes: Votes,
): void {
  const bounds = sentences[sentence]
  if (bounds === undefined) return
  const limit = Math.min(bounds.to, nextName)
  if (isTreatedAsPerson(mention, tokens, limit)) votes.person += 1
  if (isCalledBody(mention, tokens, bounds)) votes.body += 1
  if (!isSubject(mention, tokens, bounds)) return
  if (actsAsBody(mention, tokens, bounds)) votes.body += 1
  const next = sentences[sentence + 1]
  if (next === undefined || nextName < next.from) return
  const [first, second] = [tokens[next.from], tokens[next.from + 1]]
  if (/^s?he$/.test(first?.lower ?? '')) votes.person += 1
  const isTakenUp = first?.lower === 'it' && second?.facts.verb !== undefined
  const isNamed = first?.lower === 'the' && TAKEN_UP.test(second?.lower ?? '')
  const isAlone = mention.words.length === 1
  if ((isTakenUp || (isNamed && isAlone)) && !hasThing(tokens, mention.to, bounds.to))
    votes.body += 1
}

/** “Lee, who”, “Lee, 34,”, “Lee said he”, “Lee, an engineer,”. */
function isTreatedAsPerson(mention: NameMention, tokens: readonly Token[], limit: number): boolean {
  const isComma = tokens[mention.to]?.tag === 'comma'
  const first = tokens[isComma ? mention.to + 1 : mention.to]
  if (first?.lower === 'who' || (isComma && first?.tag === 'number')) return true
  if (isComma && apposition(tokens, mention.to + 1)?.kind === 'unnamed') return true
  for (let at = mention.to; at < limit; at += 1) {
    const token = tokens[at]
    if (token !== undefined && POINTING.has(token.tag) && genderOfPronoun(token) !== null)
      return true
  }
  return false
}

/** “Polar, a chain of inns,”, “the carmaker Polar said”, “Polar shares”. */
function isCalledBody(mention: NameMention, tokens: readonly Token[], bounds: Sentence): boolean {
  const after = tokens[mention.to]
  const behind = tokens[mention.to + 1]
  if (after?.tag === 'comma' && apposition(tokens, mention.to + 1)?.kind === 'organisation')
    return true
  const isOwner = after?.tag === 'genitive'
  const owned = (isOwner ? behind : after)?.lower ?? ''
  if (BUSINESS.test(owned) || (!isOwner && MORE_BUSINESS.test(owned))) return true
  const before = tokens[mention.from - 1]
  // “along the Severn”
  if (mention.hasArticle && (after?.tag !== 'word' || after.facts.verb !== undefined)) return true
  if (before === undefined || !TRADES.test(before.lower) || PERSON_NOUNS.has(before.lower))
    return false
  // “the company Lee founded”
  const isObject = tokens[mention.from - 2]?.tag !== 'comma' && mention.from - 1 > bounds.from
  return !isObject || after?.tag === 'comma' || isOwner || after?.facts.verb !== undefined
}

/** “Polar, which”, “Polar have won”, “Polar raised its prices”, “Polar deserved their win”, “Polar said it would raise its prices”. */
function actsAsBody(mention: NameMention, tokens: readonly Token[], bounds: Sentence): boolean {
  const { to } = mention
  const words = tokens.slice(to, Math.min(to + 6, bounds.to)).map((token) => token.lower)
  if (words[0] === ',') return words[1] === 'which'
  if (mention.from === bounds.from && PLURALS.test(words[0] ?? '')) return true
  const isCue = tokens[to]?.facts.verb !== undefined
  const isAlone = mention.words.length === 1
  const its = words.findIndex((word) => word === 'its' || (word === 'their' && isAlone && !isCue))
  if (its > 0 && its < 4 && (isAlone || !isCue)) return true
  const it = words[1] === 'that' ? 2 : 1
  return (
    isCue &&
    isAlone &&
    words[it] === 'it' &&
    /^(?:would|will|had|has)$/.test(words[it + 1] ?? '') &&
    !NO_DEED.test(words[it + 2] ?? 'be')
  )
}

/** At the head of its sentence or behind “On Monday”. */
const isSubject = (mention: NameMention, tokens: readonly Token[], bounds: Sentence): boolean =>
  mention.isFirst &&
  !mention.isPossessive &&
  (mention.from - bounds.from <= (tokens[bounds.from]?.tag === 'determiner' ? 1 : 0) ||
    tokens[mention.from - 1]?.tag === 'comma' ||
    tokens[mention.from - 1]?.facts.isTime === true)

/** Whether “it” may be something else that the sentence names: “Lee left the firm.” */
function hasThing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? ''
    if (ORGANISATION_NOUNS.has(word) || DOCUMENT_NOUNS.has(word)) return true
  }
  return false
}

/** What a phrase between commas describes; `null` when none begins at `from`. */
function apposition(tokens: readonly Token[], from: number): ReturnType<typeof describe> {
  if (!/^(?:determiner|possessive)$/.test(tokens[from]?.tag ?? '')) return null
  let to = from
  for (; to < tokens.length && to - from < APPOSITION_LENGTH; to += 1) {
    const token = tokens[to]
    if (token === undefined || /^(?:comma|stop|close|pronoun|auxiliary)$/.test(token.tag)) break
    if (to > from + 1 && token.tag !== 'name' && token.facts.verb !== undefined) return null
  }
  const isList = /^(?:and|or)$/.test(tokens[to + 1]?.lower ?? '')
  const isEnd = tokens[to]?.tag === 'comma' || tokens[to]?.tag === 'stop'
  if (isList || !isEnd) return null
  const found = describe(tokens.slice(from, to))
  return found !== null && found.isKnown && !found.isPlural ? found : null
}
