import {
  EVERYTHING,
  speakerTerm,
  speakingStateTerm,
  stateTerm,
} from '../../compiler/search/article-terms.ts'
import { SHORTEST_BEGINNING } from '../../compiler/search/match.ts'
import { asksOfStatements, type SearchQuery } from '../../compiler/search/query.ts'
import { findStates } from '../../compiler/search/states.ts'
import { isStopWord } from '../../compiler/search/stop-words.ts'
import type { SearchSource } from './source.ts'
import { openPostings, type TermPostings } from './term-postings.ts'

/** A term that will do, and how much it counts. */
export interface Choice {
  readonly postings: TermPostings
  readonly factor: number
}

/** One of the alternatives must be met: for each of its groups, one of the terms. */
export interface Requirement {
  /** What was typed, for saying that nothing has it, and the terms that were looked up for it. */
  readonly words: string
  readonly terms: readonly string[]
  readonly alternatives: readonly (readonly (readonly Choice[])[])[]
}

export interface Requirements {
  /** All of them. */
  readonly required: readonly Requirement[]
  /** None of them. */
  readonly excluded: readonly Requirement[]
}

/** What a longer word counts that begins with the one typed, and another name of the state typed. */
const LONGER_FACTOR = 0.6
const STATE_FACTOR = 0.6

/** Looks up all that a query asks of the index. Rejects as `source` does. */
export async function findRequirements(
  query: SearchQuery,
  source: SearchSource,
): Promise<Requirements> {
  const find = async (term: string, isWhole: boolean, factor = 1): Promise<Choice[]> =>
    (await source.find(term, isWhole || term.length < SHORTEST_BEGINNING)).map((entry) => ({
      postings: openPostings(entry, source),
      factor: entry.term === term ? factor : factor * LONGER_FACTOR,
    }))
  const word = async (words: string, isWhole: boolean): Promise<Requirement> => ({
    words,
    terms: [words],
    alternatives: [[await find(words, isWhole)]],
  })
  const state = async (words: readonly string[], key: string): Promise<Requirement> => {
    const [group, literal] = await Promise.all([
      find(stateTerm(key), true, STATE_FACTOR),
      words.length === 1 ? find(words[0] ?? '', true) : [],
    ])
    return { words: words.join(' '), terms: [], alternatives: [[[...literal, ...group]]] }
  }
  const speakers = async (names: readonly (readonly string[])[]): Promise<Requirement> => {
    const byName = names.map(async (name) => {
      const telling = name.filter((each) => !isStopWord(each))
      const groups = await Promise.all(telling.map((each) => find(speakerTerm(each), false)))
      const [whole] = findStates(telling).filter(({ length }) => length === telling.length)
      const ofState = whole ? [[await find(speakingStateTerm(whole.state), true)]] : []
      return [groups, ...ofState]
    })
    return {
      words: names.map((name) => `speaker:${name.join(' ')}`).join(', '),
      terms: names.flat().map(speakerTerm),
      alternatives: (await Promise.all(byName)).flat(),
    }
  }

  const states = findStates(query.words)
  const inState = new Set(
    states.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
  )
  const plain = query.words.filter((each, at) => !inState.has(at) && !isStopWord(each))
  const phrased = query.phrases.flat().filter((each) => !isStopWord(each))
  const required = await Promise.all([
    ...states.map(({ at, length, state: key }) => state(query.words.slice(at, at + length), key)),
    ...plain.map((each) => word(each, false)),
    ...phrased.map((each) => word(each, true)),
    ...(query.speakers.length > 0 ? [speakers(query.speakers)] : []),
  ])
  const excluded = await Promise.all([
    ...query.excludedWords.filter((each) => !isStopWord(each)).map((each) => word(each, true)),
    ...(query.excludedSpeakers.length > 0 ? [speakers(query.excludedSpeakers)] : []),
  ])
  const isOfAll = required.length === 0 && (asksOfStatements(query) || hasDates(query))
  return { required: isOfAll ? [await word(EVERYTHING, true)] : required, excluded }
}

const hasDates = ({ from, until }: SearchQuery): boolean => from !== null || until !== null

/** All terms of a requirement. */
export const choicesOf = ({ alternatives }: Requirement): readonly Choice[] => alternatives.flat(2)
