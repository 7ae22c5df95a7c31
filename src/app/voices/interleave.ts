import { byNewest } from '../../compiler/collect.ts'
import type { ThreadArticle, VoicePage, VoiceStatement } from '../../compiler/voices-types.ts'

/** A statement of an exchange and which of the two made it. */
export interface Turn {
  readonly by: 'one' | 'other' | 'both'
  readonly statement: VoiceStatement
}

/** What the two said in one article, in its order. */
export interface ExchangeArticle extends Pick<ThreadArticle, 'slug' | 'date' | 'title'> {
  readonly turns: readonly Turn[]
}

/**
 * The threads of two voices as one, newest article first, as far back as the pages loaded of both reach: what only
 * one thread has loaded so far waits for the other. Joint statements stand once.
 */
export function interleave(
  one: readonly VoicePage[],
  other: readonly VoicePage[],
): readonly ExchangeArticle[] {
  const articles = new Map<string, Pick<ThreadArticle, 'slug' | 'date' | 'title'>>()
  const turns = new Map<string, Map<string, Turn>>()
  for (const [by, pages] of [['one', one] as const, ['other', other] as const])
    for (const { slug, date, title, statements } of pages.flatMap((page) => page.articles)) {
      articles.set(slug, { slug, date, title })
      const ofArticle = turns.get(slug) ?? new Map<string, Turn>()
      turns.set(slug, ofArticle)
      for (const statement of statements)
        ofArticle.set(statement.id, {
          by: ofArticle.has(statement.id) ? 'both' : by,
          statement,
        })
    }
  const ends = [one, other].map(endOf).filter((end) => end !== null)
  return [...articles.values()]
    .filter((article) => ends.every((end) => byNewest(article, end) <= 0))
    .sort(byNewest)
    .map((article) => ({ ...article, turns: inOrder(turns.get(article.slug)) }))
}

/** Which of two threads must be read on for the exchange to go further back; `null` when both are whole. */
export function nextToLoad(
  one: readonly VoicePage[],
  other: readonly VoicePage[],
): 'one' | 'other' | null {
  const [ofOne, ofOther] = [endOf(one), endOf(other)]
  if (ofOne && ofOther) return byNewest(ofOne, ofOther) <= 0 ? 'one' : 'other'
  return ofOne ? 'one' : ofOther ? 'other' : null
}

/** The oldest article loaded of a thread that goes on; `null` when all of it is here. */
function endOf(pages: readonly VoicePage[]): ThreadArticle | null {
  const last = pages.at(-1)
  return last && last.older !== null ? (last.articles.at(-1) ?? null) : null
}

function inOrder(turns: ReadonlyMap<string, Turn> | undefined): readonly Turn[] {
  return [...(turns?.values() ?? [])].sort((a, b) => a.statement.at - b.statement.at)
}
