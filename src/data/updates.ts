import { withBase } from '../compiler/urls.ts'

/** Called when a new version waits; `apply` switches to it and reloads. */
type UpdateListener = (apply: () => void) => void

let waiting: ServiceWorker | null = null
const listeners = new Set<UpdateListener>()

/**
 * Registers the service worker, tells it that a page was opened, and watches for a new version of the site, now and
 * whenever the page comes back to the front. Without service workers, and while developing, nothing happens.
 */
export async function registerServiceWorker(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker || import.meta.env.DEV) return
  const scope = import.meta.env.BASE_URL
  const path = withBase(scope, '/service-worker.js')
  // Nothing, where a program that drives the browser has switched service workers off.
  const registration = (await serviceWorker.register(path, { scope })) as
    | ServiceWorkerRegistration
    | undefined
  if (!registration) return
  void serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'VISIT' }))
  const announce = () => {
    if (!registration.waiting || !serviceWorker.controller) return
    waiting = registration.waiting
    for (const listener of listeners) listener(applyUpdate)
  }
  announce()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

/** Tells `listener` of a waiting version, at once if there is one. Returns how to stop. */
export function onUpdate(listener: UpdateListener): () => void {
  listeners.add(listener)
  if (waiting) listener(applyUpdate)
  return () => listeners.delete(listener)
}

function applyUpdate(): void {
  // Another tab may have switched already.
  if (waiting?.state !== 'installed') return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  return waiting.postMessage({ type: 'SKIP_WAITING' })
}

const reload = () => location.reload()
