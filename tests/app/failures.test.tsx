import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../helpers/render-app.tsx'

const ARTICLES = { '2031-05-04-bridge.txt': 'date 2031-05-04 The bridge\n\nIt is open.' }
const ADDRESS = '/articles/2031-05-04-bridge/'

describe('an address the archive does not know', () => {
  it.each(['/nowhere/', '/articles/', '/articles/2031-05-04-road/'])(
    'says so at %s and leads to all articles',
    async (address) => {
      const { user } = renderApp(address, { articles: ARTICLES })
      expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible()
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
      await user.click(screen.getByRole('link', { name: 'All articles' }))
      expect(await screen.findByRole('link', { name: 'The bridge' })).toBeVisible()
    },
  )

  it('is kept out of search engines', async () => {
    renderApp('/nowhere/')
    await screen.findByRole('heading', { name: 'Not found' })
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })
})

describe('an article that cannot be fetched', () => {
  it('says what happened and shows the article once it can be', async () => {
    const { user, network } = renderApp(ADDRESS, { articles: ARTICLES, isDown: true })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Not on this device yet' }),
    ).toBeVisible()
    network.isDown = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The bridge' })).toBeVisible()
  })

  it('is shown when the connection is back', async () => {
    const { network } = renderApp(ADDRESS, { articles: ARTICLES, isDown: true })
    await screen.findByRole('heading', { level: 1, name: 'Not on this device yet' })
    network.isDown = false
    act(() => void dispatchEvent(new Event('online')))
    expect(await screen.findByRole('heading', { level: 1, name: 'The bridge' })).toBeVisible()
  })

  it('is asked for anew when the reader comes back to it', async () => {
    const { user, network, router } = renderApp(ADDRESS, { articles: ARTICLES, isDown: true })
    await screen.findByRole('heading', { level: 1, name: 'Not on this device yet' })
    network.isDown = false
    await user.click(screen.getByRole('link', { name: 'All articles' }))
    await screen.findByRole('link', { name: 'The bridge' })
    await act(() => router.navigate(-1))
    expect(await screen.findByRole('heading', { level: 1, name: 'The bridge' })).toBeVisible()
  })

  it('can be tried in vain', async () => {
    const { user, network } = renderApp(ADDRESS, { articles: ARTICLES, isDown: true })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeEnabled()
    expect(network.requests).toHaveLength(2)
  })
})

describe('without a connection', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get')
  afterEach(() => onLine.mockRestore())

  it('says that what was read before still opens, until the connection is back', async () => {
    renderApp(ADDRESS, { articles: ARTICLES })
    await screen.findByRole('article')
    expect(screen.queryByText(/^Offline/)).toBeNull()
    onLine.mockReturnValue(false)
    act(() => void dispatchEvent(new Event('offline')))
    expect(screen.getByText('Offline. What you have read before still opens.')).toBeVisible()
    onLine.mockReturnValue(true)
    act(() => void dispatchEvent(new Event('online')))
    expect(screen.queryByText(/^Offline/)).toBeNull()
  })
})
