import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { manyFiles } from '../helpers/articles.ts'
import { renderApp } from '../helpers/render-app.tsx'

const ARTICLES = {
  '2030-11-02-ferry.txt': 'date 2030-11-02 The ferry stops\n\nIt ran for the last time on Sunday.',
  '2031-05-03-road.txt': `date 2031-05-03 A new road\n\n${'One two three four. '.repeat(150)}`,
  '2031-05-04-bridge.txt':
    'date 2031-05-04 The bridge is open\n\n“We will open it,” Ann Lee said.\n\nTom Berg said that it was late.',
}

/** The list item of an article. */
async function entryOf(title: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { level: 4, name: title })
  const entry = heading.closest('li')
  if (!entry) throw new Error(`${title} stands in no list`)
  return entry
}

const titles = () =>
  screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)

describe('the timeline', () => {
  it('lists articles newest first, under their year and month', async () => {
    renderApp('/', { articles: ARTICLES })
    expect(await screen.findByRole('heading', { level: 1, name: 'Who said what' })).toBeVisible()
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent)
    expect(headings.slice(1)).toEqual([
      ...['2031', 'May 2031', 'The bridge is open', 'A new road'],
      ...['2030', 'November 2030', 'The ferry stops'],
    ])
    expect(
      within(screen.getByRole('region', { name: '2030' })).getByText('The ferry stops'),
    ).toBeVisible()
  })

  it('shows date, first words, minutes and speakers of an article', async () => {
    renderApp('/', { articles: ARTICLES })
    const entry = within(await entryOf('The bridge is open'))
    expect(entry.getByText('4 May 2031')).toHaveAttribute('datetime', '2031-05-04')
    expect(entry.getByText('“We will open it,” Ann Lee said.')).toBeVisible()
    const speakers = within(entry.getByRole('list', { name: 'Speakers' })).getAllByRole('listitem')
    expect(speakers.map((speaker) => speaker.textContent)).toEqual(
      expect.arrayContaining(['Ann Lee', 'Tom Berg']),
    )
    expect((await entryOf('A new road')).textContent).toContain('3 May 2031 · 3 min')
    expect((await entryOf('The ferry stops')).textContent).toContain('2 November 2030 · 1 min')
  })

  it('names no speakers where nobody speaks', async () => {
    renderApp('/', { articles: ARTICLES })
    expect(
      within(await entryOf('The ferry stops')).queryByRole('list', { name: 'Speakers' }),
    ).toBeNull()
  })

  it('counts the speakers it does not name', async () => {
    const names = ['Ann Lee', 'Tom Berg', 'Ida Holm', 'Max Roth', 'Eva Lind', 'Jon Falk']
    const text = names.map((name) => `“We are glad about it,” ${name} said.`).join('\n\n')
    renderApp('/', { articles: { '2031-05-04-a.txt': `date 2031-05-04 Joy\n\n${text}` } })
    const speakers = within(await entryOf('Joy')).getByRole('list', { name: 'Speakers' })
    expect(speakers).toHaveTextContent('Ann LeeTom BergIda HolmMax Rothand 2 more')
  })

  it('leads to an article', async () => {
    const { user, router } = renderApp('/', { articles: ARTICLES })
    await user.click(await screen.findByRole('link', { name: 'A new road' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'A new road' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/articles/2031-05-03-road/')
  })

  it('says that an archive is empty', async () => {
    renderApp('/')
    expect(await screen.findByText(/This archive is empty/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Older articles' })).toBeNull()
  })

  it('appends older articles page by page, until the oldest', async () => {
    const { user } = renderApp('/', { articles: manyFiles(80) })
    await screen.findByText('Day 51')
    expect(titles()).toHaveLength(30)
    await user.click(screen.getByRole('link', { name: 'Older articles' }))
    await screen.findByText('Day 50')
    expect(titles()).toHaveLength(55)
    await user.click(screen.getByRole('link', { name: 'Older articles' }))
    await screen.findByText('Day 1')
    expect(titles()).toEqual(Array.from({ length: 80 }, (_, at) => `Day ${80 - at}`))
    expect(screen.queryByRole('link', { name: 'Older articles' })).toBeNull()
  })

  it('says when older articles cannot be loaded, and tries again', async () => {
    const { user, network } = renderApp('/', { articles: manyFiles(51) })
    const older = await screen.findByRole('link', { name: 'Older articles' })
    network.isDown = true
    await user.click(older)
    const again = await screen.findByRole('link', { name: /could not be loaded. Try again/ })
    expect(titles()).toHaveLength(26)
    network.isDown = false
    await user.click(again)
    await screen.findByText('Day 1')
    expect(titles()).toHaveLength(51)
  })

  it('starts from a numbered page, with the way to newer articles', async () => {
    const { user } = renderApp('/timeline/1/', { articles: manyFiles(80) })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Older articles, page 1' }),
    ).toBeVisible()
    expect(titles()[0]).toBe('Day 25')
    await user.click(screen.getByRole('link', { name: 'Newer articles' }))
    await screen.findByRole('heading', { level: 1, name: 'Older articles, page 2' })
    expect(titles()[0]).toBe('Day 50')
    await user.click(screen.getByRole('link', { name: 'Newer articles' }))
    await screen.findByRole('heading', { level: 1, name: 'Who said what' })
    expect(titles()[0]).toBe('Day 80')
  })

  it('leads to the page on which a month begins, and to its heading', async () => {
    const { user, router } = renderApp('/', { articles: manyFiles(80) })
    await screen.findByText('Day 80')
    await user.click(screen.getByText('Jump to a month'))
    await user.click(screen.getByRole('link', { name: /^January/ }))
    const heading = await screen.findByRole('heading', { level: 3, name: 'January 2031' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(router.state.location).toMatchObject({
      pathname: '/timeline/2/',
      hash: '#month-2031-01',
    })
    expect(titles()[0]).toBe('Day 50')
    expect(screen.getByText('Day 31', { exact: true })).toBeVisible()
  })

  it('fetches the page of a month ahead when the reader points at it', async () => {
    const { network, user } = renderApp('/', { articles: manyFiles(80) })
    await user.click(await screen.findByText('Jump to a month'))
    const [oldest] = screen.getAllByRole('link', { name: /^Oldest/ })
    expect(network.requests).not.toContain('/timeline/2/page.json')
    if (oldest) await user.hover(oldest)
    await waitFor(() => expect(network.requests).toContain('/timeline/2/page.json'))
  })

  it('knows all months on an older page, too, once they are asked for', async () => {
    const { user, network } = renderApp('/timeline/1/', { articles: manyFiles(80) })
    await screen.findByText('Day 25')
    expect(network.requests).toEqual(['/timeline/1/page.json'])
    await user.click(screen.getByText('Jump to a month'))
    await user.click(await screen.findByRole('link', { name: 'Newest: March 2031' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Who said what' })).toBeVisible()
  })

  it('keeps the years before the newest ten behind one more step', async () => {
    const years = Array.from({ length: 12 }, (_, at) => String(2031 + at))
    const articles = Object.fromEntries(
      years.map((year) => [`${year}-05-04-a.txt`, `date ${year}-05-04 In ${year}\n\nIt rained.\n`]),
    )
    const { user } = renderApp('/', { articles })
    await user.click(await screen.findByText('Jump to a month'))
    const months = within(screen.getByRole('navigation', { name: 'Months' }))
    expect(months.queryByText(/^2031/)).toBeNull()
    await user.click(months.getByText('Before 2033'))
    await user.click(await months.findByText(/^2031/))
    expect(months.getAllByRole('link', { name: /^May/ }).at(-1)).toHaveAttribute(
      'href',
      '/#month-2031-05',
    )
  })

  it.each(['/timeline/0/', '/timeline/x/', '/timeline/99/'])(
    'does not know the page %s',
    async (address) => {
      renderApp(address, { articles: manyFiles(51) })
      expect(await screen.findByRole('heading', { level: 1, name: 'Not found' })).toBeVisible()
    },
  )
})
