import { useEffect, useRef, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { shownSlug } from '../keyboard/visits.ts'
import { focusWords } from './focus-words.ts'

/** A link by which a page was left: its address, and which of the page's links to there it was. */
interface WayOut {
  readonly href: string
  readonly index: number
}

/** Ways out of the pages of this visit, by the key of their place in the history. */
const waysOut = new Map<string, WayOut>()

/**
 * Puts the focus where the reader goes on after a change of page: on the words an address leads to, on the way back on
 * the link the page was left by, else at the start. A screen reader and Tab would go on from a link that is gone.
 */
export function Arrival({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const location = useLocation()
  const { key, hash } = location
  const navigation = useNavigationType()
  const page = location.pathname + (shownSlug(location) ?? '')
  const shownPage = useRef(page)

  useEffect(() => {
    const noteWayOut = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[href]') : null
      const href = link?.getAttribute('href')
      if (link && href) waysOut.set(key, { href, index: linksTo(href).indexOf(link) })
    }
    document.addEventListener('click', noteWayOut, true)
    return () => document.removeEventListener('click', noteWayOut, true)
  }, [key])

  useEffect(() => {
    const isNew = shownPage.current !== page
    shownPage.current = page
    const goal = hash ? document.querySelector<HTMLElement>(goalAt(hash.slice(1))) : null
    const isLedOn = navigation === NavigationType.Push && goal?.dataset['statement'] !== undefined
    if (!isNew && !isLedOn) return
    const left = navigation === NavigationType.Pop ? findLink(waysOut.get(key)) : null
    if (goal && !left) focusWords(goal)
    else (left ?? main.current)?.focus({ preventScroll: true })
  }, [main, page, key, hash, navigation])
  return null
}

/** What the focus goes to on the way to an anchor: a statement, or a heading made for it. */
const goalAt = (id: string) => `#${CSS.escape(id)}:is([data-statement], [tabindex])`

function findLink(wayOut: WayOut | undefined): HTMLElement | null {
  if (!wayOut) return null
  const links = linksTo(wayOut.href)
  return links[wayOut.index] ?? links[0] ?? null
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)]
}
