import type { StatementPlace, ThreadArticle } from '../voices-types.ts'
import { compareQuotations } from './compare-all.ts'
import { quotedWords } from './quotations.ts'

/** Other articles that are named at a statement of a thread. */
const NAMED = 3

/** The articles of a voice's thread, newest first, with what else of the thread has the same words. */
export function linkSameWords(
  voice: string,
  articles: readonly ThreadArticle[],
): readonly ThreadArticle[] {
  const quotations = articles.map(({ slug, date, title, statements }) => ({
    ...{ slug, date, title },
    quotations: statements
      .map(({ id, kind, text }) => ({
        id,
        voice,
        speakers: [],
        text,
        words: quotedWords(kind, text),
      }))
      .filter(({ words }) => words.length > 1),
  }))
  const sameWords = compareQuotations(quotations)
  return articles.map((article, at) => {
    const places = new Map<string, readonly StatementPlace[]>(
      sameWords[at]?.statements.map(({ id, appearances }) => [
        id,
        appearances
          .slice(0, NAMED)
          .map((each) => ({ slug: each.slug, date: each.date, id: each.id })),
      ]),
    )
    if (places.size === 0) return article
    const statements = article.statements.map((statement) => {
      const alsoIn = places.get(statement.id)
      return alsoIn ? { ...statement, alsoIn } : statement
    })
    return { ...article, statements }
  })
}
