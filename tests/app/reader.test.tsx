import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/compiler/types.ts'
import { publishedArticle } from '../helpers/articles.ts'
import { renderApp } from '../helpers/render-app.tsx'

const FILE = '2031-05-04-bridge.txt'
const ADDRESS = '/articles/2031-05-04-bridge/'
const TEXT = `date 2031-05-04 The bridge is open
byline: Ida Holm

“We will open the bridge in May,” Ann Lee said.

Tom Berg said that the steel had arrived late.

“Nobody will wait any longer,” Ann Lee said.

A senior official said the money was there.

It rained.
`

const renderBridge = (address = ADDRESS, text = TEXT) =>
  renderApp(address, { articles: { [FILE]: text } })

/** The statement of the article whose content holds the words. */
function statementWith(words: string, text = TEXT): Statement {
  const found = publishedArticle(FILE, text).statements.find(({ content }) =>
    content.some(({ start, end }) => text.slice(start, end).includes(words)),
  )
  if (!found) throw new Error(`no statement says ${words}`)
  return found
}

const linkTo = (words: string) => `${ADDRESS}#s-${statementWith(words).id}`
const article = () => screen.findByRole('article')
const paragraphs = async () =>
  [...(await article()).querySelectorAll('p')].map((paragraph) => paragraph.textContent)
/** The words marked as the linked statement. */
const linkedWords = () =>
  [...document.querySelectorAll('[data-linked]')].map((mark) => mark.textContent)
/** The words painted in a speaker's colour, mentions aside. */
const paintedWords = () =>
  [...document.querySelectorAll('[data-statement][class^=voice-]')].map((mark) => mark.textContent)
const card = () => screen.findByRole('dialog', { name: 'Statement' })
const stripLinks = async () =>
  within(await screen.findByRole('navigation', { name: 'Speakers' })).getAllByRole('link')

describe('an article', () => {
  it('shows title, date, reading time and author', async () => {
    renderBridge()
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The bridge is open' }),
    ).toBeVisible()
    expect(screen.getByText('4 May 2031')).toHaveAttribute('datetime', '2031-05-04')
    expect(await article()).toHaveTextContent('4 May 2031 · 1 min read · Ida Holm')
  })

  it('lays out each paragraph from the side from which its script is written', async () => {
    const text =
      'date 2031-05-04 הקיבוץ חוגג\nlang: he\n\n“We won,” Ann Lee said.\n\n“ניצחנו”, אמרה אן לי.\n'
    renderBridge(ADDRESS, text)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl')
    const [first, second] = (await article()).querySelectorAll('p')
    expect(first).not.toHaveAttribute('dir')
    expect(second).toHaveAttribute('dir', 'rtl')
  })

  it('shows a title that its file writes with escapes', async () => {
    renderApp('/articles/2031-05-04-bridge/', {
      articles: {
        '2031-05-04-bridge.md':
          '---\ndate: 2031-05-04\ntitle: "The \\"new\\" bridge"\n---\n\nIt is open.\n',
      },
    })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The "new" bridge')
  })

  it('bears its title in the window', async () => {
    renderBridge()
    await article()
    expect(document.title).toBe('The bridge is open · On the Record')
  })

  it.each([
    ['plain', ['One.', '“We won,” Ann Lee said.', 'Tom Berg said that “all of it” was late.']],
    ['with line breaks', ['One\r\nand two.', '“We\r\nwon,” Ann Lee\r\nsaid.']],
    ['of HTML', ['<b>One</b> &amp; <script>two</script>.', '“We <i>won</i>,” Ann Lee said.']],
    ['of other scripts', ['東京。', '“😀 Über,” Ann Lee said.', 'e\u0301 \u202eabc\u202c.']],
  ])('shows the words of a text %s unchanged, paragraph by paragraph', async (_, words) => {
    renderBridge(ADDRESS, ['date 2031-05-04 Title', ...words].join('\r\n\r\n'))
    expect(await paragraphs()).toEqual(words)
  })

  it('marks content, source and cue of a statement, and other mentions', async () => {
    const text = 'date 2031-05-04 Title\n\nAnn Lee waved.\n\n“We won,” Ann Lee said.'
    const { id } = statementWith('We won', text)
    renderBridge(ADDRESS, text)
    const inText = within(await article())
    const content = inText.getByText('“We won,”')
    expect(content).toHaveAttribute('data-statement', id)
    expect(content).toHaveAttribute('data-kind', 'direct')
    expect(content).toHaveAttribute('data-speaker', 'ann-lee')
    expect(content).toHaveAttribute('id', `s-${id}`)
    expect(inText.getByText('said')).toHaveAttribute('data-cue-of', id)
    const names = inText.getAllByText('Ann Lee').filter((element) => element.tagName === 'SPAN')
    expect(names.map(({ dataset }) => [dataset['mention'], dataset['sourceOf']])).toEqual([
      ['ann-lee', undefined],
      [undefined, id],
    ])
  })

  it('names who speaks at the head of a turn', async () => {
    renderBridge()
    const turns = [...(await article()).querySelectorAll('p')].map((p) => p.dataset['speakers'])
    expect(turns).toEqual(['Ann Lee', 'Tom Berg', 'Ann Lee', 'Senior official', undefined])
  })

  it('has no speakers where nobody speaks', async () => {
    renderBridge(ADDRESS, 'date 2031-05-04 Rain\n\nIt rained.')
    await article()
    expect(screen.queryByRole('navigation', { name: 'Speakers' })).toBeNull()
  })

  it('says that a truncated text ends', async () => {
    renderBridge(ADDRESS, 'date 2031-05-04 Rain\n\nIt rained and')
    expect(await screen.findByRole('note')).toHaveTextContent('ends here in mid-sentence')
  })

  it('says nothing of the kind at the end of a whole text', async () => {
    renderBridge()
    await article()
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('lists its sources and its address', async () => {
    renderBridge(
      ADDRESS,
      'date 2031-05-04 Rain\nsources: Minutes, 2031-05-02\nsources: Press note\nurl: https://echo.example/a\n\nIt rained.',
    )
    const sources = within(await screen.findByRole('complementary', { name: 'Sources' }))
    expect(sources.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      ...['Minutes, 2031-05-02', 'Press note', 'https://echo.example/a'],
    ])
    expect(sources.getByRole('link')).toHaveAttribute('href', 'https://echo.example/a')
  })

  it('leads to the articles before and after it', async () => {
    const { user } = renderApp(ADDRESS, {
      articles: {
        [FILE]: TEXT,
        '2031-05-03-a.txt': 'date 2031-05-03 The day before\n\nText.',
        '2031-05-05-c.txt': 'date 2031-05-05 The day after\n\nText.',
      },
    })
    const more = within(await screen.findByRole('navigation', { name: 'More articles' }))
    expect(more.getByRole('link', { name: 'Later The day after' })).toHaveAttribute('rel', 'next')
    await user.click(more.getByRole('link', { name: 'Earlier The day before' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The day before' })).toBeVisible()
    expect(screen.queryByRole('link', { name: /Earlier/ })).toBeNull()
  })
})

describe('the speakers of an article', () => {
  it('stand with their share of the words said, most first, firmness where they are not named', async () => {
    renderBridge()
    const names = (await stripLinks()).map((link) => link.textContent)
    expect(names).toEqual(['Ann Lee 55%', 'Tom Berg 27%', 'Senior official unnamed 18%'])
  })

  it('stand below the text when they are many, and come up when they are followed', async () => {
    const surnames = 'Adler Berg Carlsen Dahl Ek Falk Grau Holm Iver Jonsson Krog'.split(' ')
    const said = surnames.map((name) => `“We will open the bridge in May,” Ann ${name} said.`)
    const text = `date 2031-05-04 All speak\n\n${said.join('\n\n')}\n`
    const { user } = renderBridge(ADDRESS, text)
    expect(await stripLinks()).toHaveLength(7)
    expect(screen.getByRole('link', { name: '5 more' })).toHaveAttribute('href', '#other-speakers')
    const others = screen.getByRole('navigation', { name: 'Other speakers' })
    expect(within(others).getAllByRole('link')).toHaveLength(5)
    await user.click(within(others).getByRole('link', { name: /^Ann Krog/ }))
    const strip = screen.getByRole('navigation', { name: 'Speakers' })
    expect(await within(strip).findByRole('link', { name: /^Ann Krog/ })).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  it('are followed by a tap: only their words are painted, and the address says so', async () => {
    const { user, router } = renderBridge()
    await article()
    expect(paintedWords()).toHaveLength(4)
    await user.click(screen.getByRole('link', { name: /Tom Berg/ }))
    await waitFor(() => expect(paintedWords()).toEqual(['that the steel had arrived late']))
    expect(router.state.location.search).toBe('?speaker=tom-berg')
    expect(screen.getByRole('link', { name: /Tom Berg/ })).toHaveAttribute('aria-current', 'true')
  })

  it('are let go by another tap', async () => {
    const { user, router } = renderBridge(`${ADDRESS}?speaker=tom-berg`)
    await user.click(await screen.findByRole('link', { name: /Tom Berg/ }))
    await waitFor(() => expect(router.state.location.search).toBe(''))
    await waitFor(() => expect(paintedWords()).toHaveLength(4))
  })

  it('are followed by the address alone', async () => {
    renderBridge(`${ADDRESS}?speaker=ann-lee`)
    await article()
    expect(paintedWords()).toEqual([
      '“We will open the bridge in May,”',
      '“Nobody will wait any longer,”',
    ])
    const current = (await stripLinks()).filter((link) => link.hasAttribute('aria-current'))
    expect(current.map((link) => link.textContent)).toEqual(['Ann Lee 55%'])
  })

  it('are all shown when the address names somebody else', async () => {
    renderBridge(`${ADDRESS}?speaker=nobody`)
    await article()
    expect(paintedWords()).toHaveLength(4)
  })
})

describe('a link to a statement', () => {
  it('marks the statement and says who made it', async () => {
    renderBridge(linkTo('steel'))
    expect(within(await card()).getByRole('heading')).toHaveTextContent('Tom Berg')
    expect(await card()).toHaveTextContent('Paraphrase: in the article’s words')
    expect(await card()).toHaveTextContent('‘said’ introduces it; ‘Tom Berg’ is its subject.')
    expect(linkedWords()).toEqual(['that the steel had arrived late'])
  })

  it.each([
    ['We will open', 'SourceNamed'],
    ['the money', 'SourceSource not named'],
  ])('says how firmly “%s” is known', async (words, firmness) => {
    renderBridge(linkTo(words))
    expect(await card()).toHaveTextContent(firmness)
  })

  it('leads to the next and the previous statement, round the article', async () => {
    const { user, router } = renderBridge(linkTo('We will open'))
    await card()
    await user.click(screen.getByRole('button', { name: 'Next statement' }))
    await waitFor(() => expect(linkedWords()).toEqual(['that the steel had arrived late']))
    expect(router.state.location.hash).toBe(`#s-${statementWith('steel').id}`)
    await user.click(screen.getByRole('button', { name: 'Previous statement' }))
    await user.click(screen.getByRole('button', { name: 'Previous statement' }))
    await waitFor(() => expect(linkedWords()).toEqual(['the money was there']))
    await user.click(screen.getByRole('button', { name: 'Next statement' }))
    expect(linkedWords()).toEqual(['“We will open the bridge in May,”'])
  })

  it('leads through the statements of the followed speaker', async () => {
    const { id } = statementWith('We will open')
    const { user, router } = renderBridge(`${ADDRESS}?speaker=ann-lee#s-${id}`)
    await card()
    await user.click(screen.getByRole('button', { name: 'Next statement' }))
    await waitFor(() => expect(linkedWords()).toEqual(['“Nobody will wait any longer,”']))
    expect(router.state.location.search).toBe('?speaker=ann-lee')
    await user.click(screen.getByRole('button', { name: 'Next statement' }))
    await waitFor(() => expect(linkedWords()).toEqual(['“We will open the bridge in May,”']))
  })

  it('leads from somebody else’s statement to the followed speaker’s nearest ones', async () => {
    const { user, router } = renderBridge(
      linkTo('steel had arrived').replace('#', '?speaker=ann-lee#'),
    )
    await user.click(within(await card()).getByRole('button', { name: 'Previous statement' }))
    await waitFor(() =>
      expect(router.state.location.hash).toBe(`#s-${statementWith('We will open').id}`),
    )
  })

  it('can be let go', async () => {
    const { user, router } = renderBridge(linkTo('steel'))
    await user.click(within(await card()).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Statement' })).toBeNull())
    expect(linkedWords()).toEqual([])
    expect(router.state.location).toMatchObject({ pathname: ADDRESS, hash: '' })
  })

  it('is made by a tap on the words', async () => {
    const { user, router } = renderBridge()
    await user.click(within(await article()).getByText('the money was there'))
    expect(await card()).toHaveTextContent('Senior official')
    expect(router.state.location.hash).toBe(`#s-${statementWith('the money').id}`)
  })

  it('says so when the article holds no such statement', async () => {
    renderBridge(`${ADDRESS}#s-gone`)
    expect(await card()).toHaveTextContent('The linked statement is no longer in this article.')
    expect(screen.queryByRole('button', { name: 'Next statement' })).toBeNull()
    expect(linkedWords()).toEqual([])
  })

  it.each(['#main', '#s', '#S-x'])('is not what %s is', async (hash) => {
    renderBridge(ADDRESS + hash)
    await article()
    expect(screen.queryByRole('dialog', { name: 'Statement' })).toBeNull()
  })
})

describe('a long article that a link leads to', () => {
  it('is there to its end, with what stands below it', async () => {
    const long = Array.from({ length: 80 }, (_, at) => `It rained for ${at + 1} hours.`)
    const { user } = renderApp('/', {
      articles: {
        '2031-05-04-bridge.txt': `date 2031-05-04 The bridge\n\n${long.join('\n\n')}`,
        '2031-05-03-road.txt': 'date 2031-05-03 The road\n\nIt is open.',
      },
    })
    await user.click(await screen.findByRole('link', { name: 'The bridge' }))
    expect(await screen.findByText(long[79] ?? '')).toBeVisible()
    expect(within(screen.getByRole('article')).getAllByRole('paragraph')).toHaveLength(80)
    expect(screen.getByRole('navigation', { name: 'More articles' })).toBeVisible()
  })
})
