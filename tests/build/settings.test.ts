// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/build/settings.ts'

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      articles: 'articles',
      siteUrl: 'http://localhost:4173',
      siteTitle: 'On the Record',
      basePath: '/',
    })
  })

  it('takes what the publisher sets', () => {
    const environment = {
      ARTICLES: ' ../texts ',
      SITE_URL: 'https://echo.example',
      SITE_TITLE: 'The Echo’s Record',
      BASE_PATH: '/record/',
    }
    expect(readSettings(environment)).toEqual({
      articles: '../texts',
      siteUrl: 'https://echo.example',
      siteTitle: 'The Echo’s Record',
      basePath: '/record/',
    })
  })

  it('takes empty settings for unset ones', () => {
    const empty = { ARTICLES: '', SITE_URL: ' ', SITE_TITLE: '', BASE_PATH: '' }
    expect(readSettings(empty)).toEqual(readSettings({}))
  })

  it.each([
    ['record', '/record/'],
    ['/record', '/record/'],
    ['record/', '/record/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
  ])('gives the base path %s a slash at both ends', (words, basePath) => {
    expect(readSettings({ BASE_PATH: words }).basePath).toBe(basePath)
  })

  it('takes the base path from the site’s address unless it is set', () => {
    const SITE_URL = 'https://echo.example/record'
    expect(readSettings({ SITE_URL })).toMatchObject({
      siteUrl: 'https://echo.example',
      basePath: '/record/',
    })
    expect(readSettings({ SITE_URL, BASE_PATH: '/' }).basePath).toBe('/')
  })

  it.each(['echo.example', 'ftp://echo.example', 'javascript:alert(1)', 'https://'])(
    'refuses the address %s and says what is expected',
    (SITE_URL) => {
      expect(() => readSettings({ SITE_URL })).toThrow(
        `SITE_URL is “${SITE_URL}”, expected an address such as https://news.example`,
      )
    },
  )

  it.each(['/a b/', '/a?b', '/a#b', 'https://echo.example/a', '//echo.example', String.raw`\a`])(
    'refuses the base path %s and says what is expected',
    (BASE_PATH) => {
      expect(() => readSettings({ BASE_PATH })).toThrow(
        `BASE_PATH is “${BASE_PATH}”, expected a path such as /news/`,
      )
    },
  )
})
