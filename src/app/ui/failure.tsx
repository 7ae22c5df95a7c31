import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent } from 'react'
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router'
import { timelinePath } from '../../compiler/urls.ts'
import { connection } from '../../data/connection.ts'
import { PageHead } from './page-head.tsx'

const RETRY = 'Try again'
const RELOAD = 'Reload'

/** What a page shows when its data cannot be had: what happened and what to do. */
export function Failure() {
  const error = useRouteError()
  const location = useLocation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  // Whoever tries again, or comes back later, has the data asked for anew.
  const forget = useCallback(
    () => queryClient.removeQueries({ predicate: ({ state }) => !!state.error && !state.data }),
    [queryClient],
  )
  useEffect(() => forget, [forget])
  const { heading, text, remedy, isOffline = false } = describe(error)
  const retry = () => {
    if (remedy === RELOAD) return globalThis.location.reload()
    forget()
    return void navigate(location, { replace: true })
  }
  const retryOnline = useEffectEvent(() => {
    if (isOffline && connection.isOnline()) retry()
  })
  useEffect(() => connection.subscribe(() => retryOnline()), [])
  return (
    <div className="py-16">
      <PageHead title={heading} description={text} path={null} />
      <h1 className="text-3xl">{heading}</h1>
      <p className="mt-4">{text}</p>
      <div className="mt-6 flex items-center gap-6 font-sans">
        {remedy && (
          <button type="button" onClick={retry}>
            {remedy}
          </button>
        )}
        <Link to={timelinePath()}>All articles</Link>
      </div>
    </div>
  )
}

function describe(error: unknown) {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotFoundError' || (isRouteErrorResponse(error) && error.status === 404)) {
    return {
      heading: 'Not found',
      text: 'The archive holds nothing at this address. It may have been moved or misspelt.',
      remedy: null,
    }
  }
  // A part of the app that is not to be had: without a connection, or because another release has taken its place.
  const isPart = /\bmodule\b/.test(String(error))
  if (name === 'OfflineError' || (isPart && !navigator.onLine)) {
    return {
      heading: 'Not on this device yet',
      text: 'There is no connection, and this page has not been opened here before.',
      remedy: RETRY,
      isOffline: true,
    }
  }
  if (name === 'VersionError' || isPart) {
    return {
      heading: 'The site has moved on',
      text: 'It was updated since this page was opened. Reload the page to read on.',
      remedy: RELOAD,
    }
  }
  return {
    heading: 'This page could not be shown',
    text: error instanceof Error ? error.message : 'Something unexpected happened.',
    remedy: RETRY,
  }
}
