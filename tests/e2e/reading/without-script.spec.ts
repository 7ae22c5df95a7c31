import { expect, test } from '../test.ts'

test.use({ javaScriptEnabled: false })

test('reads timeline and articles without script', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Biden and Putin say talking/ }).click()
  await expect(page).toHaveURL(/\/articles\/2021-12-30/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Biden and Putin say talking/)
  await expect(page.getByText('It was Putin who asked for it')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Speakers', exact: true })).toContainText(
    'Vladimir Putin',
  )
  await page.getByRole('navigation', { name: 'More articles' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/articles\/2021-12-23/)
  await page.getByRole('banner').getByRole('link', { name: 'On the Record' }).click()
  await expect(page.getByRole('link', { name: /^Biden and Putin say talking/ })).toBeVisible()
})

test('has its style without script', async ({ page }) => {
  await page.goto('/articles/2021-12-30-biden-putin-prepare-second-december-call/')
  await expect(page.getByRole('main')).toHaveCSS('max-width', /^6\d\d/)
  await expect(page.locator('article p').first()).toHaveCSS('font-size', '19px')
  const direct = page.locator('article p [data-kind="direct"]').first()
  await expect(direct).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('opens a linked statement in its place without script', async ({ page }) => {
  const address = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
  await page.goto(address)
  const last = page.locator('article [data-statement][id]').last()
  const anchor = await last.getAttribute('id')
  await page.goto('/')
  await page.goto(`${address}#${anchor}`)
  await expect(last).toBeInViewport()
  await expect(last).toHaveCSS('outline-style', 'solid')
})
