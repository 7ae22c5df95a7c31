import type { StandaloneArticle } from '../compile.ts'
import { TITLES } from '../../engine/lexicon/roles.ts'
import type { ArticleSpeaker, Statement } from '../types.ts'
import { findFacts } from '../voices-facts.ts'
import type { VoicesByName } from '../voices.ts'
import { encodeStatements, type StatementPosting } from './postings.ts'
import { findStateOfBody, findStates } from './states.ts'
import { isStopWord } from './stop-words.ts'
import { findWords, tellingWords } from './words.ts'

/**
 * The terms of an article with the statements they stand in, as `encodeStatements` writes them. Words are terms as they
 * are; the others begin with a prefix that no word has.
 */
export type ArticleTerms = ReadonlyMap<string, string>

/** The one term of every article and every statement. */
export const EVERYTHING = 'a-all'
/** A word of a speaker's names, the statements being theirs. */
export const speakerTerm = (word: string) => `s-${word}`
/** A state by any of its names, see `states.ts`; its own statements with the second. */
export const stateTerm = (state: string) => `g-${state}`
export const speakingStateTerm = (state: string) => `v-${state}`

/** Most words of a statement in which a word weighs 3, and 2. */
const SHORT = 12
const MEDIUM = 30

/**
 * Everything an article can be found by. A statement is found by its own words, and by the names of those it speaks of
 * and who made it: “the president” by “Putin”, where the article says so.
 */
export function findArticleTerms(article: StandaloneArticle, editors: VoicesByName): ArticleTerms {
  const found = new Map<string, StatementPosting[]>()
  const add = (term: string) => {
    const known = found.get(term)
    if (known) return known
    const list: StatementPosting[] = []
    found.set(term, list)
    return list
  }
  add(EVERYTHING)
  for (const { text } of [article.title, ...article.paragraphs]) addText(text, add)

  const speakers = new Map(article.speakers.map((each) => [each.id, each]))
  const texts = findFacts(article).statements.map(({ text }) => text)
  article.statements.forEach((statement, ordinal) => {
    const { kind, firmness } = statement
    const weights = weighTerms(texts[ordinal] ?? '')
    const weighLess = (term: string) => weights.set(term, weights.get(term) ?? 0)
    for (const id of speakersMentioned(article, statement))
      for (const word of nameWords(speakers.get(id), editors)) weighLess(word)
    for (const id of statement.speakers)
      for (const term of speakingTerms(speakers.get(id), editors)) weighLess(term)
    weighLess(EVERYTHING)
    for (const [term, weight] of weights) add(term).push({ ordinal, weight, kind, firmness })
  })
  return new Map([...found].map(([term, statements]) => [term, encodeStatements(statements)]))
}

/** Ids of those whom mentions within a statement's words point at. */
export function speakersMentioned(
  { mentions }: StandaloneArticle,
  { content }: Statement,
): ReadonlySet<string> {
  const within = mentions.filter((mention) =>
    content.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  return new Set(within.map(({ speaker }) => speaker))
}

function addText(text: string, add: (term: string) => unknown): void {
  const words = findWords(text).map(({ word }) => word)
  for (const word of words) if (!isStopWord(word)) add(word)
  for (const { state } of findStates(words)) add(stateTerm(state))
}

function weighTerms(text: string): Map<string, number> {
  const words = findWords(text).map(({ word }) => word)
  const weight = words.length <= SHORT ? 3 : words.length <= MEDIUM ? 2 : 1
  const terms = [
    ...words.filter((word) => !isStopWord(word)),
    ...findStates(words).map(({ state }) => stateTerm(state)),
  ]
  return new Map(terms.map((term) => [term, weight]))
}

/** All names of a speaker: those of the article, and the editor's. */
function namesOf(speaker: ArticleSpeaker, editors: VoicesByName): string[] {
  const editor = editors.get(speaker.name.toLowerCase())
  return [speaker.name, ...speaker.aliases, ...(editor ? [editor.name, ...editor.aliases] : [])]
}

/** Words of a name without titles: who looks for “president” does not look for each of them. */
function nameWords(speaker: ArticleSpeaker | undefined, editors: VoicesByName): string[] {
  if (!speaker?.isVoice) return []
  const names = namesOf(speaker, editors).filter((name) => /\p{Lu}/u.test(name))
  return tellingWords(names.join(' . ')).filter((word) => !TITLES.has(word))
}

function speakingTerms(speaker: ArticleSpeaker | undefined, editors: VoicesByName): string[] {
  if (!speaker) return []
  const names = namesOf(speaker, editors).map((name) => findWords(name).map(({ word }) => word))
  const states = names.flatMap((words) => {
    const telling = words.filter((word) => word !== 'the')
    const whole = findStates(telling).filter(({ length }) => length === telling.length)
    const ofBody = speaker.kind === 'organisation' ? findStateOfBody(telling) : null
    return [...whole.map(({ state }) => state), ...(ofBody ? [ofBody] : [])]
  })
  const spoken = [...new Set(names.flat())].filter((word) => !isStopWord(word))
  return [
    ...spoken.map(speakerTerm),
    ...nameWords(speaker, editors),
    ...states.flatMap((state) => [stateTerm(state), speakingStateTerm(state)]),
  ]
}
