/** A file of the app. */
export interface AppFile {
  /** From the site's root. */
  readonly url: string
  /** Tells its version where its name does not. */
  readonly revision: string | null
}

/** All that the app needs to open, as one build has made it. */
export interface Release {
  readonly version: string
  readonly files: readonly AppFile[]
}

/** Where a release notes when it was put to use. */
const USED_SINCE = 'used-since'
/** The empty page that the app fills; it leads to files of its own release alone. */
export const SHELL = 'shell.html'

/** Caches of all releases of the site at `scope`, the oldest first. Sites of one host know nothing of each other. */
const prefixOf = (scope: string) => `app ${new URL(scope).pathname} `

/**
 * Stores the files of a release that are not there yet: all of them at installation, later those that were lost. What
 * an earlier release has under the same name is taken over. Rejects when one cannot be had; what is stored stays.
 */
export async function storeRelease({ version, files }: Release, scope: string): Promise<void> {
  const cache = await caches.open(prefixOf(scope) + version)
  await Promise.all(
    files.map(async ({ url, revision }) => {
      const address = new URL(url, scope).href
      if (await cache.match(address)) return
      const known = revision === null ? await matchRelease(address, version, scope) : undefined
      const response = known ?? (await fetchFile(address, revision))
      if (url === SHELL) await checkShell(response.clone(), files)
      await cache.put(address, response)
    }),
  )
}

/** A stored file: of this release, or of one before for a page that was opened with that. */
export async function matchRelease(
  address: string,
  version: string,
  scope: string,
): Promise<Response | undefined> {
  const own = prefixOf(scope) + version
  const others = (await listReleases(scope)).filter((name) => name !== own)
  for (const name of [own, ...others.reverse()]) {
    const found = await (await caches.open(name)).match(address)
    if (found) return found
  }
  return undefined
}

/**
 * Puts a release to use. The one that was used before is kept, for pages that are still open with it; those before
 * and those that were never used go.
 */
export async function activateRelease({ version }: Release, scope: string): Promise<void> {
  const own = prefixOf(scope) + version
  const others = (await listReleases(scope)).filter((name) => name !== own)
  const used = await Promise.all(
    others.map(async (name) => ({ name, since: await readUsedSince(name) })),
  )
  const [last] = used.filter(({ since }) => since > 0).sort((one, other) => other.since - one.since)
  await Promise.all(others.filter((name) => name !== last?.name).map((name) => caches.delete(name)))
  await (await caches.open(own)).put(USED_SINCE, new Response(String(Date.now())))
}

async function readUsedSince(name: string): Promise<number> {
  const note = await (await caches.open(name)).match(USED_SINCE)
  return note ? Number(await note.text()) : 0
}

async function listReleases(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)))
}

async function fetchFile(address: string, revision: string | null): Promise<Response> {
  const response = await fetch(address, { cache: revision === null ? 'default' : 'reload' })
  // A host that answers unknown addresses with a page says 200, yet sends no script.
  const isPage = (response.headers.get('content-type') ?? '').includes('text/html')
  if (!response.ok || (isPage && !address.endsWith('.html')))
    throw new Error(`${address} is not to be had: ${response.status}`)
  // A page that was redirected is refused as an answer to a navigation.
  const { status, headers } = response
  return response.redirected ? new Response(await response.blob(), { status, headers }) : response
}

/** While a site is being put online, its shell may be of another release than its list: better none than a blank page. */
async function checkShell(shell: Response, files: readonly AppFile[]): Promise<void> {
  const listed = new Set(files.map(({ url }) => url))
  for (const [name] of (await shell.text()).matchAll(/assets\/[\w.-]+\.js/g))
    if (!listed.has(name)) throw new Error(`${SHELL} leads to ${name}, which is not of its release`)
}
