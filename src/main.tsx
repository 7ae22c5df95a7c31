import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { wantLaterStyle } from './app/later-style.ts'
import { routes } from './app/router.tsx'
import { site } from './app/site.ts'
import { DataError } from './data/errors.ts'
import { seedFromPage } from './data/page-data.ts'
import { createQueryClient } from './data/queries.ts'
import { registerServiceWorker } from './data/updates.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
const queryClient = createQueryClient()
const isPrerendered = root.firstElementChild !== null
const isReadable = root.querySelector('noscript') === null
// It arrives while the rest is made ready.
const views = loadViews()
if (import.meta.hot)
  import.meta.hot.on('archive-changed', () => void queryClient.invalidateQueries())
if (isPrerendered) seedFromPage(queryClient, document)
if (document.querySelector('[data-voice], [data-voice-list]')) {
  const { seedVoices } = await import('./data/voices-page-data.ts')
  seedVoices(queryClient, document)
}
await nextTask()

await views
const router = createBrowserRouter(routes, {
  basename: site.base,
  // The browser has scrolled a prerendered page to its place: the router leaves it so.
  ...(isPrerendered && { hydrationData: { loaderData: {} } }),
})
await nextTask()

const app = (
  <QueryClientProvider client={queryClient}>
    {/* What a link leads to is fetched ahead: shown at once, it needs no slices. */}
    <RouterProvider router={router} useTransitions={false} onError={reportFault} />
  </QueryClientProvider>
)
// The router reports what it catches.
const options = { onCaughtError: () => undefined }
// React takes a page that can be read over in slices, so that a tap meanwhile is answered.
if (isPrerendered && isReadable) startTransition(() => void hydrateRoot(root, app, options))
else if (isPrerendered) hydrateRoot(root, app, options)
else createRoot(root, options).render(app)
// A button that was pressed before is pressed again: `start.ts`.
dispatchEvent(new Event('app-ready'))

// `before-paint.ts` sees to who has chosen or asks for contrast from the start, but not while developing.
matchMedia('(prefers-contrast: more)').addEventListener('change', wantLaterStyle)
if (import.meta.env.DEV) wantLaterStyle()

await new Promise((resolve) => setTimeout(resolve, 500))
await registerServiceWorker()

/** Loads the lazy view of the page's address, so that React finds at once what was prerendered. */
async function loadViews(): Promise<void> {
  for (const { route } of matchRoutes(routes, location, site.base) ?? []) {
    if (typeof route.lazy !== 'function') continue
    Object.assign(route, await route.lazy(), { lazy: undefined })
  }
}

/** Leaves to the console what the page itself does not explain. */
function reportFault(error: unknown): void {
  if (!(error instanceof DataError)) console.error(error)
}

/** Lets the browser draw and answer before the next piece of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
