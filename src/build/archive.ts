import { byNewest, paginate, summarise, type NumberedPage } from '../compiler/collect.ts'
import type { StandaloneArticle } from '../compiler/compile.ts'
import type { Article, ArticleLink } from '../compiler/types.ts'
import type { DatedArticle } from './read-articles.ts'

/** All articles compiled, and the timeline over them. */
export interface Archive {
  /** Newest first. */
  readonly articles: readonly Article[]
  readonly timeline: readonly NumberedPage[]
}

/** Compiles articles and puts them in their order. `compile` may answer from a cache. */
export function createArchive(
  parsed: readonly DatedArticle[],
  compile: (article: DatedArticle) => StandaloneArticle,
): Archive {
  const standalone = parsed.map((article) => compile(article)).sort(byNewest)
  const articles = standalone.map((article, at) => ({
    ...article,
    older: linkTo(standalone[at + 1]),
    newer: linkTo(standalone[at - 1]),
  }))
  return { articles, timeline: paginate(standalone.map(summarise)) }
}

function linkTo(article: StandaloneArticle | undefined): ArticleLink | null {
  return article ? { slug: article.slug, title: article.title.text } : null
}
