import type { Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

/** Notes the transitions of the page in an attribute of its root element. */
const countFades = (page: Page) =>
  page.addInitScript(() => {
    const start = document.startViewTransition.bind(document)
    document.startViewTransition = (update) => {
      const { dataset } = document.documentElement
      dataset['fades'] = `${Number(dataset['fades'] ?? 0) + 1}`
      return start(update)
    }
  })

async function openFirst(page: Page): Promise<void> {
  await countFades(page)
  await page.goto('/')
  await whenTakenOver(page)
  await page.getByRole('heading', { level: 4 }).first().getByRole('link').click()
  await expect(page.locator('article h1')).toBeInViewport()
}

for (const deep of [false, true])
  test(`goes back to the exact place ${deep ? 'far down' : 'at the top'} of the list`, async ({
    page,
  }) => {
    await page.goto('/')
    await whenTakenOver(page)
    const titles = page.getByRole('heading', { level: 4 })
    const title = deep ? titles.last() : titles.first()
    await title.scrollIntoViewIfNeeded()
    const place = () => page.evaluate(() => scrollY)
    const before = await place()
    const count = await titles.count()
    await title.getByRole('link').click()
    await expect(page.locator('article h1')).toBeInViewport()
    await page.goBack()
    await expect(title).toBeInViewport()
    expect(await place()).toBe(before)
    await expect(titles).toHaveCount(count)
    expect(await place()).toBe(before)
  })

test('goes back to the link the list was left by, from where Tab goes on', async ({ page }) => {
  await page.goto('/')
  await whenTakenOver(page)
  const title = page.getByRole('heading', { level: 4 }).nth(3).getByRole('link')
  for (let step = 0; step < 4; step++) await page.keyboard.press('j')
  await expect(title).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(title).toBeFocused()
  await page.goForward()
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('u')
  await expect(title).toBeFocused()
})

test('leaves a link of a list to the browser when a tab of its own is asked for', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await whenTakenOver(page)
  const opened = context.waitForEvent('page')
  await page
    .getByRole('heading', { level: 4 })
    .first()
    .getByRole('link')
    .click({ modifiers: ['ControlOrMeta'] })
  await expect((await opened).locator('article h1')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
})

test.describe('an article that is opened', () => {
  test('fades in', async ({ page }) => {
    await openFirst(page)
    await expect(page.locator('html')).toHaveAttribute('data-fades', '1')
  })

  test('appears at once on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openFirst(page)
    await expect(page.locator('html')).not.toHaveAttribute('data-fades')
  })

  test('appears at once for who wishes for stillness', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openFirst(page)
    await expect(page.locator('html')).not.toHaveAttribute('data-fades')
  })
})
