/** Name of the cache in which the service worker keeps what another app shares; `service-worker.ts` says the same. */
const SHARED_CACHE = 'shared'

/** What another app has shared. */
export interface SharedTexts {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly files: readonly File[]
}

/** What the service worker keeps under an id, and forgets with this. `null` when it keeps nothing of that name. */
export async function takeShared(id: string): Promise<SharedTexts | null> {
  if (!('caches' in globalThis)) return null
  const cache = await caches.open(SHARED_CACHE)
  const address = new URL(`/shared/${encodeURIComponent(id)}`, location.origin).href
  const response = await cache.match(address)
  if (!response) return null
  const form = await response.formData()
  await cache.delete(address)
  const words = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const files = form.getAll('files').filter(isFile)
  return { title: words('title'), text: words('text'), url: words('url'), files }
}

/** A form without a file sends one without name and content. */
function isFile(value: FormDataEntryValue): value is File {
  return value instanceof File && (value.name !== '' || value.size > 0)
}
