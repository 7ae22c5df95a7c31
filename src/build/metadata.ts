import type { Article } from '../compiler/types.ts'
import {
  articlePath,
  previewImagePath,
  recordSheetPath,
  statementPath,
  timelinePath,
  withBase,
} from '../compiler/urls.ts'
import { findFacts } from '../compiler/voices-facts.ts'
import { firstWords } from '../compiler/words.ts'
import { escapeHtml, jsonForScript } from './html.ts'
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from './preview/size.ts'
import { addressIn, type Settings } from './settings.ts'

/** Length of a description, in characters: what search engines and link previews show. */
const DESCRIPTION_LENGTH = 155

/** What schema.org calls a kind of speaker. */
export const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
}

/** What a link preview reads of an article: Open Graph, for the document's head. */
export function articleOpenGraph(article: Article, settings: Settings, hasPreview = false): string {
  const { title, date, paragraphs } = article
  const image = addressIn(settings)(previewImagePath(article.slug))
  const card = '<meta name="twitter:card" content="summary_large_image">'
  const properties = openGraph({
    'og:type': 'article',
    'og:title': title.text,
    'og:description': firstWords(paragraphs[0]?.text ?? title.text, DESCRIPTION_LENGTH),
    'og:url': urlOf(article, settings),
    'og:site_name': settings.siteTitle,
    'article:published_time': date,
    ...(hasPreview && {
      'og:image': image,
      'og:image:width': String(PREVIEW_WIDTH),
      'og:image:height': String(PREVIEW_HEIGHT),
      'og:image:alt': `${title.text}, with those who speak in it`,
    }),
  })
  return hasPreview ? properties + card : properties
}

/** What a search engine reads of an article: JSON-LD. It may stand behind the text, which then shows sooner. */
export function articleJsonLd(article: Article, settings: Settings): string {
  const { title, date, lang, byline, speakers } = article
  const heard = speakers.filter(({ words }) => words > 0)
  const mentions = heard.flatMap(({ name, kind }) => {
    const type = SCHEMA_TYPES[kind]
    return type ? [{ '@type': type, name }] : []
  })
  const quotations = quotationsOf(article, settings)
  const newsArticle = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title.text,
    datePublished: date,
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(lang && { inLanguage: lang }),
    url: urlOf(article, settings),
    mentions,
    ...(quotations.length > 0 && { hasPart: quotations }),
  }
  return `<script type="application/ld+json">${jsonForScript(newsArticle)}</script>`
}

/** What was said in so many words, and by whom. */
function quotationsOf(article: Article, settings: Settings) {
  const at = addressIn(settings)
  return findFacts(article)
    .statements.filter(({ act, kind }) => act === 'said' && kind !== 'indirect')
    .map(({ id, text, speakers }) => ({
      '@type': 'Quotation',
      text,
      url: at(statementPath(article.slug, id)),
      creator: speakers.map(({ name, kind }) => ({ '@type': SCHEMA_TYPES[kind] ?? 'Thing', name })),
    }))
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

/** Open Graph of the record sheet. */
export function recordSheetOpenGraph(settings: Settings): string {
  return openGraph({
    'og:type': 'website',
    'og:title': 'Record sheet',
    'og:description': 'What this archive holds, in figures.',
    'og:url': addressIn(settings)(recordSheetPath()),
    'og:site_name': settings.siteTitle,
  })
}

/**
 * Open Graph of a page that tells of no article and no voice: what `head`, its own, says to a browser. Words that stand
 * there are escaped already.
 */
export function frameOpenGraph(head: string, path: string, settings: Settings): string {
  const { siteTitle } = settings
  const title = /<title>(.*?)<\/title>/s.exec(head)?.[1] ?? ''
  const description = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? ''
  return (
    openGraph({ 'og:type': 'website' }) +
    property('og:title', title.replace(` · ${escapeHtml(siteTitle)}`, '')) +
    property('og:description', description) +
    openGraph({ 'og:url': addressIn(settings)(path), 'og:site_name': siteTitle })
  )
}

function urlOf({ slug }: Article, { siteUrl, basePath }: Settings): string {
  return siteUrl + withBase(basePath, articlePath(slug))
}

/** Open Graph properties as elements for the head. */
export function openGraph(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, content]) => property(name, escapeHtml(content)))
    .join('')
}

const property = (name: string, escaped: string) => `<meta property="${name}" content="${escaped}">`
