import type { Span } from '../types.ts'
import type { SearchQuery } from './query.ts'
import { findStates } from './states.ts'
import { isStopWord } from './stop-words.ts'
import { findWords, type FoundWord } from './words.ts'

/** Letters from which on a typed word also stands for longer ones that begin with it. */
export const SHORTEST_BEGINNING = 3

/** Whether a text holds every phrase of a query and none that it excludes. Words are not looked at. */
export function holdsPhrases(text: string, { phrases, excludedPhrases }: SearchQuery): boolean {
  if (phrases.length === 0 && excludedPhrases.length === 0) return true
  const words = findWords(text)
  return (
    phrases.every((phrase) => findPhrase(words, phrase).length > 0) &&
    !excludedPhrases.some((phrase) => findPhrase(words, phrase).length > 0)
  )
}

/** Where a text holds what a query asks for, in reading order and not overlapping. */
export function findMatches(text: string, query: SearchQuery): Span[] {
  const words = findWords(text)
  const isMatched = words.map(({ word }) => query.words.some((asked) => fits(word, asked)))
  for (const phrase of query.phrases)
    for (const at of findPhrase(words, phrase)) isMatched.fill(true, at, at + phrase.length)
  const askedStates = new Set(findStates(query.words).map(({ state }) => state))
  for (const { at, length, state } of findStates(words.map(({ word }) => word)))
    if (askedStates.has(state)) isMatched.fill(true, at, at + length)
  return words.flatMap(({ start, end }, at) => (isMatched[at] ? [{ start, end }] : []))
}

/** Whether a word is the one asked for, or begins with it. */
function fits(word: string, asked: string): boolean {
  if (isStopWord(asked)) return false
  return word === asked || (asked.length >= SHORTEST_BEGINNING && word.startsWith(asked))
}

/** Indices of words with which a phrase begins. */
function findPhrase(words: readonly FoundWord[], phrase: readonly string[]): number[] {
  const found: number[] = []
  for (let at = 0; at + phrase.length <= words.length; at++)
    if (phrase.every((word, step) => words[at + step]?.word === word)) found.push(at)
  return found
}
