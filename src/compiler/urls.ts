/**
 * Every address of the site, from its root; a site under a sub-path puts its base before it.
 * A path ends in a slash and is a folder with an `index.html`.
 */

export const timelinePath = () => '/'
export const timelineRoute = '/'
export const timelineDataPath = () => '/timeline/newest.json'

export const timelinePagePath = (number: number) => `/timeline/${number}/`
export const timelinePageRoute = '/timeline/:number/'
export const timelinePageDataPath = (number: number) => `/timeline/${number}/page.json`

/** The timeline with only the articles in which a voice is heard. */
export const timelineVoicePath = (id: string) => `${timelinePath()}?voice=${encodeURIComponent(id)}`

/** The heading of a month, on the page it begins on. */
export const monthAnchor = (month: string) => `month-${month}`
export const timelineMonthPath = (month: string, page: number | null) =>
  `${page === null ? timelinePath() : timelinePagePath(page)}#${monthAnchor(month)}`

/** What the slug of a reader's own article begins with; no file name can. */
const OWN = 'own:'
export const ownSlug = (stem: string) => `${OWN}${stem}`
export const isOwnSlug = (slug: string) => slug.startsWith(OWN)
/** A slug as a file's name has it. */
export const fileSlug = (slug: string) => (isOwnSlug(slug) ? slug.slice(OWN.length) : slug)

/** The page of an article; a reader's own is shown by the library's page. */
export const articlePath = (slug: string) =>
  isOwnSlug(slug)
    ? `${libraryPath()}?${OWN_PARAMETER}=${encodeURIComponent(slug.slice(OWN.length))}`
    : `/articles/${encodeURIComponent(slug)}/`
export const articleRoute = '/articles/:slug/'
export const articleDataPath = (slug: string) => `${articlePath(slug)}article.json`

/** What the article shares with others; only where it shares something. */
export const sameWordsDataPath = (slug: string) => `${articlePath(slug)}same-words.json`

/** What a link preview shows of an article. */
export const previewImagePath = (slug: string) => `${articlePath(slug)}preview.png`

/** The element that an article's text begins with, in its page. */
export const FIRST_WORDS = 'first-words'

/** The element of a statement in its article's page. */
export const statementAnchor = (statementId: string) => `s-${statementId}`
export const statementPath = (slug: string, statementId: string) =>
  `${articlePath(slug)}#${statementAnchor(statementId)}`

/** The statement id a fragment (`#s-1x9k2`) names; `null` when it names none. */
export function parseStatementAnchor(hash: string): string | null {
  return hash.startsWith('#s-') ? hash.slice('#s-'.length) : null
}

/** The query parameter of the reader view that follows one speaker. */
export const SPEAKER_PARAMETER = 'speaker'
export const followPath = (slug: string, speakerId: string) =>
  withParameter(articlePath(slug), SPEAKER_PARAMETER, speakerId)

export const importPath = () => '/import/'
/** The query parameter that names what another app has shared, as the service worker keeps it. */
export const SHARED_PARAMETER = 'shared'

export const libraryPath = () => '/library/'
/** The query parameter of the library that opens one of its articles. */
export const OWN_PARAMETER = 'article'

export const aboutPath = () => '/about/'
/** One view for all pages below it: the record sheet is the only one. */
export const aboutRoute = '/about/*'
export const recordSheetPath = () => '/about/archive/'
export const recordSheetDataPath = () => '/about/archive/sheet.json'

/** The query parameter of the reader view that shows only what was said. */
export const VIEW_PARAMETER = 'view'
export const TRANSCRIPT_VIEW = 'transcript'
export const transcriptPath = (slug: string) =>
  withParameter(articlePath(slug), VIEW_PARAMETER, TRANSCRIPT_VIEW)

/** A path with one more query parameter. */
const withParameter = (path: string, name: string, value: string) =>
  `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`

/** The most heard voices: the first page of the list by words. */
export const voicesPath = () => '/voices/'
export const voicesRoute = '/voices/'
export const voiceListPath = (list: string, page: number) =>
  list === 'words' && page === 1 ? voicesPath() : `/voices/by/${encodeURIComponent(list)}/${page}/`
export const voiceListRoute = '/voices/by/:list/:page/'
export const voiceListDataPath = (list: string, page: number) =>
  `${voiceListPath(list, page)}list.json`

export const voicePath = (id: string) => `/voices/${encodeURIComponent(id)}/`
export const voiceRoute = '/voices/:id/'
export const voicePagePath = (id: string, number: number | null) =>
  number === null ? voicePath(id) : `${voicePath(id)}${number}/`
export const voicePageRoute = '/voices/:id/:number/'
export const voiceDataPath = (id: string, number: number | null) =>
  `${voicePagePath(id, number)}voice.json`
export const voiceFeedPath = (id: string) => `${voicePath(id)}feed.xml`

/** The query parameter of a voice's page, and of the lists, that sets another voice beside it. */
export const WITH_PARAMETER = 'with'
export const exchangePath = (id: string, other: string) =>
  `${voicePath(id)}?${WITH_PARAMETER}=${encodeURIComponent(other)}`

export const searchPath = () => '/search/'
/**
 * The query parameters of a search: its words, the order of results, how many are shown, how far back it was looked,
 * and by what they are grouped.
 */
export const QUERY_PARAMETER = 'q'
export const ORDER_PARAMETER = 'sort'
export const SHOWN_PARAMETER = 'show'
export const REACH_PARAMETER = 'reach'
export const GROUP_PARAMETER = 'by'
export const searchForPath = (query: string) => withParameter(searchPath(), QUERY_PARAMETER, query)

/** A list of shards, by its first one; the list of all without a name. */
export const searchListPath = (first: string) =>
  `${searchPath()}lists/_${encodeURIComponent(first)}.json`
/** A file of the index, by what is not greater than its first term. No system has reserved names with this sign before them. */
export const searchShardPath = (prefix: string) =>
  `${searchPath()}terms/_${encodeURIComponent(prefix)}.json`
export const olderPostingsPath = (term: string, number: number) =>
  `${searchPath()}older/_${encodeURIComponent(term)}.${number}.json`
/** What results show of an article, by its place among those of its day. */
export const searchArticlePath = (date: string, ordinal: number) =>
  `${searchPath()}articles/${date}.${ordinal}.json`

export const feedPath = () => '/feed.xml'
export const jsonFeedPath = () => '/feed.json'
export const voiceFeedsPath = () => '/voices/feeds.opml'
export const statementsJsonlPath = () => '/statements.jsonl'
export const statementsCsvPath = () => '/statements.csv'
export const sitemapPath = () => '/sitemap.xml'
export const sitemapPartPath = (number: number) => `/sitemap-${number}.xml`

/** What a reader keeps to have the whole archive offline: `archive-list.ts`. Parts are numbered from 1. */
export const archiveListPath = () => '/offline/archive.json'
export const archivePartPath = (number: number) => `/offline/part-${number}.json`

/** Path under a base such as `/` or `/news/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`
}
