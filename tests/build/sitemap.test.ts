// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/build/settings.ts'
import { renderSitemap } from '../../src/build/sitemap.ts'

const SETTINGS = readSettings({ SITE_URL: 'https://echo.example/record/' })

const pages = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ path: `/voices/${at}/`, date: '2031-05-04' }))
const files = (count: number, limit: number) =>
  new Map(renderSitemap(pages(count), SETTINGS, limit))
const locations = (xml: string | undefined) =>
  [...(xml ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])

describe('renderSitemap', () => {
  it('names every page with its date', () => {
    const sitemap = files(2, 3).get('/sitemap.xml')
    expect(locations(sitemap)).toEqual([
      'https://echo.example/record/voices/0/',
      'https://echo.example/record/voices/1/',
    ])
    expect(sitemap).toContain('<lastmod>2031-05-04</lastmod>')
  })

  it('stays one file up to the limit, and is an index of several above it', () => {
    expect([...files(3, 3).keys()]).toEqual(['/sitemap.xml'])
    const split = files(7, 3)
    expect(locations(split.get('/sitemap.xml'))).toEqual([
      'https://echo.example/record/sitemap-1.xml',
      'https://echo.example/record/sitemap-2.xml',
      'https://echo.example/record/sitemap-3.xml',
    ])
    const named = [1, 2, 3].map((part) => locations(split.get(`/sitemap-${part}.xml`)).length)
    expect(named).toEqual([3, 3, 1])
  })

  it('is a sitemap without pages, too', () => {
    expect(files(0, 3).get('/sitemap.xml')).toMatch(/<urlset[^>]*>\s*<\/urlset>/)
  })
})
