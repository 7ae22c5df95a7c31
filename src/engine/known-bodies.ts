import { BODY_FORMS, KNOWN_BODIES } from './lexicon/organisations.ts'
import type { Token } from './segment.ts'

const KNOWN: ReadonlySet<string> = new Set(KNOWN_BODIES)
const PREFERRED: ReadonlyMap<string, string> = new Map(
  BODY_FORMS.flatMap(([first = '', ...others]) =>
    others.map((form): [string, string] => [form, first]),
  ),
)

/** Names of more than one token by their first one, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of KNOWN_BODIES) {
    const parts = name.match(/’s|'s|[\p{L}\p{N}]+(?:[-&.'’+](?!s\b)[\p{L}\p{N}]+)*|[^\s]/gu) ?? []
    const [first] = parts
    if (first === undefined || parts.length < 2) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
})()

/** Whether one word is the name of a well-known body: “Netflix”. */
export const isKnownBody = (name: string): boolean => KNOWN.has(name)

/** The name of a well-known body that others stand for: “Downing Street” for “No 10”. */
export const preferredName = (name: string): string =>
  PREFERRED.get(name.replaceAll('’', "'")) ?? name

/**
 * The end of a well-known body's name of several words that begins at token `from`; `from` without one.
 *
 *     Save the Children        Moody's        No 10
 */
export function knownBodyEnd(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from]
  const all = first === undefined ? undefined : BY_FIRST.get(first.text)
  if (first === undefined || all === undefined) return from
  for (const parts of all) {
    const end = from + parts.length
    const isWhole =
      end <= limit &&
      parts.every((part, at) => {
        const token = tokens[from + at]
        return token?.quotation === first.quotation && token.text.replace('’', "'") === part
      })
    if (isWhole && !isPlaceInList(tokens, from, end)) return end
  }
  return from
}

/** “the No. 10 seed”, “ranked No. 10”. */
const isPlaceInList = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens[end - 1]?.tag === 'number' &&
  /^(?:determiner|possessive|word|number|name)$/.test(tokens[from - 1]?.tag ?? '')
