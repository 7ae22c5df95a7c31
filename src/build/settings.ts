/** What a publisher sets through the environment. */
export interface Settings {
  /** Folder of the articles, relative to the project. */
  readonly articles: string
  /** Origin of the published site, without a slash at its end. */
  readonly siteUrl: string
  readonly siteTitle: string
  /** Path the site lives under, with a slash at both ends. */
  readonly basePath: string
}

export const PORT = 4173

/** Settings from `ARTICLES`, `SITE_URL`, `BASE_PATH` and `SITE_TITLE`; wrong ones throw with what is expected. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const siteUrl = environment['SITE_URL']?.trim() || `http://localhost:${PORT}`
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
    throw new Error(`SITE_URL is “${siteUrl}”, expected an address such as https://news.example`)
  const { origin, pathname } = new URL(siteUrl)
  const basePath = environment['BASE_PATH']?.trim() || pathname
  if (/[\s?#:\\]|\/\//.test(basePath))
    throw new Error(`BASE_PATH is “${basePath}”, expected a path such as /news/`)
  return {
    articles: environment['ARTICLES']?.trim() || 'articles',
    siteUrl: origin,
    siteTitle: environment['SITE_TITLE']?.trim() || 'On the Record',
    basePath: `/${basePath.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  }
}
