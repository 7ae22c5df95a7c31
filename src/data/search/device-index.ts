import { findArticleTerms, type ArticleTerms } from '../../compiler/search/article-terms.ts'
import { collectBlock } from '../../compiler/search/blocks.ts'
import { placeByDay, rankOf } from '../../compiler/search/ranks.ts'
import { toSearchArticle } from '../../compiler/search/search-article.ts'
import type { SearchArticle } from '../../compiler/search/types.ts'
import type { Article } from '../../compiler/types.ts'
import { NotFoundError } from '../errors.ts'
import { openOwnShelf, openStoredShelf } from './stored-articles.ts'
import { findIn, nearIn, openTerms, type SearchSource } from './source.ts'

/** An index of some articles, made on the device, and how many they are. */
export interface DeviceIndex {
  readonly source: SearchSource
  readonly articles: number
}

interface Indexed {
  readonly date: string
  readonly terms: ArticleTerms
  readonly shown: SearchArticle
}

/** How long the screen may wait for an answer to the reader, in milliseconds. */
const SLICE_MS = 12

/** Indexes articles in small steps, so that typing goes on meanwhile. */
export async function indexArticles(articles: readonly Article[]): Promise<DeviceIndex> {
  const all: Indexed[] = []
  let since = performance.now()
  for (const article of articles) {
    all.push(indexArticle(article))
    if (performance.now() - since < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  const newestFirst = all.sort((one, other) => (one.date < other.date ? 1 : -1))
  const placed = placeByDay(newestFirst)
  const block = collectBlock(placed.map(([{ terms }, place]) => [place, terms]))
  const entries = block.map(({ term, articles: count, statements, run }) => {
    return { term, articles: count, statements, newest: run, older: [] }
  })
  const terms = openTerms(entries)
  const byRank = new Map(placed.map(([{ shown }, place]) => [rankOf(place), shown]))
  return {
    articles: all.length,
    source: {
      find: async (term, isWhole) => findIn(terms, term, isWhole),
      near: async (term) => nearIn(terms, term),
      older: async () => '',
      article: async (rank) => {
        const article = byRank.get(rank)
        if (!article) throw new NotFoundError('Your library holds no such article.', String(rank))
        return article
      },
    },
  }
}

function indexArticle(article: Article): Indexed {
  return {
    date: article.date,
    terms: findArticleTerms(article, new Map()),
    shown: toSearchArticle(article),
  }
}

/** The index of a shelf, made anew only when other articles stand on it. */
let last: { readonly signature: string; readonly index: Promise<DeviceIndex> } | null = null

/** The reader's own articles, and with `isWithStored` what earlier visits have left on the device. */
export async function openDeviceIndex(isWithStored: boolean): Promise<DeviceIndex> {
  const shelves = await Promise.all([openOwnShelf(), ...(isWithStored ? [openStoredShelf()] : [])])
  const signature = shelves.map((shelf) => shelf.signature).join('\n')
  if (last?.signature === signature) return last.index
  const index = Promise.all(shelves.map((shelf) => shelf.read())).then((articles) =>
    indexArticles(articles.flat()),
  )
  last = { signature, index }
  return index
}
