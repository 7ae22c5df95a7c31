/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly, type Strategy } from 'workbox-strategies'
import type { TimelinePage } from './compiler/types.ts'
import { articleDataPath, timelineDataPath, voiceListDataPath, withBase } from './compiler/urls.ts'
import { BY_WORDS } from './compiler/voices-lists.ts'
import { continueCopy } from './data/offline/archive-copy.ts'
import { archiveCacheName } from './data/offline/archive-store.ts'
import { pageDataPath } from './data/offline/page-data-path.ts'
import {
  matchRelease,
  SHELL,
  storeRelease,
  activateRelease,
  type Release,
} from './data/offline/release.ts'

declare const self: ServiceWorkerGlobalScope
/** App files and the empty shell, put in by the build. */
declare const RELEASE: Release
/** The faces a reader can choose, put in by the build. */
declare const FACES: readonly string[]

/** How long a stored answer waits for the network's newer one, in seconds. */
const NETWORK_TIMEOUT_S = 3
/** Articles and pages of lists kept from visits; the longest unused go first. */
const MAX_STORED = 2000
/** Files of the search's index kept, a few kilobytes each. */
const MAX_SEARCHED = 1000
/** Articles stored without having been opened: the newest ones. */
const NEWEST = 20
/** Files of the app that are stored at their first use: three of this version and some of the one before. */
const MAX_TOOLS = 6
/** Font files kept: a face or two, in two parts each. */
const MAX_FACES = 6
/** How long a visit goes on with the copy of the archive; the browser ends a worker that works for long. */
const COPY_MS = 20_000

const { scope } = self.registration
const base = new URL(scope).pathname

// The app's own files and the shell: stored at installation, exchanged as a whole with the next release.
self.addEventListener('install', (event) => event.waitUntil(storeRelease(RELEASE, scope)))
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && RELEASE.files.some(({ url: file }) => new URL(file, scope).href === url.href),
  fromRelease,
)
// What only some readers use: the engine with its weights, the page reader. Stored at the first use; the name tells the
// version.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /\/assets\/(weights|worker|readability)-[^/]+$/.test(url.pathname),
  new CacheFirst({
    cacheName: 'tools',
    plugins: [new ExpirationPlugin({ maxEntries: MAX_TOOLS, purgeOnQuotaError: true })],
  }),
)
// A face the reader has chosen. Its name carries a content hash; another version of it takes its place.
const faces = new CacheFirst({
  cacheName: 'faces',
  plugins: [new ExpirationPlugin({ maxEntries: MAX_FACES, purgeOnQuotaError: true })],
})
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.woff2'), faces)
// Files of the release before, for a page that was opened with it.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}assets/`),
  fromRelease,
)

// Articles, timeline, voices and record sheet: the newest that can be had, else what an earlier visit or the copy of the archive holds.
const newestOf = (cacheName: string, maxEntries: number) =>
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: NETWORK_TIMEOUT_S,
    plugins: [
      new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }),
      {
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? caches.match(request, { cacheName: archiveCacheName(base) }),
      },
    ],
  })
const data = newestOf('data', MAX_STORED)
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /\/(article|page|newest|voice|list|sheet|same-words)\.json$/.test(url.pathname),
  data,
)
// The index of the search, likewise: what an earlier search has used.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && url.pathname.startsWith(`${base}search/`) && url.pathname.endsWith('.json'),
  newestOf('search', MAX_SEARCHED),
)

// What another app shares is kept for the page that looks it over; `data/library/shared-texts.ts` says the same.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${base}import/`,
  async ({ request }) => {
    const id = crypto.randomUUID()
    const type = request.headers.get('content-type') ?? ''
    const cache = await caches.open('shared')
    for (const forgotten of await cache.keys()) await cache.delete(forgotten)
    await cache.put(
      `/shared/${id}`,
      new Response(await request.blob(), { headers: { 'content-type': type } }),
    )
    return Response.redirect(`${request.url.split('?')[0]}?shared=${id}`, 303)
  },
  'POST',
)

// Pages come from the network. Without one the shell opens, and the app fills it from stored data.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkOnly({ networkTimeoutSeconds: NETWORK_TIMEOUT_S }),
)
setCatchHandler(async ({ request }) => {
  const { href } = new URL(SHELL, scope)
  const isPage = request.mode === 'navigate'
  const shell = isPage ? await matchRelease(href, RELEASE.version, scope) : undefined
  return shell ?? Response.error()
})

// The first page is under care at once; a later release waits until the reader agrees.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([activateRelease(RELEASE, scope), self.clients.claim()])),
)
self.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: string }
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  if (type === 'VISIT') event.waitUntil(visit(event))
})

function fromRelease({ request }: { readonly request: Request }): Promise<Response> {
  return matchRelease(request.url, RELEASE.version, scope).then((found) => found ?? fetch(request))
}

/**
 * A page was opened: what it shows is stored, the newest articles and the voices most heard; what of the app has got lost is fetched again,
 * and a copy of the archive goes on. Each may fail by itself, without a connection all of them.
 */
async function visit(event: ExtendableMessageEvent): Promise<void> {
  const { url = scope } = (event.source ?? {}) as Partial<WindowClient>
  const path = pageDataPath(new URL(url).pathname.slice(base.length - 1))
  const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  const steps = [
    async () => path && store(data, event, path),
    () => storeRelease(RELEASE, scope),
    async () => isSaving !== true && storeNewest(event),
    async () => isSaving !== true && store(data, event, voiceListDataPath(BY_WORDS, 1)),
    () => continueCopy(base, AbortSignal.timeout(COPY_MS)),
  ]
  for (const step of steps) await step().catch(() => undefined)
}

async function storeNewest(event: ExtendableEvent): Promise<void> {
  const response = await store(data, event, timelineDataPath())
  const { articles } = (await response.json()) as TimelinePage
  for (const { slug } of articles.slice(0, NEWEST)) {
    const path = articleDataPath(slug)
    if (!(await caches.match(withBase(base, path)))) await store(data, event, path)
  }
  for (const face of FACES) await store(faces, event, `/${face}`)
}

/** Fetches a file as the app would; its answer once it is stored. */
async function store(strategy: Strategy, event: ExtendableEvent, path: string): Promise<Response> {
  const request = new Request(withBase(base, path))
  const [answered, stored] = strategy.handleAll({ event, request })
  const response = await answered
  const copy = response.clone()
  await stored
  return copy
}
