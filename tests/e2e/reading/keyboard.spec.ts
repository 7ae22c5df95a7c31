import type { Locator, Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
/** More stops than a page of the suite has. */
const MAX_STOPS = 60

/** Presses Tab until the element has the focus, and checks that every stop on the way can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    await expect(focused).toBeInViewport()
    await expect(focused).toHaveCSS('outline-style', 'solid')
    await expect(focused).toHaveCSS('outline-width', '3px')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${MAX_STOPS} presses of Tab did not reach ${target.toString()}`)
}

test('skips to the text with the first press of Tab', async ({ page }) => {
  await page.goto('/')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).not.toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('listitem').getByRole('link').first()).toBeFocused()
})

test('goes from the timeline over an article to a speaker by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: /^Biden and Putin say talking/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  const speaker = page.getByRole('link', { name: 'Dmitry Peskov' })
  await tabTo(page, speaker)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/speaker=/)
  await expect(speaker).toBeFocused()
  await expect(speaker).toHaveAttribute('aria-current', 'true')
})

test('reaches and uses the buttons of the statement bar by keyboard alone', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await tabTo(page, page.getByRole('link', { name: 'Statement by statement' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s-/)
  const first = page.url()
  const bar = page.getByRole('region', { name: 'Linked statement' })
  await tabTo(page, bar.getByRole('button', { name: 'Previous statement' }))
  await tabTo(page, bar.getByRole('button', { name: 'Next statement' }))
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(first)
  await tabTo(page, bar.getByRole('button', { name: 'Dismiss' }))
  await page.keyboard.press('Enter')
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
})
