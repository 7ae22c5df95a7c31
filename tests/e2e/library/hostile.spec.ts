import type { Page } from '@playwright/test'
import { HARM, hostileFiles, HOSTILE_WORDS as WORDS } from '../../helpers/hostile-files.ts'
import { expect, test, whenTakenOver } from '../test.ts'
import { openImport, textFile } from './library.ts'
import { readDatabase } from './stored.ts'

/** Nothing of the texts has run, and nothing they name was asked for. */
async function expectNoHarm(page: Page, requests: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'harm') as unknown)).toBeUndefined()
  expect(requests.filter((url) => url.includes('harm'))).toEqual([])
  const living = page.locator('#root :is(script, img, iframe, object, svg:not(.shares), style)')
  await expect(living).toHaveCount(0)
  await expect(page.locator('#root [href^="javascript:" i]')).toHaveCount(0)
}

test('ends every hostile file in an article or a refusal, and runs none of them', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const files = hostileFiles(50, 5)
  await openImport(page)
  await page
    .getByLabel('Files')
    .setInputFiles(files.map((file) => textFile(file.name, file.content)))
  await expect(page.locator('.review')).toHaveCount(files.length, { timeout: 90_000 })
  await expect(page.locator('.review[data-state=failed]')).toHaveCount(0)
  const refused = await page.locator('.review[data-state=refused]').allTextContents()
  expect(refused.every((words) => /It is .+; expected .+\./.test(words))).toBe(true)
  expect(await page.locator('.review[data-state=ready]').count()).toBeGreaterThan(10)
  await expectNoHarm(page, requests)
})

test('shows the words of an article that means harm and runs none of it', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await openImport(page)
  const body = HARM.map((harm) => `<p>${WORDS}</p>${harm}<p>${WORDS}</p>`).join('')
  const html = `<html><head><meta name="date" content="2031-05-01"></head><body><h1>Ferry &lt;script&gt;window.harm = 20&lt;/script&gt;</h1>${body}`
  await page.getByLabel('Files').setInputFiles([textFile('page.html', html, 'text/html')])
  await page.getByRole('button', { name: /^Save: / }).click()
  await page
    .getByText(/^Saved: /)
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('window.harm = 20')
  await expect(page.getByRole('article')).toContainText('said Ann Lee')
  await expectNoHarm(page, requests)
  await page.goto('/library/')
  await whenTakenOver(page)
  await expect(page.getByText('Yours', { exact: true })).toBeVisible()
  await expectNoHarm(page, requests)
})

test('refuses big files and big markup, and keeps what is stored', async ({ page }) => {
  await openImport(page)
  await page
    .getByLabel('Files')
    .setInputFiles([
      textFile('good.txt', `Ferry\n\n1 May 2031. ${WORDS}`),
      textFile('big.html', `<html>${'<p>word</p>'.repeat(950_000)}`, 'text/html'),
      textFile('crowded.html', `<html>${'<b>a</b>'.repeat(60_000)}`, 'text/html'),
      textFile('big.txt', 'word '.repeat(500_000)),
    ])
  await expect(
    page.getByText(/big\.html was not read\. It is 10 MB; expected at most 4 MB/),
  ).toBeVisible()
  await expect(
    page.getByText(/crowded\.html was not read\. It is a page of more than/),
  ).toBeVisible()
  await expect(
    page.getByText(/big\.txt was not read\. It is 2\.4 MB; expected at most 2 MB/),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Save: / }).click()
  await expect(page.getByText(/^Saved: /)).toBeVisible()
  expect((await readDatabase(page))['ownArticles']).toHaveLength(1)
})
