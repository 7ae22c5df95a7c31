import { PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import { isForename } from './name-kinds.ts'
import type { Token } from './segment.ts'

// Titles and honours around a name.

/** How many words in small letters before a name are looked at. */
const MOST_TITLES = 5
const HONOURS = /^(?:mp|mep|msp|mla|td|qc|kc|sc|obe|mbe|cbe|kbe|gbe|md|phd|esq|dds)$/
const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|baroness)$/

/** How many words at the head of a run are titles: up to the last one that a name follows. */
export function lastTitle(words: readonly Token[]): number {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]
    if (word === undefined) continue
    const isExecutive =
      word.lower === 'executive' && /^(?:chief|group|vice)$/.test(words[at - 1]?.lower ?? '')
    if (isExecutive || TITLES.has(word.lower)) return at + 1
  }
  return 0
}

/** “former prime minister” in small letters before a name: the first token of it. */
export function titlesBefore(tokens: readonly Token[], start: number): number {
  let left = start
  while (left > 0 && start - left < MOST_TITLES) {
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

/** “former” in “former Polar workers” is no title of Polar’s. */
export const isTitled = (words: readonly string[]): boolean =>
  words.some((word) => !NO_TITLES.test(word))

const NO_TITLES =
  /^(?:former|first|foreign|national|special|state|retired|acting|incoming|outgoing|security|deputy)$/

/** “MP” in “Ann Lee MP”; `null` for “Labour MP”, which names nobody. */
export function honourBehind(words: readonly Token[]): string | null {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 3) return null
  if (!HONOURS.test(last.lower) || (!/^\p{Lu}{2}/u.test(last.text) && last.lower !== 'phd'))
    return null
  const isPerson = COURTESY.test(first.lower) || words.some((word) => isForename(word.text))
  return isPerson ? last.lower : null
}

const RANKS =
  /^(?:duke|duchess|earl|count|countess|marquess|marchioness|viscount|viscountess|prince|princess|king|queen|emperor|empress|emir|sultan|archbishop|bishop)$/

/** Whether “of” goes on behind a rank: “Duke of Sussex”. */
export const isRank = (word: string): boolean => RANKS.test(word)

/** How many words “Duke of Sussex” takes at the head of a run, up to a forename; 0 without such a style. */
export function styleLength(words: readonly Token[]): number {
  if (!isRank(words[0]?.lower ?? '') || words[1]?.lower !== 'of') return 0
  const forename = words.findIndex((word, at) => at > 2 && isForename(word.text))
  return forename < 0 ? words.length : forename
}
