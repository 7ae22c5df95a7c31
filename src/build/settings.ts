import { availableParallelism } from 'node:os'
import { withBase } from '../compiler/urls.ts'

/** What a publisher sets through the environment. */
export interface Settings {
  /** Folder of the articles, relative to the project. */
  readonly articles: string
  /** Origin of the published site, without a slash at its end. */
  readonly siteUrl: string
  readonly siteTitle: string
  /** Path the site lives under, with a slash at both ends. */
  readonly basePath: string
  /** Folder of what earlier builds found out, relative to the project; safe to delete. */
  readonly cache: string
  /** Threads a build works with. */
  readonly workers: number
  /** Whether articles get an image for link previews; `null` leaves it to the size of the archive. */
  readonly previewImages: boolean | null
}

export const PORT = 4173

/** A setting that cannot be. */
class SettingsError extends Error {
  override readonly name = 'SettingsError'

  constructor(message: string) {
    super(message)
    // The fault is in the environment, not in code: where the code noticed it helps nobody.
    this.stack = `${this.name}: ${message}\n    at the settings in the environment`
  }
}

/**
 * Settings from `ARTICLES`, `SITE_URL`, `BASE_PATH`, `SITE_TITLE`, `CACHE`, `WORKERS` and `OG_IMAGES`; wrong ones throw
 * with what is expected.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const siteUrl = environment['SITE_URL']?.trim() || `http://localhost:${PORT}`
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
    throw new SettingsError(
      `SITE_URL is “${siteUrl}”, expected an address such as https://news.example`,
    )
  const { origin, pathname } = new URL(siteUrl)
  const basePath = environment['BASE_PATH']?.trim() || pathname
  if (/[\s?#:\\]|\/\//.test(basePath))
    throw new SettingsError(`BASE_PATH is “${basePath}”, expected a path such as /news/`)
  const workers = environment['WORKERS']?.trim() || String(availableParallelism())
  if (!/^[1-9]\d{0,2}$/.test(workers))
    throw new SettingsError(`WORKERS is “${workers}”, expected a number of threads such as 4`)
  const images = environment['OG_IMAGES']?.trim() || null
  if (images !== null && images !== '0' && images !== '1')
    throw new SettingsError(
      `OG_IMAGES is “${images}”, expected 1 for images of articles or 0 for none`,
    )
  return {
    articles: environment['ARTICLES']?.trim() || 'articles',
    siteUrl: origin,
    siteTitle: environment['SITE_TITLE']?.trim() || 'On the Record',
    basePath: `/${basePath.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    cache: environment['CACHE']?.trim() || 'node_modules/.cache/on-the-record',
    workers: Number(workers),
    previewImages: images === null ? null : images === '1',
  }
}

/** From a path of the site to its absolute address. */
export function addressIn({ siteUrl, basePath }: Settings): (path: string) => string {
  return (path) => siteUrl + withBase(basePath, path)
}
