import { ARTICLE_VERSION, type Article } from '../../compiler/types.ts'
import { listOwnArticles, readOwnArticle } from '../library/own-articles.ts'

/** Articles on the device, and how to read them when they are wanted. */
export interface Shelf {
  /** The same for the same articles. */
  readonly signature: string
  readonly read: () => Promise<readonly Article[]>
}

/** Name of the cache that visits leave articles in; `service-worker.ts` says the same. */
const DATA_CACHE = 'data'
/** Articles read at once. */
const AT_ONCE = 25

/** The reader's own articles; none where nothing can be stored. */
export async function openOwnShelf(): Promise<Shelf> {
  const entries = await listOwnArticles().catch(() => [])
  return {
    signature: JSON.stringify(entries.map(({ slug, hash, addedAt }) => [slug, hash, addedAt])),
    read: () => inSteps(entries, ({ slug }) => readOwnArticle(slug).catch(() => null)),
  }
}

/** Articles of the archive that earlier visits have left on the device. */
export async function openStoredShelf(): Promise<Shelf> {
  const cache = 'caches' in globalThis ? await caches.open(DATA_CACHE) : null
  const requests = ((await cache?.keys()) ?? []).filter(({ url }) => url.endsWith('/article.json'))
  return {
    signature: JSON.stringify(requests.map(({ url }) => url)),
    read: () =>
      inSteps(requests, async (request) => {
        const answer = (await (await cache?.match(request))?.json()) as Article | undefined
        return answer?.version === ARTICLE_VERSION ? answer : null
      }),
  }
}

async function inSteps<Key>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Article | null>,
): Promise<Article[]> {
  const articles: Article[] = []
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const found = await Promise.all(keys.slice(at, at + AT_ONCE).map(read))
    articles.push(...found.filter((article) => article !== null))
  }
  return articles
}
