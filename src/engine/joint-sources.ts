import { describe } from './descriptions.ts'
import type { Token } from './segment.ts'
import type { NamePair } from './token-index.ts'

/** Before a plural noun: “Senators Ann Lee and Carl Moss”. */
const BEGINS_PART = /^(?:name|determiner|possessive)$/

const JOINS = /^(?:and|&|nor)$/
/** Before the first of two, and part of neither. */
const PAIRS = /^(?:both|neither)$/

/**
 * The phrases of “Lee and his deputy Kim”; one part when nothing is joined. An “and” within a name or after a
 * comma-bound apposition joins nothing.
 */
export function splitJoint(tokens: readonly Token[], names: readonly NamePair[]): Token[][] {
  const parts: Token[][] = [[]]
  const isInside = listsInside(tokens, names)
  tokens.forEach((token, at) => {
    const isListed = isInside && tokens[at + 1]?.tag === 'name'
    if (!isListed && joins(tokens, at, names)) parts.push([])
    else parts.at(-1)?.push(token)
  })
  const isPair = parts.length > 1 && PAIRS.test(tokens[0]?.lower ?? '')
  if (isPair) parts[0]?.shift()
  return parts.map(withoutComma).filter((part) => part.length > 0)
}

function joins(tokens: readonly Token[], at: number, names: readonly NamePair[]): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || before === undefined || next === undefined) return false
  const isComma = token.tag === 'comma'
  if (!isComma && !JOINS.test(token.lower)) return false
  if (names.some(([mention]) => mention.start < token.start && token.end < mention.end))
    return false
  if (isComma) return isListComma(tokens, at, names)
  if (before.tag === 'comma')
    return BEGINS_PART.test(next.tag) && /^(?:name|genitive)$/.test(tokens[at - 2]?.tag ?? '')
  if (next.tag === 'possessive' && before.tag === 'word') return true
  return /^(?:name|genitive)$/.test(before.tag) && BEGINS_PART.test(next.tag)
}

/** “polls from the Lee Institute, Rome and Vienna”: the first name stands after a preposition, and all belong to the polls. */
function listsInside(tokens: readonly Token[], names: readonly NamePair[]): boolean {
  const first = names[0]?.[0]
  if (first === undefined || tokens[0]?.tag === 'name') return false
  const at = tokens.findIndex((token) => token.start >= first.start)
  const opener = tokens[at - 1]?.tag === 'determiner' ? tokens[at - 2] : tokens[at - 1]
  return opener?.tag === 'preposition'
}

/** The comma of “Lee, Moss and Ruiz”: a name ends before it, another one begins right after and is followed by a comma or “and”. */
function isListComma(tokens: readonly Token[], at: number, names: readonly NamePair[]): boolean {
  const comma = tokens[at]
  const next = tokens[at + 1]
  if (comma === undefined || next === undefined) return false
  const left = names.find(([mention]) => mention.end === tokens[at - 1]?.end)
  const right = names.find(([mention]) => mention.start === next.start)
  if (left === undefined || right === undefined) return false
  if (left[1].kind !== right[1].kind || left[1] === right[1]) return false
  const end = tokens.findIndex((token) => token.start >= right[0].end)
  const after = tokens[end]
  return (
    after !== undefined &&
    (after.lower === 'and' || (after.tag === 'comma' && tokens[end + 1] !== undefined))
  )
}

const withoutComma = (part: readonly Token[]): Token[] => {
  let to = part.length
  while (to > 0 && part[to - 1]?.tag === 'comma') to -= 1
  return part.slice(0, to)
}

/** The names in “critics, including Lee and Moss” or “experts like Lee”: who is meant by the group. */
export function examplesIn(
  tokens: readonly Token[],
  names: readonly NamePair[],
): readonly NamePair[] {
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      (token.lower === 'including' ||
        token.lower === 'like' ||
        (token.lower === 'such' && tokens[index + 1]?.lower === 'as')),
  )
  const opener = tokens[at]
  if (opener === undefined) return []
  const found = names.filter(([mention]) => mention.start >= opener.end)
  return found.filter(([mention, entity], index) => {
    const before = tokens[tokens.findIndex((token) => token.start >= mention.start) - 1]
    return index === 0 || (entity.kind === found[0]?.[1].kind && before?.tag !== 'preposition')
  })
}

/** The names of “two members of the panel, Ann Lee and Carl Moss”; none when something else follows the comma. */
export function listedPeople(
  tokens: readonly Token[],
  names: readonly NamePair[],
): readonly NamePair[] {
  const comma = tokens.findIndex(({ tag }) => tag === 'comma')
  if (comma < 0 || describe(tokens.slice(0, comma))?.isPlural !== true) return []
  const people = names.filter(([mention]) => mention.start > (tokens[comma]?.start ?? 0))
  const isFirst = people[0]?.[0].start === tokens[comma + 1]?.start
  return isFirst && people.length > 1 && people.every(([, { kind }]) => kind === 'person')
    ? people
    : []
}
