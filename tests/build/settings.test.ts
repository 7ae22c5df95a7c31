// @vitest-environment node
import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/build/settings.ts'

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      articles: 'articles',
      siteUrl: 'http://localhost:4173',
      siteTitle: 'On the Record',
      basePath: '/',
      cache: 'node_modules/.cache/on-the-record',
      workers: availableParallelism(),
      previewImages: null,
    })
  })

  it('takes what the publisher sets', () => {
    const environment = {
      ARTICLES: ' ../texts ',
      SITE_URL: 'https://echo.example',
      SITE_TITLE: 'The Echo’s Record',
      BASE_PATH: '/record/',
      CACHE: '/var/cache/record',
      WORKERS: '3',
      OG_IMAGES: '0',
    }
    expect(readSettings(environment)).toEqual({
      articles: '../texts',
      siteUrl: 'https://echo.example',
      siteTitle: 'The Echo’s Record',
      basePath: '/record/',
      cache: '/var/cache/record',
      workers: 3,
      previewImages: false,
    })
  })

  it('takes empty settings for unset ones', () => {
    const empty = {
      ARTICLES: '',
      SITE_URL: ' ',
      SITE_TITLE: '',
      BASE_PATH: '',
      CACHE: '',
      WORKERS: '',
    }
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

  it('says no more of a wrong setting than what it is', () => {
    const stack = expect.stringMatching(
      /^SettingsError: WORKERS is .*\n    at the settings in the environment$/,
    ) as string
    expect(() => readSettings({ WORKERS: '0' })).toThrow(expect.objectContaining({ stack }))
  })

  it.each(['0', 'many', '1.5', '-1', '1000'])(
    'refuses %s threads and says what is expected',
    (WORKERS) => {
      expect(() => readSettings({ WORKERS })).toThrow(
        `WORKERS is “${WORKERS}”, expected a number of threads such as 4`,
      )
    },
  )
})
