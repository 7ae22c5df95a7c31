import { expect, test, whenTakenOver } from '../test.ts'

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles'])
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('lands on the heading of a month, and goes on from there', async ({ page }) => {
      await page.goto('/')
      await whenTakenOver(page)
      await page.getByText('Jump to a month').click()
      await page.getByText(/^2021/).first().click()
      await page.getByRole('link', { name: /^December/ }).click()
      await expect(page).toHaveURL(/#month-2021-12$/)
      const heading = page.getByRole('heading', { level: 3, name: 'December 2021' })
      await expect(heading).toBeFocused()
      await expect(heading).toBeInViewport()
      await expect.poll(async () => Math.round((await heading.boundingBox())?.y ?? -1)).toBe(0)
      const next = page.locator('#month-2021-12 ~ ul time').first()
      await expect(next).toHaveAttribute('datetime', /^2021-12-/)
      await page.keyboard.press('Tab')
      await expect(page.locator('section[aria-labelledby="month-2021-12"] :focus')).toHaveCount(1)
    })

    test('reaches the newest and the oldest month', async ({ page }) => {
      await page.goto('/')
      await whenTakenOver(page)
      await page.getByText('Jump to a month').click()
      await page.getByRole('link', { name: 'Oldest: June 2021' }).click()
      await expect(page.getByRole('heading', { level: 3, name: 'June 2021' })).toBeInViewport()
      await page.goBack()
      await page.getByRole('link', { name: /^Newest: February 2022/ }).click()
      await expect(page.getByRole('heading', { level: 3, name: 'February 2022' })).toBeInViewport()
    })
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('leads to a month', async ({ page }) => {
    await page.goto('/')
    await page.getByText('Jump to a month').click()
    await page.getByText(/^2021/).first().click()
    await page.getByRole('link', { name: /^December/ }).click()
    await expect(page.getByRole('heading', { level: 3, name: 'December 2021' })).toBeInViewport()
  })
})

test('keeps the month at hand in view while scrolling', async ({ page }) => {
  await page.goto('/')
  await page.locator('#month-2021-12 ~ ul > li').nth(3).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 400)
  await expect(page.getByRole('heading', { level: 3, name: 'December 2021' })).toBeInViewport()
})
