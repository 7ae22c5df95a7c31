import { ARTICLE_VERSION, type Article, type TimelinePage } from '../compiler/types.ts'
import {
  articleDataPath,
  timelineDataPath,
  timelinePageDataPath,
  withBase,
} from '../compiler/urls.ts'
import { DataError, NotFoundError, OfflineError, VersionError } from './errors.ts'

/**
 * A published article. Throws `NotFoundError`, `OfflineError`, `VersionError`, or `DataError` for an answer
 * that is no article.
 */
export async function fetchArticle(slug: string, signal: AbortSignal): Promise<Article> {
  const path = articleDataPath(slug)
  const answer = await fetchJson(path, signal)
  return checkAnswer(path, answer, ['paragraphs', 'speakers', 'statements']) as Article
}

/** A page of the timeline; the newest for `null`. Throws as `fetchArticle` does. */
export async function fetchTimelinePage(
  number: number | null,
  signal: AbortSignal,
): Promise<TimelinePage> {
  const path = number === null ? timelineDataPath() : timelinePageDataPath(number)
  const answer = await fetchJson(path, signal)
  return checkAnswer(path, answer, ['articles']) as TimelinePage
}

/** JSON of the site. Throws as `fetchArticle` does. */
export async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(withBase(import.meta.env.BASE_URL, path), { signal }).catch(
    (cause: unknown) => {
      if (signal.aborted) throw cause
      throw new OfflineError(
        'There is no connection, and this is not stored on the device.',
        path,
        { cause },
      )
    },
  )
  // A host that answers unknown addresses with a page says 200, yet sends no JSON.
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
  if (response.status === 404 || (response.ok && !isJson))
    throw new NotFoundError('The archive holds nothing at this address.', path)
  if (!response.ok) throw new DataError(`The server answered ${response.status}.`, path)
  return response.json().catch((cause: unknown) => {
    throw new DataError('The server’s answer cannot be read.', path, { cause })
  })
}

/** Data is checked once, here, for its version and for the lists everything else walks through. */
export function checkAnswer(
  path: string,
  answer: unknown,
  lists: readonly string[],
  version = ARTICLE_VERSION,
): unknown {
  if (typeof answer !== 'object' || answer === null)
    throw new DataError('The server’s answer cannot be read.', path)
  const fields = new Map(Object.entries(answer))
  if (fields.get('version') !== version)
    throw new VersionError('The site has been updated since this page was opened.', path)
  if (!lists.every((name) => Array.isArray(fields.get(name))))
    throw new DataError('The server’s answer is incomplete.', path)
  return answer
}
