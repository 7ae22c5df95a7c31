import { describe, expect, it, vi } from 'vitest'
import { renderPage } from '../../src/build/prerender.tsx'
import { articlePath } from '../../src/compiler/urls.ts'
import { archiveOf, manyFiles, publishedArticle } from '../helpers/articles.ts'

const FILE = '2031-05-04-bridge.txt'

/** HTML as a browser reads it: line endings become LF first. */
const parse = (html: string) =>
  new DOMParser().parseFromString(html.replace(/\r\n?/g, '\n'), 'text/html')

async function renderArticle(text: string) {
  const article = publishedArticle(FILE, text)
  const { head, body } = await renderPage(articlePath(article.slug), { article })
  return { article, page: parse(`<head>${head}</head><body>${body}</body>`) }
}

const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent)

describe('renderPage of an article', () => {
  it.each([
    ['plain', ['One.', '“We won,” Ann Lee said.', 'Tom Berg said that it was late.']],
    ['with line breaks', ['One\nand two.', '“We\nwon,” Ann Lee\nsaid.']],
    ['with runs of spaces', ['One   and\t two.', '“We  won,”  Ann   Lee said.']],
    [
      'of hostile HTML',
      ['</p><script>alert(1)</script>.', '<!--data--> &amp; &#60;b> "x" \'y\'.', '<p>.'],
    ],
  ])('holds the paragraphs of a text %s', async (_, paragraphs) => {
    const { page } = await renderArticle(['date 2031-05-04 Title', ...paragraphs].join('\n\n'))
    expect(textsOf(page, 'article p')).toEqual(paragraphs)
    expect(page.querySelector('script')).toBeNull()
  })

  it('holds the paragraphs of a text with CRLF, which HTML reads as LF', async () => {
    const { page } = await renderArticle(
      'date 2031-05-04 Title\r\n\r\nOne\r\nand two.\r\n\r\n“We\r\nwon,” Ann Lee said.',
    )
    expect(textsOf(page, 'article p')).toEqual(['One\nand two.', '“We\nwon,” Ann Lee said.'])
  })

  it('holds the title, statements in it marked', async () => {
    const { page } = await renderArticle(
      'date 2031-05-04 Ann Lee says <b> & the road will open\n\nText.',
    )
    expect(textsOf(page, 'article h1')).toEqual(['Ann Lee says <b> & the road will open'])
    expect(page.querySelector('h1 [data-statement]')?.getAttribute('data-speaker')).toBe('ann-lee')
  })

  it('holds every statement under its address', async () => {
    const { article, page } = await renderArticle(
      'date 2031-05-04 Title\n\n“We won,” Ann Lee said.\n\nTom Berg said that it was late.',
    )
    expect(article.statements).toHaveLength(2)
    for (const { id, content } of article.statements) {
      const words = page.getElementById(`s-${id}`)?.textContent
      const block = article.paragraphs.find(
        ({ start, end }) => content[0] && start <= content[0].start && content[0].end <= end,
      )
      expect(block?.text).toContain(words)
      expect(words).not.toBe('')
    }
  })

  it('gives the head title, description and canonical address', async () => {
    const { page } = await renderArticle(
      'date 2031-05-04 The <i> & the bridge\n\nIt is "open".\n\nMore.',
    )
    expect(page.title).toBe('The <i> & the bridge · On the Record')
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'It is "open".',
    )
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'http://localhost:4173/articles/2031-05-04-bridge/',
    )
    expect(page.body.querySelector('title, meta, link[rel=canonical]')).toBeNull()
  })

  it('renders the same bytes twice', async () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Title\n\n“We won,” Ann Lee said.')
    const path = articlePath(article.slug)
    expect(await renderPage(path, { article })).toEqual(await renderPage(path, { article }))
  })
})

describe('renderPage of the timeline', () => {
  it('lists the articles of the newest page, with a link to older ones', async () => {
    const [newest] = archiveOf(manyFiles(51)).timeline
    const { head, body } = await renderPage('/', { timeline: newest!.page, number: null })
    const page = parse(`<head>${head}</head><body>${body}</body>`)
    expect(textsOf(page, 'h4')).toEqual(newest!.page.articles.map(({ title }) => title))
    expect(page.querySelector('a[href="/timeline/1/"]')?.textContent).toBe('Older articles')
    expect(page.title).toBe('On the Record')
  })

  it('gives a numbered page an address of its own', async () => {
    const [, oldest] = archiveOf(manyFiles(51)).timeline
    const { head, body } = await renderPage('/timeline/1/', { timeline: oldest!.page, number: 1 })
    const page = parse(`<head>${head}</head><body>${body}</body>`)
    expect(textsOf(page, 'h4')).toHaveLength(25)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      /\/timeline\/1\/$/,
    )
    expect(page.querySelector('[data-timeline] > a[href="/"]')?.textContent).toBe('Newer articles')
  })

  it('says that the archive is empty', async () => {
    const [empty] = archiveOf({}).timeline
    const { body } = await renderPage('/', { timeline: empty!.page, number: null })
    expect(parse(body).body.textContent).toContain('This archive is empty.')
  })
})

describe('renderPage of an unknown address', () => {
  it('is the page for it, kept out of search engines', async () => {
    const { head, body } = await renderPage('/404', null)
    const page = parse(`<head>${head}</head><body>${body}</body>`)
    expect(textsOf(page, 'h1')).toEqual(['Not found'])
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })
})

describe('renderPage of any page', () => {
  it.each(['/search/', '/library/', '/import/', '/about/', '/nothing/here/'])(
    'sets no long timer, which would keep the build from its end: %s',
    async (path) => {
      const timers = vi.spyOn(globalThis, 'setTimeout')
      await renderPage(path, null)
      const waits = timers.mock.calls.map(([, ms]) => ms ?? 0)
      timers.mockRestore()
      expect(Math.max(0, ...waits)).toBeLessThan(60_000)
    },
  )
  it('sets none for an article', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    await renderArticle('date 2031-05-04 Title\n\n“We won,” Ann Lee said.')
    const waits = timers.mock.calls.map(([, ms]) => ms ?? 0)
    timers.mockRestore()
    expect(Math.max(0, ...waits)).toBeLessThan(60_000)
  })
})
