import type { Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

/** The anchor of a speaker's last statement in the article. */
async function lastStatementOf(page: Page, name: string): Promise<string> {
  await page.goto(ARTICLE)
  const address = await page.getByRole('link', { name }).getAttribute('href')
  const speaker = new URL(address ?? '', page.url()).searchParams.get('speaker')
  const statement = page.locator(`article [data-speaker="${speaker}"][id]`).last()
  return (await statement.getAttribute('id')) ?? ''
}

test('brings a linked statement into view and says who made it', async ({ page }) => {
  const anchor = await lastStatementOf(page, 'Dmitry Peskov')
  expect(anchor).toMatch(/^s-\w+/)
  await page.goto('/')
  await page.goto(`${ARTICLE}#${anchor}`)
  const statement = page.locator(`#${anchor}`)
  await expect(statement).toBeInViewport()
  await expect(statement).toHaveAttribute('data-linked', '')
  await expect(statement).toHaveCSS('outline-style', 'solid')
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card.getByRole('heading')).toHaveText('Dmitry Peskov')
  await expect(card).toContainText(/own words|Paraphrase/)
})

for (const [place, address, list] of [
  ['the page of a voice', '/voices/joe-biden/', 'main'],
  ['the search', '/search/?q=speaker%3ABiden', 'main'],
  // The article stands there first, and has such a link as well.
  ['the transcript', `${ARTICLE}?view=transcript`, '.transcript'],
] as const)
  test(`gives the focus to a statement that a link of ${place} leads to`, async ({ page }) => {
    await page.goto(address)
    await whenTakenOver(page)
    await page.locator(`${list} a[href*="#s-"]`).last().press('Enter')
    await expect(page).toHaveURL(/\/articles\/.*#s-/)
    const statement = page.locator(new URL(page.url()).hash)
    await expect(statement).toBeFocused()
    await expect(statement).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/#/)
    await expect(statement).toBeFocused()
  })

test('lets go of a linked statement when the card is closed', async ({ page }) => {
  const anchor = await lastStatementOf(page, 'Dmitry Peskov')
  await page.goto('/')
  await page.goto(`${ARTICLE}#${anchor}`)
  const card = page.getByRole('dialog', { name: 'Statement' })
  await card.getByRole('button', { name: 'Close' }).click()
  await expect(card).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('')
  await expect(page.locator('[data-linked]')).toHaveCount(0)
})

test('steps from statement to statement and keeps the address up to date', async ({ page }) => {
  await page.goto(ARTICLE)
  const first = page.locator('article p [data-statement][id]').first()
  const second = page.locator('article p [data-statement][id]').nth(1)
  await page.goto(`${ARTICLE}#${await first.getAttribute('id')}`)
  await page.getByRole('button', { name: 'Next statement' }).click()
  await expect(page).toHaveURL(new RegExp(`#${await second.getAttribute('id')}$`))
  await expect(second).toHaveAttribute('data-linked', '')
  await page.getByRole('button', { name: 'Previous statement' }).click()
  await expect(page).toHaveURL(new RegExp(`#${await first.getAttribute('id')}$`))
})

test('opens the card of a statement that is clicked', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const statement = page.locator('article p [data-statement][id]').first()
  await statement.click()
  await expect(page.getByRole('dialog', { name: 'Statement' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#${await statement.getAttribute('id')}$`))
  await expect(statement).toHaveAttribute('data-linked', '')
})

test('says so when a linked statement is not in the article', async ({ page }) => {
  await page.goto(`${ARTICLE}#s-gone`)
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card).toContainText('no longer in this article')
})
