import type { Page } from '@playwright/test'
import { keptParagraph } from '../kept-place.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
const CONTINUE = 'Continue where you stopped'

/** Opens the article and reads on to a paragraph until its place is kept. */
async function readTo(page: Page, paragraph: number): Promise<void> {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.getByRole('progressbar', { name: 'Read' })).toBeVisible()
  await page
    .locator('article p')
    .nth(paragraph)
    .evaluate((one) => one.scrollIntoView({ behavior: 'instant' }))
  await expect.poll(() => keptParagraph(page)).toBe(paragraph)
}

test('tells how much is left to read', async ({ page }) => {
  await page.goto(ARTICLE)
  const strip = page.getByRole('region', { name: 'Your place' })
  await expect(strip).toContainText('2 min left')
  await expect(strip.getByRole('progressbar')).toHaveJSProperty('value', 0)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(strip).toContainText('Read to the end')
  await expect(strip.getByRole('progressbar')).toHaveJSProperty('value', 1)
})

test('offers to go on where the reader stopped, from the timeline too', async ({ page }) => {
  await readTo(page, 4)
  await page.goto('/')
  const entry = page.getByRole('listitem').filter({ hasText: 'Biden and Putin say talking' })
  await expect(entry).toContainText(/· \d min left/)
  await entry.getByRole('heading').getByRole('link').click()
  await page.getByRole('button', { name: CONTINUE }).click()
  const paragraph = page.locator('article p').nth(4)
  await expect(paragraph).toBeFocused()
  const { y } = (await paragraph.boundingBox()) ?? { y: -1 }
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(200)
  await expect(page.getByRole('button', { name: CONTINUE })).toHaveCount(0)
})

test('takes no for an answer, and keeps the old place until the reader reads on', async ({
  page,
}) => {
  await readTo(page, 4)
  await page.goto('/')
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Stay here' }).click()
  await expect(page.getByRole('button', { name: CONTINUE })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Your place' })).toContainText('min left')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const target of ['#statement', '?speaker=dmitry-peskov'])
  test(`a link with ${target} comes before the place`, async ({ page }) => {
    await readTo(page, 4)
    const id = await page.locator('article [data-statement][id]').first().getAttribute('id')
    await page.goto('/')
    await page.goto(ARTICLE + target.replace('statement', id ?? ''))
    await expect(page.getByRole('region', { name: 'Your place' })).toContainText('min left')
    await expect(page.getByRole('button', { name: CONTINUE })).toHaveCount(0)
  })

test('marks as read what was read to its end', async ({ page }) => {
  await page.goto(ARTICLE)
  await expect(page.getByRole('region', { name: 'Your place' })).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByText('Read to the end')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'On the Record' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Biden and Putin say talking' })
  await expect(entry).toContainText('· read')
  await page.reload()
  await expect(entry).toContainText('· read')
})

test('reads just as well where nothing may be stored', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await page.goto(ARTICLE)
  await expect(page.getByRole('region', { name: 'Your place' })).toContainText('2 min left')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByText('Read to the end')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'On the Record' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Biden and Putin say talking' })
  await expect(entry).toContainText('· read')
})
