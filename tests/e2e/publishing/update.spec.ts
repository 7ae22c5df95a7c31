import type { Page } from '@playwright/test'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT_SITE } from '../sites.ts'
import { serveFolder } from '../static-server.ts'
import { expect, hasTrace, leaveTrace, test, whenStored } from '../test.ts'

// An article that is being fetched ahead when the worker changes is cut off; it is fetched again when wanted.
test.use({ expectedMessages: /Failed to load resource: net::ERR_FAILED .*article\.json/ })

let folder = ''
let server = { url: '', close: () => undefined as void }

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-update-'))
  await cp(ROOT_SITE.outDir, folder, { recursive: true })
  server = await serveFolder(folder)
})

test.afterEach(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** A new version is put online, and the reader comes back to the page that was open all the time. */
async function publishAndComeBack(page: Page): Promise<void> {
  await appendFile(join(folder, 'service-worker.js'), '\n// the next version\n')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

test('offers a new version and changes to it when the reader agrees', async ({ page }) => {
  await page.goto(server.url)
  await whenStored(page, [])
  await leaveTrace(page)
  const notice = page.getByText('A new version of this site is ready.')
  await expect(notice).toHaveCount(0)
  await publishAndComeBack(page)
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
  await page.goto(server.url)
  await whenStored(page, [])
  await leaveTrace(page)
  await publishAndComeBack(page)
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText('A new version of this site is ready.')).toHaveCount(0)
  await page.getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  expect(await hasTrace(page)).toBe(true)
})
