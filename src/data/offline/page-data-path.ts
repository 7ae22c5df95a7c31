/**
 * Where the data of a page stands, both from the site's root: `/voices/ann-lee/` gives `/voices/ann-lee/voice.json`.
 * `null` for pages that need none.
 */
export function pageDataPath(path: string): string | null {
  if (path === '/') return '/timeline/newest.json'
  const known = PAGES.find(([page]) => page.test(path))
  return known ? path + known[1] : null
}

const PAGES: readonly (readonly [page: RegExp, file: string])[] = [
  [/^\/articles\/[^/]+\/$/, 'article.json'],
  [/^\/timeline\/\d+\/$/, 'page.json'],
  [/^\/about\/archive\/$/, 'sheet.json'],
  [/^\/voices\/(?:by\/[^/]+\/\d+\/)?$/, 'list.json'],
  [/^\/voices\/[^/]+\/(?:\d+\/)?$/, 'voice.json'],
]
