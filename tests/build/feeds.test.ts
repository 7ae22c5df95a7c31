import { describe, expect, it } from 'vitest'
import { atomFeed, ENTRY_LENGTH, FEED_LENGTH, jsonFeed, voiceFeed } from '../../src/build/feeds.ts'
import { renderVoiceFeeds } from '../../src/build/render-voices.ts'
import { readSettings } from '../../src/build/settings.ts'
import { paginateThread, summariseVoice } from '../../src/compiler/voices-pages.ts'
import { archiveOf, manyFiles } from '../helpers/articles.ts'

const SETTINGS = readSettings({ SITE_URL: 'https://echo.example/record', SITE_TITLE: 'Echo & co' })
const HOSTILE = '"><script>alert(1)</script> & ]]> \u0001\ufffe'
const ARCHIVE = archiveOf({
  '2031-05-03-road.txt':
    'date 2031-05-03 A road\nbyline: Ida Holm\n\n“We will build it,” Ann Lee said.',
  '2031-05-04-bridge.txt': `date 2031-05-04 Bridge ${HOSTILE}\n\n“It <b>is</b> done,” Ann Lee said.\n\n${HOSTILE}.`,
})

/** The elements of one name right below another. */
const children = (parent: Element, name: string) =>
  [...parent.children].filter((child) => child.localName === name)
const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent

/** XML as a parser reads it; one that is not well-formed fails. */
function parseXml(xml: string): Element {
  // oxlint-disable-next-line no-control-regex
  expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
  expect(xml.replace(/&(#\d+|amp|lt|gt|quot);/g, '')).not.toContain('&')
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
  expect(documentElement.querySelector('parsererror')).toBeNull()
  return documentElement
}

/** What RFC 4287 demands of a feed and its entries. */
function expectAtom(xml: string): Element {
  const feed = parseXml(xml)
  expect(feed.localName).toBe('feed')
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  const entries = children(feed, 'entry')
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(children(element, name)).toHaveLength(1)
    expect(textOf(element, 'id')).toMatch(/^https:\/\//)
    expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const alternates = children(element, 'link').filter(
      (link) => link.getAttribute('rel') === 'alternate',
    )
    expect(alternates).toHaveLength(1)
    for (const link of children(element, 'link'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/echo\.example\/record\//)
  }
  // An author of the feed speaks for entries without one.
  expect(textOf(children(feed, 'author')[0] as Element, 'name')).toBe('Echo & co')
  const ids = entries.map((entry) => textOf(entry, 'id'))
  expect(new Set(ids).size).toBe(ids.length)
  const self = children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self')
  expect(self).toHaveLength(1)
  return feed
}

describe('atomFeed', () => {
  it('is a feed of the newest articles with all that RFC 4287 demands', () => {
    const feed = expectAtom(atomFeed(ARCHIVE.articles, SETTINGS))
    const [newest, oldest] = children(feed, 'entry')
    expect(textOf(feed, 'updated')).toBe('2031-05-04T00:00:00Z')
    expect(textOf(newest as Element, 'id')).toBe(
      'https://echo.example/record/articles/2031-05-04-bridge/',
    )
    expect(textOf(children(oldest as Element, 'author')[0] as Element, 'name')).toBe('Ida Holm')
  })

  it('keeps hostile words words, in the feed and in the HTML it holds', () => {
    const feed = expectAtom(atomFeed(ARCHIVE.articles, SETTINGS))
    const content = textOf(children(feed, 'entry')[0] as Element, 'content') ?? ''
    const page = new DOMParser().parseFromString(content, 'text/html')
    expect(page.querySelector('script, b')).toBeNull()
    expect(page.body.textContent).toContain('“It <b>is</b> done,”')
  })

  it('holds no more than the newest, and is a feed without articles, too', () => {
    const feed = expectAtom(atomFeed(archiveOf(manyFiles(FEED_LENGTH + 9)).articles, SETTINGS))
    expect(children(feed, 'entry')).toHaveLength(FEED_LENGTH)
    expect(children(expectAtom(atomFeed([], SETTINGS)), 'entry')).toEqual([])
  })
})

describe('jsonFeed', () => {
  it('is a JSON Feed 1.1', () => {
    const feed = JSON.parse(jsonFeed(ARCHIVE.articles, SETTINGS)) as Record<string, unknown>
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Echo & co',
      home_page_url: 'https://echo.example/record/',
      feed_url: 'https://echo.example/record/feed.json',
    })
    expect((feed['items'] as unknown[])[1]).toEqual({
      id: 'https://echo.example/record/articles/2031-05-03-road/',
      url: 'https://echo.example/record/articles/2031-05-03-road/',
      title: 'A road',
      content_html: '<p>“We will build it,” Ann Lee said.</p>',
      date_published: '2031-05-03T00:00:00Z',
      authors: [{ name: 'Ida Holm' }],
    })
  })
})

describe('voiceFeed', () => {
  it('holds what one voice said, an entry an article, each statement with its address', () => {
    const thread = ARCHIVE.voices.find(({ id }) => id === 'ann-lee')
    const [newest] = paginateThread(thread!)
    const feed = expectAtom(voiceFeed(newest!.page, SETTINGS))
    const entries = children(feed, 'entry')
    expect(entries).toHaveLength(2)
    const content = textOf(entries[0] as Element, 'content') ?? ''
    const page = new DOMParser().parseFromString(content, 'text/html')
    expect(page.querySelector('blockquote')?.textContent).toContain('“It <b>is</b> done,”')
    expect(page.querySelector('script, b')).toBeNull()
    expect(page.querySelector('a')?.getAttribute('href')).toMatch(
      /^https:\/\/echo\.example\/record\/articles\/2031-05-04-bridge\/#s-\w+$/,
    )
  })
})

describe('an entry of a voice’s feed', () => {
  it('holds the first statements of an article that has very many, and the way to the others', () => {
    const thread = ARCHIVE.voices.find(({ id }) => id === 'ann-lee')
    const [newest] = paginateThread(thread!)
    const [article] = newest!.page.articles
    const statements = Array.from({ length: 8000 }, () => article!.statements[0]!)
    const page = { ...newest!.page, articles: [{ ...article!, statements }] }
    const feed = expectAtom(voiceFeed(page, SETTINGS))
    const content = textOf(children(feed, 'entry')[0] as Element, 'content') ?? ''
    const entry = new DOMParser().parseFromString(content, 'text/html')
    expect(entry.querySelectorAll('blockquote')).toHaveLength(ENTRY_LENGTH)
    expect(entry.querySelector('body > p a')?.getAttribute('href')).toBe(
      'https://echo.example/record/articles/2031-05-04-bridge/',
    )
  })
})

describe('renderVoiceFeeds', () => {
  it('lists the feeds of all voices as OPML', () => {
    const opml = [...renderVoiceFeeds(ARCHIVE.voices.map(summariseVoice), SETTINGS)].join('')
    const [outline] = parseXml(opml).querySelectorAll('outline')
    expect(outline?.getAttribute('text')).toBe('Ann Lee')
    expect(outline?.getAttribute('xmlUrl')).toBe(
      'https://echo.example/record/voices/ann-lee/feed.xml',
    )
  })
})
