import { Suspense, useEffect, useRef } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { timelinePath } from '../../compiler/urls.ts'
import { site } from '../site.ts'
import { Loading } from './loading.tsx'
import { Notices } from './notices.tsx'

/** What stands around every page: skip link, name of the site, the page itself, notices. */
export function Frame() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shownPath = useRef(pathname)

  // A screen reader goes on from the new page, not from a link that is gone.
  useEffect(() => {
    if (shownPath.current === pathname) return
    shownPath.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <>
      <a className="absolute left-2 -top-24 z-10 bg-raised p-3 font-sans focus:top-2" href="#main">
        Skip to the text
      </a>
      <header className="site-header column flex min-h-14 items-center justify-between font-sans text-sm">
        <Link to={timelinePath()} className="flex min-h-11 items-center strong no-underline">
          {site.title}
        </Link>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="column pb-24">
        <Suspense fallback={<Loading />}>
          <Outlet />
          {/* In here it waits, as the page does, for what it is to scroll. */}
          <ScrollRestoration />
        </Suspense>
      </main>
      <Notices />
    </>
  )
}
