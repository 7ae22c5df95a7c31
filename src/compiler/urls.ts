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

export const articlePath = (slug: string) => `/articles/${encodeURIComponent(slug)}/`
export const articleRoute = '/articles/:slug/'
export const articleDataPath = (slug: string) => `${articlePath(slug)}article.json`

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
  `${articlePath(slug)}?${SPEAKER_PARAMETER}=${encodeURIComponent(speakerId)}`

/** Path under a base such as `/` or `/news/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`
}
