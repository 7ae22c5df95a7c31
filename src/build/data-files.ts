import { articleDataPath, timelineDataPath, timelinePageDataPath } from '../compiler/urls.ts'
import type { Archive } from './archive.ts'

/** The JSON files the app fetches: address from the site's root, and content. */
export function* dataFiles({ articles, timeline }: Archive): Generator<readonly [string, string]> {
  for (const article of articles) yield [articleDataPath(article.slug), JSON.stringify(article)]
  for (const { number, page } of timeline)
    yield [
      number === null ? timelineDataPath() : timelinePageDataPath(number),
      JSON.stringify(page),
    ]
}
