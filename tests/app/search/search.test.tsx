import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../helpers/render-app.tsx'

const ARTICLES = {
  '2031-05-01-road.txt': 'date 2031-05-01 The road\n\n“The bridge is open,” Ann Lee said.\n',
}

describe('SearchStatus', () => {
  it('is one region that says how each search went', async () => {
    const { user } = renderApp('/search/', { articles: ARTICLES })
    const field = await screen.findByRole('searchbox')
    const status = within(screen.getByRole('main')).getByRole('status')
    await user.type(field, 'bridge')
    await waitFor(() => expect(status).toHaveTextContent('1 statement'))
    await user.clear(field)
    await user.type(field, 'the')
    await waitFor(() => expect(status).toHaveTextContent('These words stand in nearly every'))
    expect(within(screen.getByRole('main')).getAllByRole('status')).toEqual([status])
  })

  it.each(['😀', '-', '-bridge'])(
    'says that there is no word to search for in %s',
    async (typed) => {
      renderApp(`/search/?q=${encodeURIComponent(typed)}`, { articles: ARTICLES })
      expect(await screen.findByText(/There is no word to search for/)).toBeVisible()
      expect(screen.queryByText(/nearly every sentence/)).toBeNull()
    },
  )
})

describe('SearchField', () => {
  it('asks for a word from its third letter on', async () => {
    const { network, user } = renderApp('/search/', { articles: ARTICLES })
    const field = await screen.findByRole('searchbox')
    const terms = () => network.requests.filter((path) => path.startsWith('/search/terms/'))
    await user.type(field, 'br')
    expect(terms()).toEqual([])
    await user.type(field, 'i')
    await waitFor(() => expect(terms()).toHaveLength(1))
    await user.type(field, 'dge')
    expect(await screen.findByText('bridge')).toBeVisible()
  })

  it('asks for one or two letters when nothing follows them', async () => {
    const { user } = renderApp('/search/', { articles: ARTICLES })
    await user.type(await screen.findByRole('searchbox'), 'xy')
    expect(await screen.findByText(/Nothing in the archive has “xy”/)).toBeVisible()
  })
})
