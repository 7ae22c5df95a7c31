import type { StandaloneArticle } from '../compile.ts'
import { findFacts } from '../voices-facts.ts'
import { speakersMentioned } from './article-terms.ts'
import { SEARCH_VERSION, type SearchArticle } from './types.ts'
import { tellingWords } from './words.ts'

/** What results show of an article; its statements in the order of `findArticleTerms`. */
export function toSearchArticle(article: StandaloneArticle): SearchArticle {
  const { slug, date, title, statements } = findFacts(article)
  const nameOf = new Map(
    article.speakers.filter(({ isVoice }) => isVoice).map(({ id, name }) => [id, name]),
  )
  return {
    version: SEARCH_VERSION,
    slug,
    date,
    title,
    statements: statements.map(({ id, kind, act, firmness, text, speakers, via }, at) => {
      const statement = article.statements[at]
      const mentioned = statement ? [...speakersMentioned(article, statement)] : []
      const words = new Set(tellingWords(text))
      return {
        id,
        kind,
        act,
        firmness,
        text,
        speakers: speakers.map((speaker) => ({
          id: speaker.id,
          name: speaker.name,
          isVoice: nameOf.has(speaker.id),
        })),
        via: via.map(({ name }) => name),
        about: mentioned
          .map((other) => nameOf.get(other) ?? '')
          .filter((name) => !tellingWords(name).some((word) => words.has(word))),
      }
    }),
  }
}
