import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { LibraryView } from '../../src/app/library/library-view.tsx'
import { newestArticlesQuery } from '../../src/data/library/queries.ts'
import { createQueryClient } from '../../src/data/queries.ts'

describe('the library', () => {
  it('takes over the page that was made without its articles, though they are there already', () => {
    const container = document.createElement('div')
    container.innerHTML = renderToString(view(createQueryClient()))
    document.body.append(container)
    const queryClient = createQueryClient()
    queryClient.setQueryData(newestArticlesQuery().queryKey, { articles: [], total: 0 })
    const mismatches: unknown[] = []
    const onRecoverableError = (error: unknown) => void mismatches.push(error)

    render(view(queryClient), { container, hydrate: true, onRecoverableError })

    expect(mismatches).toEqual([])
    expect(screen.getByText(/^Nothing here yet/)).toBeTruthy()
    expect(screen.queryByText(/^Opening your library/)).toBeNull()
  })
})

const view = (queryClient: QueryClient) => (
  <QueryClientProvider client={queryClient}>
    <MemoryRouter>
      <LibraryView />
    </MemoryRouter>
  </QueryClientProvider>
)
