import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { isPlainClick } from './is-plain-click.ts'
import { ROOT } from './plain-link.tsx'

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
      void navigate(href.slice(ROOT.length), { replace: href === pathname + search + hash })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
