import { byNewest, paginate, summarise, type NumberedPage } from '../compiler/collect.ts'
import type { StandaloneArticle } from '../compiler/compile.ts'
import type { Article, ArticleLink } from '../compiler/types.ts'
import { findFacts, type ArticleFacts } from '../compiler/voices-facts.ts'
import { collectThreads, type VoiceThread } from '../compiler/voices-threads.ts'
import type { VoicesByName } from '../compiler/voices.ts'
import type { DatedArticle } from './read-articles.ts'

/** All articles compiled, the timeline over them, and everybody who speaks. */
export interface Archive {
  /** Newest first. */
  readonly articles: readonly Article[]
  readonly timeline: readonly NumberedPage[]
  /** What each article contributes to voices, in the articles' order. */
  readonly facts: readonly ArticleFacts[]
  /** By id. */
  readonly voices: readonly VoiceThread[]
  /** Whom the editor has described. */
  readonly editors: VoicesByName
}

/** Compiles articles and puts them in their order. `compile` may answer from a cache. */
export function createArchive(
  parsed: readonly DatedArticle[],
  compile: (article: DatedArticle) => StandaloneArticle,
  editors: VoicesByName = new Map(),
): Archive {
  const standalone = parsed.map((article) => compile(article)).sort(byNewest)
  const articles = standalone.map((article, at) => ({
    ...article,
    older: linkTo(standalone[at + 1]),
    newer: linkTo(standalone[at - 1]),
  }))
  const facts = standalone.map(findFacts)
  return {
    articles,
    facts,
    timeline: paginate(standalone.map(summarise)),
    editors,
    voices: collectThreads(facts, editors.values()),
  }
}

function linkTo(article: StandaloneArticle | undefined): ArticleLink | null {
  return article ? { slug: article.slug, title: article.title.text } : null
}
