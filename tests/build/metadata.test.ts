import { describe, expect, it } from 'vitest'
import { articleJsonLd, articleOpenGraph, timelineOpenGraph } from '../../src/build/metadata.ts'
import { readSettings } from '../../src/build/settings.ts'
import { publishedArticle } from '../helpers/articles.ts'

const SETTINGS = readSettings({ SITE_URL: 'https://echo.example/record', SITE_TITLE: 'Echo' })
const URL_OF_ARTICLE = 'https://echo.example/record/articles/2031-05-04-bridge/'

const articleMetadata = (...of: Parameters<typeof articleJsonLd>) =>
  articleOpenGraph(...of) + articleJsonLd(...of)
const parse = (html: string) =>
  new DOMParser().parseFromString(`<head>${html}</head><body></body>`, 'text/html')
const property = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
const jsonLd = (page: Document) =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as unknown

describe('the metadata of an article', () => {
  it('tells link previews what the article is', () => {
    const text = `date 2031-05-04 The bridge is open\n\n${'It is wide and long. '.repeat(20)}`
    const page = parse(articleMetadata(publishedArticle('2031-05-04-bridge.txt', text), SETTINGS))
    expect(property(page, 'og:type')).toBe('article')
    expect(property(page, 'og:title')).toBe('The bridge is open')
    expect(property(page, 'og:url')).toBe(URL_OF_ARTICLE)
    expect(property(page, 'og:site_name')).toBe('Echo')
    expect(property(page, 'article:published_time')).toBe('2031-05-04')
    const description = property(page, 'og:description') ?? ''
    expect(description).toMatch(/^It is wide and long\. .*…$/)
    expect(description.length).toBeLessThanOrEqual(155)
  })

  it('tells search engines title, date, author, language and who has words in it', () => {
    const text = [
      'date 2031-05-04 The bridge is open',
      'byline: Ida Holm',
      'lang: en',
      '',
      '“We will open the bridge in May,” Ann Lee said.',
      '',
      'Tom Berg watched.',
    ].join('\n')
    const page = parse(articleMetadata(publishedArticle('2031-05-04-bridge.txt', text), SETTINGS))
    expect(jsonLd(page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The bridge is open',
      datePublished: '2031-05-04',
      author: { '@type': 'Person', name: 'Ida Holm' },
      inLanguage: 'en',
      url: URL_OF_ARTICLE,
      mentions: [{ '@type': 'Person', name: 'Ann Lee' }],
      hasPart: [
        {
          '@type': 'Quotation',
          text: '“We will open the bridge in May,”',
          url: expect.stringMatching(/\/articles\/2031-05-04-bridge\/#s-\w+$/) as string,
          creator: [{ '@type': 'Person', name: 'Ann Lee' }],
        },
      ],
    })
  })

  it('leaves out what the file does not tell', () => {
    const article = publishedArticle('2031-05-04-bridge.txt', 'date 2031-05-04 T\n\nIt rained.')
    const data = jsonLd(parse(articleMetadata(article, SETTINGS)))
    expect(data).not.toHaveProperty('author')
    expect(data).not.toHaveProperty('inLanguage')
  })

  it('keeps hostile words words', () => {
    const title = '"><script>alert(1)</script><!-- </script>'
    const text = `date 2031-05-04 ${title}\nbyline: ${title}\n\n${title}.`
    const page = parse(articleMetadata(publishedArticle('2031-05-04-bridge.txt', text), SETTINGS))
    expect(property(page, 'og:title')).toBe(title)
    expect(jsonLd(page)).toMatchObject({ headline: title, author: { name: title } })
    expect(page.querySelectorAll('script')).toHaveLength(1)
    expect(page.body.textContent).toBe('')
  })
})

describe('timelineOpenGraph', () => {
  it('tells link previews what the site is', () => {
    const page = parse(timelineOpenGraph(SETTINGS))
    expect(property(page, 'og:type')).toBe('website')
    expect(property(page, 'og:title')).toBe('Echo')
    expect(property(page, 'og:url')).toBe('https://echo.example/record/')
  })
})
