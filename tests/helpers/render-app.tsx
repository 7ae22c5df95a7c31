import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { afterEach, vi } from 'vitest'
import { routes } from '../../src/app/router.tsx'
import { dataFiles } from '../../src/build/data-files.ts'
import { createQueryClient } from '../../src/data/queries.ts'
import { archiveOf } from './articles.ts'

/** The archive's host, for the test to break and to mend. */
export interface Network {
  isDown: boolean
  /** Addresses asked for, in order. */
  readonly requests: string[]
}

interface RenderAppOptions {
  /** Article files of the archive: name and text. */
  readonly articles?: Readonly<Record<string, string>>
  readonly isDown?: boolean
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The app at an address, with its own routes and queries, over an archive of the given files. */
export function renderApp(
  address: string,
  { articles = {}, isDown = false }: RenderAppOptions = {},
) {
  const network: Network = { isDown, requests: [] }
  const files = new Map(dataFiles(archiveOf(articles)))
  vi.stubGlobal('fetch', (path: string) => answer(network, files, path))
  const queryClient = createQueryClient()
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { network, router, user }
}

async function answer(
  network: Network,
  files: ReadonlyMap<string, string>,
  path: string,
): Promise<Response> {
  network.requests.push(path)
  if (network.isDown) throw new TypeError('Failed to fetch')
  const json = files.get(path)
  const headers = { 'content-type': 'application/json' }
  return new Response(json ?? 'null', { status: json === undefined ? 404 : 200, headers })
}
