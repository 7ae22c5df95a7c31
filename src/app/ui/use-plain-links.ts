import { useEffect } from 'react'
import { matchPath, useNavigate } from 'react-router'
import { articleRoute, withBase } from '../../compiler/urls.ts'
import { site } from '../site.ts'
import { isPlainClick } from './is-plain-click.ts'

/** Where an article fades in: on a small screen, which may be a slow phone's, the click matters more. */
const MAY_FADE = '(min-width: 48rem) and (prefers-reduced-motion: no-preference)'

/** Follows every `PlainLink` of the page within the app. */
export function usePlainLinks(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || !isPlainClick(event) || !(event.target instanceof Element))
        return
      const href = event.target.closest('a[data-plain]')?.getAttribute('href')
      if (!href) return
      event.preventDefault()
      const { pathname, search, hash } = location
      const replace = href === pathname + search + hash
      const to = href.slice(withBase(site.base, '').length)
      const isArticle = matchPath(articleRoute, to.replace(/[?#].*/, '')) !== null
      if (isArticle && 'startViewTransition' in document && matchMedia(MAY_FADE).matches)
        fade(async () => navigate(to, { replace, flushSync: true }))
      else void navigate(to, { replace })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}

/** Lets the page that `go` leads to appear out of the one before; given up where the reader goes on meanwhile. */
function fade(go: () => Promise<void>): void {
  document.startViewTransition(go).ready.catch(() => undefined)
}
