// @vitest-environment node
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dataFiles } from '../../src/build/data-files.ts'
import type { DataError } from '../../src/data/errors.ts'
import { fetchArticle, fetchTimelinePage } from '../../src/data/published.ts'
import { archiveOf, manyFiles } from '../helpers/articles.ts'

interface Answer {
  readonly status?: number
  readonly type?: string
  readonly body: string
}

const JSON_TYPE = 'application/json'
const archive = archiveOf({
  ...manyFiles(81),
  '2030-05-04-brücke.txt': 'date 2030-05-04 Die Brücke\n\n“We won,” Ann Lee said.',
})
/** What the host answers, by address. */
const answers = new Map<string, Answer>()
const { signal } = new AbortController()
let server: Server
/** Where the site lives: a browser resolves addresses against it. */
let origin = ''
const { fetch } = globalThis

beforeAll(async () => {
  server = createServer((request, response) => {
    const {
      status = 200,
      type = JSON_TYPE,
      body,
    } = answers.get(request.url ?? '') ?? {
      status: 404,
      type: 'text/html',
      body: '<h1>Not found</h1>',
    }
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})

beforeEach(() => {
  origin = originOf(server)
  vi.stubGlobal('fetch', (path: string, options: RequestInit) =>
    fetch(new URL(path, origin), options),
  )
})

afterEach(() => {
  answers.clear()
  vi.unstubAllGlobals()
})

afterAll(() => new Promise((resolve) => void server.close(resolve)))

function originOf(host: Server): string {
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
}

/** The error a request ends with. */
async function errorOf(request: Promise<unknown>): Promise<DataError> {
  const outcome = await request.then(
    () => new Error('answered'),
    (error: unknown) => error,
  )
  return outcome as DataError
}

describe('fetchArticle', () => {
  it('gives the article as it was published, under an address of any script', async () => {
    for (const [path, body] of dataFiles(archive)) answers.set(path, { body })
    const published = archive.articles.find(({ slug }) => slug === '2030-05-04-brücke')
    expect(await fetchArticle('2030-05-04-brücke', signal)).toEqual(published)
  })

  it('knows that the archive does not hold it', async () => {
    const error = await errorOf(fetchArticle('2031-05-04-x', signal))
    expect(error).toMatchObject({
      name: 'NotFoundError',
      path: '/articles/2031-05-04-x/article.json',
    })
  })

  it('takes a page instead of data for an address the host does not know', async () => {
    answers.set('/articles/a/article.json', {
      type: 'text/html; charset=utf-8',
      body: '<h1>Home</h1>',
    })
    expect(await errorOf(fetchArticle('a', signal))).toMatchObject({ name: 'NotFoundError' })
  })

  it('knows that the host cannot be reached', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => void closed.listen(0, '127.0.0.1', resolve))
    origin = originOf(closed)
    await new Promise((resolve) => void closed.close(resolve))
    const error = await errorOf(fetchArticle('a', signal))
    expect(error).toMatchObject({ name: 'OfflineError', path: '/articles/a/article.json' })
    expect(error.cause).toBeDefined()
  })

  it.each([
    [
      'another version',
      { version: 2, paragraphs: [], speakers: [], statements: [] },
      'VersionError',
    ],
    ['no version', { paragraphs: [], speakers: [], statements: [] }, 'VersionError'],
    ['lists missing', { version: 1, paragraphs: [], speakers: [] }, 'DataError'],
    [
      'a list that is none',
      { version: 1, paragraphs: {}, speakers: [], statements: [] },
      'DataError',
    ],
    ['nothing', null, 'DataError'],
    ['a word', 'article', 'DataError'],
  ])('refuses an answer with %s', async (_, answer, name) => {
    answers.set('/articles/a/article.json', { body: JSON.stringify(answer) })
    expect((await errorOf(fetchArticle('a', signal))).name).toBe(name)
  })

  it('refuses JSON that breaks off', async () => {
    answers.set('/articles/a/article.json', { body: '{"version":1,"paragr' })
    const error = await errorOf(fetchArticle('a', signal))
    expect(error).toMatchObject({
      name: 'DataError',
      message: 'The server’s answer cannot be read.',
    })
    expect(error.cause).toBeDefined()
  })

  it.each([500, 503])('says what the server answered: %i', async (status) => {
    answers.set('/articles/a/article.json', { status, body: '{}' })
    const error = await errorOf(fetchArticle('a', signal))
    expect(error).toMatchObject({ name: 'DataError', message: `The server answered ${status}.` })
  })

  it('passes on that the reader went elsewhere, which is no lost connection', async () => {
    const controller = new AbortController()
    const request = errorOf(fetchArticle('a', controller.signal))
    controller.abort()
    expect((await request).name).toBe('AbortError')
  })
})

describe('fetchTimelinePage', () => {
  it('gives the newest page and the numbered ones', async () => {
    for (const [path, body] of dataFiles(archive)) answers.set(path, { body })
    const pages = await Promise.all(
      archive.timeline.map(({ number }) => fetchTimelinePage(number, signal)),
    )
    expect(pages).toEqual(archive.timeline.map(({ page }) => page))
  })

  it('knows that the archive holds no such page', async () => {
    expect(await errorOf(fetchTimelinePage(7, signal))).toMatchObject({
      name: 'NotFoundError',
      path: '/timeline/7/page.json',
    })
  })

  it('refuses a page without articles', async () => {
    answers.set('/timeline/newest.json', { body: '{"version":1}' })
    expect((await errorOf(fetchTimelinePage(null, signal))).name).toBe('DataError')
  })
})
