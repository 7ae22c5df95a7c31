import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { manyFiles } from '../helpers/articles.ts'
import { renderApp } from '../helpers/render-app.tsx'

const ARTICLES = {
  '2030-11-02-ferry.txt':
    'date 2030-11-02 The ferry stops\n\n“It will not sail again,” Ann Lee said.',
  '2031-05-03-road.txt': 'date 2031-05-03 A new road\n\nAnn Lee said that the road was dear.',
  '2031-05-04-bridge.txt':
    'date 2031-05-04 The bridge is open\n\n“We will open it,” Tom Berg said.\n\n“We had no money,” Ann Lee said.',
}

/** The titles shown once so many words are in the status. */
async function titlesAfter(status: string): Promise<readonly (string | null)[]> {
  await screen.findByText(status)
  return screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
}

describe('the chosen articles of the timeline', () => {
  it('are those in which a voice is heard, with its words', async () => {
    renderApp('/?voice=ann-lee', { articles: ARTICLES })
    expect(await titlesAfter('Ann Lee: 3 articles')).toEqual([
      ...['The bridge is open', 'A new road', 'The ferry stops'],
    ])
    expect(screen.getByRole('link', { name: '“We had no money,”' })).toBeVisible()
    expect(screen.queryByText('“We will open it,”')).toBeNull()
  })

  it('are chosen by kind and year together', async () => {
    renderApp('/?voice=ann-lee&kind=direct&year=2031', { articles: ARTICLES })
    const status = 'Ann Lee · In their own words · 2031: 1 article'
    expect(await titlesAfter(status)).toEqual(['The bridge is open'])
  })

  it('are chosen without a voice from the timeline itself', async () => {
    renderApp('/?kind=indirect', { articles: ARTICLES })
    expect(await titlesAfter('Paraphrased: 1 article')).toEqual(['A new road'])
  })

  it('of a year are found on the page it begins on, without the pages before', async () => {
    const articles = { ...manyFiles(100), '2030-11-02-ferry.txt': ARTICLES['2030-11-02-ferry.txt'] }
    const { network } = renderApp('/?year=2030', { articles })
    expect(await titlesAfter('2030: 1 article')).toEqual(['The ferry stops'])
    const pages = network.requests.filter((path) => path.startsWith('/timeline/'))
    expect(pages).toEqual(['/timeline/newest.json', '/timeline/1/page.json'])
  })

  it('change with the form, in the address, until all are shown again', async () => {
    const { user, router } = renderApp('/', { articles: ARTICLES })
    await user.click(await screen.findByText('Choose by voice, kind or year'))
    const form = within(await screen.findByRole('search', { name: 'Choose articles' }))
    await form.findByRole('option', { name: 'Tom Berg' })
    await user.selectOptions(form.getByLabelText('Voice'), 'Tom Berg')
    expect(await titlesAfter('Tom Berg: 1 article')).toEqual(['The bridge is open'])
    await user.selectOptions(form.getByLabelText('Year'), '2030')
    expect(router.state.location.search).toBe('?voice=tom-berg&year=2030')
    expect(await screen.findByText(/The archive has no such article/)).toBeVisible()
    expect(screen.getByText('Tom Berg · 2030: 0 articles')).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Show all' }))
    expect(router.state.location.search).toBe('')
    expect(await screen.findByRole('heading', { name: 'A new road' })).toBeVisible()
    expect(form.getByLabelText('Voice')).toHaveFocus()
  })

  it('are none of a voice nobody knows, nor of what makes no sense', async () => {
    const { router } = renderApp('/?voice=nobody', { articles: ARTICLES })
    expect(await screen.findByText('Nobody of that name speaks in this archive.')).toBeVisible()
    await router.navigate('/?kind=loud&year=soon')
    expect(await screen.findByRole('heading', { name: 'A new road' })).toBeVisible()
  })
})
