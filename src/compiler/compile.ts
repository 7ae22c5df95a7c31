import { attribute, type Attribution, type Document, type Model } from '../engine/index.ts'
import { rankSpeakers } from './rank-speakers.ts'
import { ARTICLE_VERSION, type Article, type Block, type ParsedArticle } from './types.ts'
import { countWords } from './words.ts'

/** What an article is before its place in the archive is known. */
export type StandaloneArticle = Omit<Article, 'older' | 'newer'>

/** The statements of a parsed text, title and body. Offsets are those of `parsed.text`. */
export function attributeArticle(parsed: ParsedArticle, model: Model): Attribution {
  const { text, title, paragraphs } = parsed
  const document: Document = { text, title: title && title.end > 0 ? title : null, paragraphs }
  return attribute(document, model)
}

/** A parsed article with its statements, as plain JSON; same input, same result. */
export function compileArticle(
  parsed: ParsedArticle & { readonly date: string; readonly title: Block },
  model: Model,
): StandaloneArticle {
  return joinAttribution(parsed, attributeArticle(parsed, model))
}

/** A parsed article and the statements found in it, as plain JSON. */
export function joinAttribution(
  parsed: ParsedArticle & { readonly date: string; readonly title: Block },
  attribution: Attribution,
): StandaloneArticle {
  const { slug, date, title, paragraphs, isTruncated } = parsed
  const { byline, source, url, lang, tags, sources } = parsed
  return {
    version: ARTICLE_VERSION,
    slug,
    date,
    title,
    paragraphs,
    isTruncated,
    wordCount: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
    byline,
    source,
    url,
    lang,
    tags,
    sources,
    speakers: rankSpeakers(parsed.text, attribution.speakers, attribution.statements),
    mentions: attribution.mentions,
    statements: attribution.statements,
  }
}
