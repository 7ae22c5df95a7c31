import type { Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, NEWS_SITE, PROJECT, VITE } from '../sites.ts'
import { serveFolder } from '../static-server.ts'
import { expect, hasTrace, leaveTrace, OFFLINE_MESSAGES, test, whenStored } from '../test.ts'

// An article that is being fetched ahead when the worker changes is cut off; it is fetched again when wanted.
const CUT_OFF = /Failed to load resource: net::ERR_FAILED .*article\.json/
/** What the browser says of a part of the app that is gone. */
const GONE = /404 \(Not Found\).*\/assets\/|dynamically imported module/
test.use({
  expectedMessages: new RegExp(
    [CUT_OFF, OFFLINE_MESSAGES, GONE].map(({ source }) => source).join('|'),
  ),
})

let folder = ''
let server = { url: '', close: () => undefined as void }
let site = ''
const NOTICE = 'A new version of this site is ready.'

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-update-'))
  await cp(NEWS_SITE.outDir, join(folder, NEWS_SITE.basePath), {
    recursive: true,
    preserveTimestamps: true,
  })
  server = await serveFolder(folder)
  site = new URL(NEWS_SITE.basePath, server.url).href
})

test.afterEach(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** The reader comes back to a page that was open all the time: the browser looks for a new version. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

/** A worker of other bytes is put online. */
const publishWorker = () =>
  appendFile(join(folder, NEWS_SITE.basePath, 'service-worker.js'), '\n// the next version\n')

const main = (tab: Page) => tab.getByRole('main').getByRole('heading', { level: 1 })
const goTo = (tab: Page, name: string) =>
  tab.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click()

/** Builds the site anew where it stands, under another title: every part of the app has another name. */
function publishRelease(siteTitle: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [VITE, 'build', '--outDir', join(folder, NEWS_SITE.basePath), '--emptyOutDir'],
    {
      cwd: PROJECT,
      env: environmentOf({
        ARTICLES: NEWS_SITE.articles,
        BASE_PATH: NEWS_SITE.basePath,
        SITE_TITLE: siteTitle,
      }),
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
}

test('offers a new version, and changes to it when the reader agrees', async ({ page }) => {
  await page.goto(site)
  await whenStored(page, [])
  await leaveTrace(page)
  const notice = page.getByText(NOTICE)
  await expect(notice).toHaveCount(0)
  await publishWorker()
  await comeBack(page)
  await expect(notice).toBeVisible()

  // Whoever reads is left alone.
  await page.locator('.entry').getByRole('link').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(notice).toHaveCount(0)
  await page.goBack()
  await expect(notice).toBeVisible()
  expect(await hasTrace(page)).toBe(true)

  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(notice).toHaveCount(0)
  await expect.poll(() => hasTrace(page).catch(() => true)).toBe(false)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await whenStored(page, [])
  await expect(notice).toHaveCount(0)
})

test('reads on with the running version when the reader puts the new one off', async ({ page }) => {
  await page.goto(site)
  await whenStored(page, [])
  await leaveTrace(page)
  await publishWorker()
  await comeBack(page)
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText(NOTICE)).toHaveCount(0)
  await page.getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  expect(await hasTrace(page)).toBe(true)
})

test('leaves an old tab whole after a release, and shows no blank page after two', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000)
  const uncared = await browser.newPage({ serviceWorkers: 'block' })
  for (const tab of [page, uncared]) {
    await tab.goto(site)
    await expect(tab.locator('#root > button.skip')).toBeAttached()
    await leaveTrace(tab)
  }
  await whenStored(page, [])

  publishRelease('Second release')
  await goTo(uncared, 'Voices')
  await expect(main(uncared)).toHaveText(/voices/i)
  expect(await hasTrace(uncared)).toBe(true)

  const second = await context.newPage()
  await second.goto(site)
  await expect(second).toHaveTitle('Second release')
  await second.getByRole('button', { name: 'Reload' }).click()
  await expect(second.getByText(NOTICE)).toHaveCount(0)
  // The worker is that of the second release; what the old tab has not loaded yet comes from the first.
  await context.setOffline(true)
  await goTo(page, 'Library')
  await expect(main(page)).toHaveText('Your library')
  await goTo(page, 'Voices')
  await expect(main(page)).toHaveText(/voices/i)
  expect(await hasTrace(page)).toBe(true)
  await second.reload()
  await expect(second.getByRole('link', { name: 'Second release' })).toBeVisible()
  await context.setOffline(false)

  // Another release later the host has nothing of the first.
  const assets = join(folder, NEWS_SITE.basePath, 'assets')
  const note = JSON.parse(await readFile(join(assets, 'releases.json'), 'utf8')) as {
    readonly before: readonly string[]
  }
  expect(note.before.length).toBeGreaterThan(5)
  for (const name of note.before) await rm(join(assets, name))
  await goTo(uncared, 'About')
  await expect(main(uncared)).toHaveText('The site has moved on')
  await uncared.getByRole('button', { name: 'Reload' }).click()
  await expect(main(uncared)).toHaveText('About and privacy')
  await expect(uncared).toHaveTitle('About and privacy · Second release')
})
