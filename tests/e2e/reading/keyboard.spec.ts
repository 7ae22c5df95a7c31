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
  await expect(page.getByText('Choose by voice, kind or year')).toBeFocused()
})

test('goes from the timeline over an article to a speaker by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('heading', { level: 4 }).getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  const strip = page.getByRole('navigation', { name: 'Speakers', exact: true })
  const speaker = strip.getByRole('link').first()
  await tabTo(page, speaker)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/speaker=/)
  await expect(speaker).toBeFocused()
  await expect(speaker).toHaveAttribute('aria-current', 'true')
})

test('opens a card, copies a citation and comes back to the words by keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await tabTo(page, page.getByRole('link', { name: 'Statement by statement' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s-/)
  const first = page.url()
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card).toBeFocused()
  await tabTo(page, card.getByRole('button', { name: 'Next statement' }))
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(first)
  const id = new URL(page.url()).hash.slice(1)
  await tabTo(page, card.getByRole('button', { name: 'Copy' }))
  await page.keyboard.press('Enter')
  await tabTo(page, card.getByRole('button', { name: 'Formal citation' }))
  await page.keyboard.press('Enter')
  await expect(card.getByRole('status')).toHaveText('Formal citation copied.')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  const statement = page.locator(`#${id}`)
  await expect(statement).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card).toBeFocused()
})
