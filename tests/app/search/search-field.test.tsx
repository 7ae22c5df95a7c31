import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../helpers/render-app.tsx'

const ARTICLES = {
  '2031-05-01-road.txt': 'date 2031-05-01 The road\n\n“The bridge is open,” Ann Lee said.\n',
}

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
