import { matchPath, type Location } from 'react-router'
import { articleRoute, libraryPath, OWN_PARAMETER, ownSlug } from '../../compiler/urls.ts'

/** Whether an article is shown, at each step of the browser's history since the document was loaded. */
const visited = new Map<number, boolean>()

/** The article that an address shows, published or the reader's own; `null` for other pages. */
export function shownSlug({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): string | null {
  const own = pathname === libraryPath() ? new URLSearchParams(search).get(OWN_PARAMETER) : null
  if (own !== null) return ownSlug(own)
  return matchPath(articleRoute, pathname)?.params.slug ?? null
}

/** Keeps in mind what is shown at this step of the history. */
export function noteVisit(location: Location): void {
  visited.set(historyIndex(), shownSlug(location) !== null)
}

/** How many steps back the page is that led to this article; `null` when no page of this visit did. */
export function stepsToList(): number | null {
  const here = historyIndex()
  for (let at = here - 1; visited.has(at); at--) if (!visited.get(at)) return here - at
  return null
}

/** The router numbers its entries of the browser's history. */
function historyIndex(): number {
  const { idx } = (history.state ?? {}) as { idx?: number }
  return idx ?? 0
}
