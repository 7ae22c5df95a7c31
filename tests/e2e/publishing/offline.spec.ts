import type { Page } from '@playwright/test'
import { voiceListDataPath } from '../../../src/compiler/urls.ts'
import { BY_WORDS } from '../../../src/compiler/voices-lists.ts'
import { NEWS_SITE, ROOT_SITE } from '../sites.ts'
import { serveFolder, type StaticServer } from '../static-server.ts'
import { expect, OFFLINE_MESSAGES, test, whenStored, whenTakenOver } from '../test.ts'

test.use({ expectedMessages: OFFLINE_MESSAGES })

const FIRST = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
/** Words of the oldest article, and its address: nothing has stored it unasked. */
const OLDEST = '/articles/2021-06-16-geneva-summit-envoys-to-return/'

test('opens offline after the first visit to one article', async ({ page, context }) => {
  await page.goto(FIRST)
  const newest = await newestArticles(page)
  expect(newest.length).toBeGreaterThan(20)
  const stored = newest.slice(0, 20).map((slug) => `/articles/${slug}/article.json`)
  await whenStored(page, [`${FIRST}article.json`, '/timeline/newest.json', ...stored])
  await expect.poll(() => storedFaces(page)).toBe(2)

  await context.setOffline(true)
  await page.goto('/')
  await expect(page.locator('.notices')).toContainText('Offline')
  await page.locator('main .entry').nth(19).getByRole('link').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.goto(FIRST)
  await expect(page.getByText('It was Putin who asked for it')).toBeVisible()

  await page.goto(OLDEST)
  await expect(page.getByRole('heading', { name: 'Not on this device yet' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  // With the connection the page comes back by itself.
  await context.setOffline(false)
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.locator('.notices')).not.toContainText('Offline')
})

test('opens a site under a sub-path offline, voices as well', async ({ page, context }) => {
  const article = `${NEWS_SITE.basePath}articles/2031-03-04-harbour-vote-put-off/`
  const voices = `${NEWS_SITE.basePath}voices/`
  await page.goto(new URL(voices, NEWS_SITE.url).href)
  await whenStored(page, [`${voices}list.json`, `${article}article.json`])

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(NEWS_SITE.url)
  await page.getByRole('link', { name: 'Ostrava Bay puts off its harbour vote' }).click()
  await expect(page.getByText('with wet feet')).toBeVisible()
})

test.describe('the whole archive', () => {
  let server: StaticServer
  /** While it is there, data of articles is waited for. */
  let gate: ReturnType<typeof hold> | null = null
  test.beforeEach(async () => {
    server = await serveFolder(ROOT_SITE.outDir, (path) =>
      path.endsWith('/article.json') ? (gate?.promise ?? null) : null,
    )
  })
  test.afterEach(() => {
    gate?.resolve()
    server.close()
  })

  test('is kept, paused, gone on with after a sudden end, mended, and read offline', async ({
    page,
    context,
  }) => {
    await page.goto(`${server.url}library/`)
    await whenStored(page, [])
    gate = hold()
    await expect(page.getByText(/^\d+ articles, [\d.]+ MB$/)).toBeVisible()
    await page.getByRole('button', { name: 'Keep the whole archive' }).click()
    await expect(page.getByText('Keeping the whole archive …')).toBeVisible()
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByText(/^Paused\./)).toBeVisible()
    gate.resolve()
    await page.reload()
    await expect(page.getByText(/^Paused\./)).toBeVisible()

    // The page goes in the midst of it: the next visit, wherever it begins, goes on.
    gate = hold()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.goto(`${server.url}about/`)
    gate.resolve()
    await whenTakenOver(page)
    await page.goto(`${server.url}library/`)
    await expect(page.getByText(/^The whole archive is on this device: \d+ articles/)).toBeVisible()

    // What has got lost, of the archive and of the app, comes back with a visit.
    const lost = [`${OLDEST}article.json`, '/shell.html', '/icons/icon.svg']
    await page.evaluate(async (paths) => {
      for (const name of await caches.keys())
        for (const path of paths) await (await caches.open(name)).delete(path)
    }, lost)
    await page.reload()
    await whenStored(page, lost)

    await context.setOffline(true)
    await page.goto(new URL(OLDEST, server.url).href)
    await expect(page.getByRole('article')).toBeVisible()
    await page.goto(`${server.url}voices/`)
    await page.getByRole('link', { name: 'Joe Biden' }).click()
    await expect(page.getByText('Choose among the statements')).toBeVisible()

    await context.setOffline(false)
    await page.goto(`${server.url}library/`)
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(page.getByRole('button', { name: 'Keep the whole archive' })).toBeVisible()
    expect(await page.evaluate(() => caches.has('archive /'))).toBe(false)
  })

  test('says that the device is full, loses nothing, and goes on once there is room', async ({
    page,
  }) => {
    // The storage border: after so many writes the page may store no more, not even a note that it has stopped.
    await page.addInitScript(() => {
      const put = Reflect.get(Cache.prototype, 'put')
      Cache.prototype.put = function (...values) {
        const room = Number(Reflect.get(window, 'room') ?? Infinity)
        if (room <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
        Reflect.set(window, 'room', room - 1)
        return put.apply(this, values)
      }
    })
    const leaveRoom = (room: number) =>
      page.evaluate((puts) => Reflect.set(window, 'room', puts), room)
    await page.goto(`${server.url}library/`)
    // The last that the worker stores of a visit: from then on the page alone makes the copy.
    await whenStored(page, [voiceListDataPath(BY_WORDS, 1)])
    const before = await storedAddresses(page)
    const keep = page.getByRole('button', { name: 'Keep the whole archive' })

    await leaveRoom(0)
    await keep.click()
    await expect(page.getByRole('alert')).toContainText('no room left for the site')
    await leaveRoom(30)
    await keep.click()
    await expect(page.getByText('This device has no room left for the rest.')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    const after = await storedAddresses(page)
    expect(after).toEqual(expect.arrayContaining([...before]))
    expect(after.length).toBeGreaterThan(before.length + 20)

    await leaveRoom(1000)
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText(/^The whole archive is on this device: \d+ articles/)).toBeVisible()
    await leaveRoom(0)
    await page.getByRole('button', { name: 'Remove it' }).click()
    await expect(keep).toBeVisible()
  })
})

function hold() {
  const settled: { resolve?: () => void } = {}
  const promise = new Promise<void>((resolve) => (settled.resolve = resolve))
  return { promise, resolve: () => settled.resolve?.() }
}

function newestArticles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const response = await fetch('/timeline/newest.json')
    const { articles } = (await response.json()) as { articles: { slug: string }[] }
    return articles.map(({ slug }) => slug)
  })
}

/** Everything in every cache, with the cache's name. */
function storedAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const lists = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${url}`),
    )
    return (await Promise.all(lists)).flat()
  })
}

function storedFaces(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open('faces')).keys()).length)
}
