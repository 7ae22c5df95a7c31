import {
  attribute,
  FIRMNESS,
  type Attribution,
  type Document,
  type Model,
} from '../engine/index.ts'
import {
  ARTICLE_VERSION,
  type Article,
  type ArticleSpeaker,
  type Block,
  type ParsedArticle,
} from './types.ts'
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
  const attribution = attributeArticle(parsed, model)
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
    speakers: rankSpeakers(parsed.text, attribution),
    mentions: attribution.mentions,
    statements: attribution.statements,
  }
}

/** Speakers with the words of what they said; most words first, then in order of appearance. */
function rankSpeakers(
  text: string,
  { speakers, statements }: Attribution,
): readonly ArticleSpeaker[] {
  const words = new Map<string, number>()
  for (const statement of statements) {
    if (statement.act !== 'said') continue
    const said = statement.content.reduce(
      (n, { start, end }) => n + countWords(text.slice(start, end)),
      0,
    )
    for (const id of statement.speakers)
      words.set(id, (words.get(id) ?? 0) + said / statement.speakers.length)
  }
  return speakers
    .map((speaker) => ({
      ...speaker,
      firmness: FIRMNESS[speaker.kind],
      words: Math.round(words.get(speaker.id) ?? 0),
    }))
    .sort((one, other) => other.words - one.words)
}
