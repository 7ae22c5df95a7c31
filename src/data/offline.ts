import { articleDataPath, timelineDataPath, withBase } from '../compiler/urls.ts'
import type { PageData } from './page-data.ts'

/** Name of the cache the service worker answers data from; `service-worker.ts` says the same. */
const DATA_CACHE = 'data'

/**
 * Stores what a prerendered page holds where the service worker looks for data, so that the first page a
 * reader sees opens offline although no worker saw it load. Without a cache, nothing happens.
 */
export async function keepPageOffline({ article, timeline }: PageData): Promise<void> {
  if (!('caches' in globalThis)) return
  const cache = await caches.open(DATA_CACHE)
  const keep = (path: string, data: unknown) =>
    cache.put(
      withBase(import.meta.env.BASE_URL, path),
      new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } }),
    )
  if (article) await keep(articleDataPath(article.slug), article)
  if (timeline?.number === null) await keep(timelineDataPath(), timeline.page)
}
