import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router'
import { timelinePath } from '../../compiler/urls.ts'
import { PageHead } from './page-head.tsx'

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
  const retry = () => {
    forget()
    void navigate(location, { replace: true })
  }
  const { heading, text, canRetry } = describe(error)
  return (
    <div className="py-16">
      <PageHead title={heading} description={text} path={null} />
      <h1 className="text-3xl">{heading}</h1>
      <p className="mt-4">{text}</p>
      <div className="mt-6 flex items-center gap-6 font-sans">
        {canRetry && (
          <button type="button" onClick={retry}>
            Try again
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
      canRetry: false,
    }
  }
  if (name === 'OfflineError') {
    return {
      heading: 'Not on this device yet',
      text: 'There is no connection, and this page has not been opened here before.',
      canRetry: true,
    }
  }
  if (name === 'VersionError') {
    return {
      heading: 'The site has moved on',
      text: 'It was updated since this page was opened. Reload the page to read on.',
      canRetry: false,
    }
  }
  return {
    heading: 'This page could not be shown',
    text: error instanceof Error ? error.message : 'Something unexpected happened.',
    canRetry: true,
  }
}
