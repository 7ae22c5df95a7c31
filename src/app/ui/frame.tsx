import { Suspense, useRef, type ReactNode } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router'
import {
  aboutPath,
  libraryPath,
  searchPath,
  timelinePath,
  voicesPath,
} from '../../compiler/urls.ts'
import { Keyboard } from '../keyboard/keyboard.tsx'
import { site } from '../site.ts'
import { Arrival } from './arrival.tsx'
import { Loading } from './loading.tsx'
import { Notices } from './notices.tsx'
import { usePlainLinks } from './use-plain-links.ts'

/** The site's main pages, in the order of the header. */
const PLACES = [
  { name: 'Timeline', path: timelinePath() },
  { name: 'Voices', path: voicesPath() },
  { name: 'Search', path: searchPath() },
  { name: 'Library', path: libraryPath() },
  { name: 'About', path: aboutPath() },
]

/** What stands around every page: skip link, name of the site with tools beside it, the page itself, notices. */
export function Frame({ tools }: { tools: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  usePlainLinks()

  return (
    <>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <Keyboard />
      <header className="site-header column flex flex-wrap items-center justify-between gap-x-6 font-sans text-sm">
        <Link
          to={timelinePath()}
          className="flex min-h-11 items-center font-serif text-prose no-underline"
        >
          {site.title}
        </Link>
        <nav className="site-nav" aria-label="Site">
          {PLACES.map(({ name, path }) => (
            <NavLink key={path} to={path} end={path === timelinePath()}>
              {name}
            </NavLink>
          ))}
        </nav>
        {tools}
      </header>
      <main id="main" ref={main} tabIndex={-1} className="column pb-24">
        <Suspense fallback={<Loading />}>
          <Outlet />
          {/* In here they wait, as the page does, for what they are to scroll and to focus. */}
          <ScrollRestoration />
          <Arrival main={main} />
        </Suspense>
      </main>
      <Notices />
    </>
  )
}
