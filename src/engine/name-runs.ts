import type { NameTest } from './headlines.ts'
import { TIME_WORDS } from './lexicon/function-words.ts'
import { knownBodyEnd } from './known-bodies.ts'
import { FIRM_WORDS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from './lexicon/organisations.ts'
import { TITLES } from './lexicon/roles.ts'
import { isForename } from './name-kinds.ts'
import { behindParticles, opensName } from './particles.ts'
import type { Token } from './segment.ts'
import { isRank } from './titles.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/
/** Words after which a body's name goes on with “for”, “on” or “the”. */
const OPEN_BODIES =
  /^(?:center|centre|institute|committee|council|association|commission|department|office|foundation|fund|campaign|agency|society|coalition|union|ministry|bank|party|university|bureau|board|conference|project|alliance|house|court)$/

/**
 * The end of the run of capitalised words that begins at token `from`, with “of”, “van”, initials and the
 * “and” of “Securities and Exchange Commission” inside it; `from` when no name begins there.
 */
export function runEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  isName: NameTest,
): number {
  const first = tokens[from]
  if (first === undefined) return from
  const knownEnd = knownBodyEnd(tokens, from, limit)
  const opened = opensName(tokens, from) ? behindParticles(tokens, from, limit, isName) : from
  if (knownEnd === from && opened === from && !isName(first)) return from
  let to = Math.max(knownEnd, opened, from + 1)
  while (to < limit) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (token === undefined || token.quotation !== first.quotation) break
    if (isName(token)) {
      to += 1
      continue
    }
    if (next === undefined || to + 1 >= limit) break
    const behind = behindParticles(tokens, to, limit, isName)
    if (behind > to) {
      to = behind
      continue
    }
    const before = tokens[to - 1]
    if (token.lower === 'the' && /^(?:of|for)$/.test(before?.lower ?? '') && isName(next)) {
      to += 1
      continue
    }
    const isThe = next.lower === 'the'
    const after = isThe ? tokens[to + 2] : next
    const goesOn = after !== undefined && to + (isThe ? 2 : 1) < limit && isName(after)
    if (!goesOn || !joins(tokens, from, to, limit, isThe, isName)) break
    to += 1
  }
  return to
}

function joins(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  isThe: boolean,
  isName: NameTest,
): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return false
  if (isThe) return token.lower === 'of' && OPEN_BODIES.test(before.lower)
  if (token.text === '.') return token.start === before.end && isShort(before)
  if (token.text === '/') return token.start === before.end
  if (token.text === '&') return !isForename(before.text)
  if (token.lower === 'of')
    return (
      ORGANISATION_WORDS.has(before.lower) ||
      before.lower === 'secretary' ||
      before.lower === 'house' ||
      isRank(before.lower)
    )
  if (/^(?:for|on|against)$/.test(token.lower))
    return OPEN_BODIES.test(before.lower) && !TIME_WORDS.has(tokens[at + 1]?.lower ?? '')
  return token.lower === 'and' && joinsBody(tokens, from, at, limit, isName)
}

/** “the Securities and Exchange Commission”: the right part ends in a word for a body, the left one names nobody. */
function joinsBody(
  tokens: readonly Token[],
  from: number,
  at: number,
  limit: number,
  isName: NameTest,
): boolean {
  let end = at + 1
  for (; end < limit; end += 1) {
    const token = tokens[end]
    if (token === undefined || !isName(token)) break
  }
  const last = tokens[end - 1]?.lower ?? ''
  const left = tokens.slice(from, at)
  const isBodyLeft = left.some(
    (token) =>
      (ORGANISATION_WORDS.has(token.lower) && !FIRM_WORDS.has(token.lower)) ||
      KNOWN_ORGANISATIONS.has(token.lower) ||
      TITLES.has(token.lower) ||
      isForename(token.text),
  )
  const isOpen = left.some((token) => /^(?:for|on|of)$/.test(token.lower))
  const isAffairs = isOpen && /^(?:affairs|services|studies|policy|technology)$/.test(last)
  if (isAffairs) return true
  const opener = tokens[from - 1]
  const hasArticle =
    opener?.tag === 'determiner' ||
    opener?.tag === 'genitive' ||
    /^(?:federal|state|national|local)$/.test(opener?.lower ?? '')
  if (isBodyLeft && !/^(?:house|senate)$/.test(left[0]?.lower ?? '')) return false
  return (
    /^(?:commission|committee|administration|agency|department|services|service|council|institute|bureau|office|association|foundation|university|board|society)$/.test(
      last,
    ) && (hasArticle ? end - at > 2 : left.length > 2 && end - at > 2)
  )
}

const isShort = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text.length === 1 ||
    TITLES.has(token.lower) ||
    SUFFIX.test(token.lower) ||
    /^(?:st|ft|mt)$/.test(token.lower))
