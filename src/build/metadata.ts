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

/** What a link preview and a search engine read of an article: Open Graph and JSON-LD. */
export function articleMetadata(article: Article, settings: Settings): string {
  const { title, date, paragraphs, lang, byline } = article
  const url = settings.siteUrl + withBase(settings.basePath, articlePath(article.slug))
  const description = firstWords(paragraphs[0]?.text ?? title.text, DESCRIPTION_LENGTH)
  const heard = article.speakers.filter(({ words }) => words > 0)
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
    url,
    mentions,
  }
  return [
    ...openGraph({
      'og:type': 'article',
      'og:title': title.text,
      'og:description': description,
      'og:url': url,
      'og:site_name': settings.siteTitle,
      'article:published_time': date,
    }),
    `<script type="application/ld+json">${jsonForScript(newsArticle)}</script>`,
  ].join('')
}

/** Open Graph of the timeline. */
export function timelineMetadata(settings: Settings): string {
  return openGraph({
    'og:type': 'website',
    'og:title': settings.siteTitle,
    'og:description': 'The news, read by who said what.',
    'og:url': settings.siteUrl + withBase(settings.basePath, timelinePath()),
    'og:site_name': settings.siteTitle,
  }).join('')
}

function openGraph(properties: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(properties).map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
  )
}
