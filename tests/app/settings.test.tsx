import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  applyPreferences,
  DEFAULTS,
  readPreferences,
  storePreferences,
} from '../../src/data/preferences.ts'
import { renderApp } from '../helpers/render-app.tsx'

// jsdom fetches no style sheets.
vi.mock('../../src/app/later-style.ts', () => ({ loadLaterStyle: () => Promise.resolve() }))

const ADDRESS = '/articles/2031-05-04-bridge/'
const TEXT = `date 2031-05-04 The bridge is open

“We will open the bridge in May,” Ann Lee said.

Tom Berg said that the steel had arrived late. Mary Falk told him: “Nobody will wait.”

A senior official said the money was there.
`

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  applyPreferences(DEFAULTS)
})

async function openSettings() {
  const app = renderApp(ADDRESS, { articles: { '2031-05-04-bridge.txt': TEXT } })
  await app.user.click(await screen.findByRole('button', { name: 'Reading settings' }))
  const panel = within(await screen.findByRole('dialog', { name: 'Reading settings' }))
  return { ...app, panel }
}

describe('the reading settings', () => {
  it('show what was chosen on an earlier visit', async () => {
    storePreferences({ ...DEFAULTS, theme: 'sepia', size: 120, shown: 'plain' })
    const { panel } = await openSettings()
    expect(panel.getByRole('radio', { name: 'Sepia' })).toBeChecked()
    expect(panel.getByRole('slider', { name: 'Size' })).toHaveAttribute('aria-valuetext', '120%')
    expect(panel.getByRole('radio', { name: 'Plain text' })).toBeChecked()
  })

  it('keep every change, beside those made before', async () => {
    const { panel, user } = await openSettings()
    await user.click(panel.getByRole('radio', { name: 'High contrast' }))
    await user.click(panel.getByRole('radio', { name: 'Quotations only' }))
    expect(readPreferences()).toEqual({ ...DEFAULTS, theme: 'contrast', shown: 'quotations' })
    expect(document.documentElement.dataset).toMatchObject({
      theme: 'contrast',
      shown: 'quotations',
    })
  })

  it('explain the marks that are shown, and no others', async () => {
    const { panel, user } = await openSettings()
    const marks = () => panel.queryAllByRole('listitem').map((item) => item.textContent)
    expect(marks()).toContain('paraphrased')
    expect(marks()).not.toContain('thought or decided')
    await user.click(panel.getByRole('radio', { name: 'Also thought and decided' }))
    expect(marks()).toContain('thought or decided')
    await user.click(panel.getByRole('radio', { name: 'Plain text' }))
    expect(marks()).toEqual([])
  })

  it('say so where the browser keeps nothing, and work all the same', async () => {
    const { panel, user } = await openSettings()
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse })
    await user.click(panel.getByRole('radio', { name: 'Dark' }))
    expect(panel.getByRole('status')).toHaveTextContent('This browser does not keep settings')
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('close at a press', async () => {
    const { panel, user } = await openSettings()
    await user.click(panel.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('the speakers of an article', () => {
  it('are summed up by how firmly they are known', async () => {
    renderApp(ADDRESS, { articles: { '2031-05-04-bridge.txt': TEXT } })
    expect(await screen.findByText('3 named, 1 unnamed')).toBeVisible()
  })

  it('stand by name before each statement of a paragraph in which several speak', async () => {
    renderApp(ADDRESS, { articles: { '2031-05-04-bridge.txt': TEXT } })
    const article = await screen.findByRole('article')
    const named = [...article.querySelectorAll<HTMLElement>('[data-name]')]
    expect(named.map(({ dataset, textContent }) => [dataset['name'], textContent])).toEqual([
      ['Tom Berg', 'that the steel had arrived late'],
      ['Mary Falk', '“Nobody will wait.”'],
    ])
  })
})

function refuse(): never {
  throw new DOMException('The browser keeps nothing.', 'SecurityError')
}
