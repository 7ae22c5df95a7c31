import type { Article } from '../compiler/types.ts'
import { articlePath, timelinePath, withBase } from '../compiler/urls.ts'
import { firstWords } from '../compiler/words.ts'
import { escapeHtml, jsonForScript } from './html.ts'
import type { Settings } from './settings.ts'

/** Length of a description, in characters: what search engines and link previews show. */
const DESCRIPTION_LENGTH = 155

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
}

/** What a link preview reads of an article: Open Graph, for the document's head. */
export function articleOpenGraph(article: Article, settings: Settings): string {
  const { title, date, paragraphs } = article
  return openGraph({
    'og:type': 'article',
    'og:title': title.text,
    'og:description': firstWords(paragraphs[0]?.text ?? title.text, DESCRIPTION_LENGTH),
    'og:url': urlOf(article, settings),
    'og:site_name': settings.siteTitle,
    'article:published_time': date,
  })
}

/** What a search engine reads of an article: JSON-LD. It may stand behind the text, which then shows sooner. */
export function articleJsonLd(article: Article, settings: Settings): string {
  const { title, date, lang, byline, speakers } = article
  const heard = speakers.filter(({ words }) => words > 0)
  const mentions = heard.flatMap(({ name, kind }) => {
    const type = SCHEMA_TYPES[kind]
    return type ? [{ '@type': type, name }] : []
  })
  const newsArticle = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title.text,
    datePublished: date,
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(lang && { inLanguage: lang }),
    url: urlOf(article, settings),
    mentions,
  }
  return `<script type="application/ld+json">${jsonForScript(newsArticle)}</script>`
}

/** Open Graph of the timeline. */
export function timelineOpenGraph(settings: Settings): string {
  return openGraph({
    'og:type': 'website',
    'og:title': settings.siteTitle,
    'og:description': 'The news, read by who said what.',
    'og:url': settings.siteUrl + withBase(settings.basePath, timelinePath()),
    'og:site_name': settings.siteTitle,
  })
}

function urlOf({ slug }: Article, { siteUrl, basePath }: Settings): string {
  return siteUrl + withBase(basePath, articlePath(slug))
}

function openGraph(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`)
    .join('')
}
