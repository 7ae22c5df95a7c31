import type { Article } from '../compiler/types.ts'
import {
  articlePath,
  feedPath,
  jsonFeedPath,
  statementPath,
  timelinePath,
  voiceFeedPath,
  voicePath,
} from '../compiler/urls.ts'
import type { ThreadArticle, VoicePage } from '../compiler/voices-types.ts'
import { firstWords } from '../compiler/words.ts'
import { escapeHtml } from './html.ts'
import { addressIn, type Settings } from './settings.ts'

/** Articles in a feed: the newest. */
export const FEED_LENGTH = 40
/** Statements of one article in the feed of a voice; the article has the others. */
export const ENTRY_LENGTH = 40
/** Length of an article's summary in a feed, in characters. */
const SUMMARY_LENGTH = 400
/** When an archive without articles was last changed, as far as anybody knows. */
const NO_DATE = '1970-01-01'

interface Entry {
  /** Absolute; also the entry's id. */
  readonly url: string
  readonly title: string
  readonly date: string
  readonly author: string | null
  readonly html: string
}

interface Feed {
  readonly title: string
  readonly home: string
  readonly self: string
  readonly entries: readonly Entry[]
}

/** The newest articles as an Atom feed (RFC 4287). `articles` stand newest first. */
export function atomFeed(articles: readonly Article[], settings: Settings): string {
  return renderAtom(articlesFeed(articles, settings, feedPath()), settings)
}

/** The newest articles as a JSON Feed 1.1. */
export function jsonFeed(articles: readonly Article[], settings: Settings): string {
  const { title, home, self, entries } = articlesFeed(articles, settings, jsonFeedPath())
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    items: entries.map(({ url, title: heading, date, author, html }) => ({
      id: url,
      url,
      title: heading,
      content_html: html,
      date_published: `${date}T00:00:00Z`,
      ...(author && { authors: [{ name: author }] }),
    })),
  })
}

/** What one voice said last, an entry for each article, as an Atom feed. */
export function voiceFeed({ id, name, articles }: VoicePage, settings: Settings): string {
  const at = addressIn(settings)
  const feed = {
    title: `${name} · ${settings.siteTitle}`,
    home: at(voicePath(id)),
    self: at(voiceFeedPath(id)),
    entries: articles.slice(0, FEED_LENGTH).map((article) => ({
      url: at(statementPath(article.slug, article.statements[0]?.id ?? '')),
      title: article.title,
      date: article.date,
      author: null,
      html: quote(article, at),
    })),
  }
  return renderAtom(feed, settings)
}

function articlesFeed(articles: readonly Article[], settings: Settings, path: string): Feed {
  const at = addressIn(settings)
  return {
    title: settings.siteTitle,
    home: at(timelinePath()),
    self: at(path),
    entries: articles.slice(0, FEED_LENGTH).map((article) => ({
      url: at(articlePath(article.slug)),
      title: article.title.text,
      date: article.date,
      author: article.byline,
      html: `<p>${escapeHtml(firstWords(article.paragraphs[0]?.text ?? '', SUMMARY_LENGTH))}</p>`,
    })),
  }
}

function quote({ slug, statements }: ThreadArticle, at: (path: string) => string): string {
  const quotes = statements
    .slice(0, ENTRY_LENGTH)
    .map(({ id, text }) => {
      const url = escapeHtml(at(statementPath(slug, id)))
      return `<blockquote cite="${url}"><p><a href="${url}">${escapeHtml(text)}</a></p></blockquote>`
    })
    .join('')
  if (statements.length <= ENTRY_LENGTH) return quotes
  return `${quotes}<p><a href="${escapeHtml(at(articlePath(slug)))}">More in the article</a></p>`
}

function renderAtom({ title, home, self, entries }: Feed, { siteTitle }: Settings): string {
  const updated = entries[0]?.date ?? NO_DATE
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${escapeXml(siteTitle)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...entries.map(renderEntry),
    '</feed>',
    '',
  ].join('\n')
}

function renderEntry({ url, title, date, author, html }: Entry): string {
  return [
    '<entry>',
    `<id>${escapeXml(url)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<published>${date}T00:00:00Z</published><updated>${date}T00:00:00Z</updated>`,
    ...(author ? [`<author><name>${escapeXml(author)}</name></author>`] : []),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n')
}

/** Characters that no XML 1.0 document may hold, not even escaped. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NOT_XML, ''))
}
