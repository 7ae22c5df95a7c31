/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration'
import {
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { NetworkFirst, NetworkOnly } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope
/** App files and the empty shell, put in by the build. */
declare const PRECACHE: PrecacheEntry[]

/** How long a stored answer waits for the network's newer one, in seconds. */
const NETWORK_TIMEOUT_S = 3
/** Articles and timeline pages kept from visits; the longest unused go first. */
const MAX_STORED = 2000

// The app's own files and the shell: stored at installation, exchanged as a whole with the next version.
precacheAndRoute(PRECACHE, { cleanURLs: false, directoryIndex: '' })
cleanupOutdatedCaches()

// Articles and timeline: the newest that can be had, else what an earlier visit has stored.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/(article|page|newest)\.json$/.test(url.pathname),
  new NetworkFirst({
    cacheName: 'data',
    networkTimeoutSeconds: NETWORK_TIMEOUT_S,
    plugins: [new ExpirationPlugin({ maxEntries: MAX_STORED, purgeOnQuotaError: true })],
  }),
)

// Pages come from the network. Without one the shell opens, and the app fills it from stored data.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkOnly({ networkTimeoutSeconds: NETWORK_TIMEOUT_S }),
)
setCatchHandler(async ({ request }) => {
  const shell = request.mode === 'navigate' ? await matchPrecache('shell.html') : undefined
  return shell ?? Response.error()
})

// The first page is under care at once; a later version waits until the reader agrees.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})
