import type { Page } from '@playwright/test'
import { expectNoBarrier, expectNoOverhang } from '../barriers.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the timeline': (page) => page.goto('/'),
  'an article': (page) => page.goto(ARTICLE),
  'an article that follows a speaker': async (page) => {
    await page.goto(ARTICLE)
    await page.getByRole('link', { name: 'Dmitry Peskov' }).click()
    await expect(page).toHaveURL(/speaker=/)
  },
  'an article with an open card': async (page) => {
    await page.goto(ARTICLE)
    const anchor = await page.locator('article [data-statement][id]').first().getAttribute('id')
    await page.goto(`${ARTICLE}#${anchor}`)
    await page.getByRole('button', { name: 'Copy' }).click()
  },
  'a statement that is corrected': async (page) => {
    await page.goto(ARTICLE)
    await whenTakenOver(page)
    await page.locator('article p [data-kind="direct"]').first().click()
    await page.getByRole('button', { name: 'This is wrong' }).click()
    await page.getByText('is wrong throughout').click()
  },
  'a transcript': async (page) => {
    await page.goto(`${ARTICLE}?view=transcript`)
    await expect(page.getByRole('link', { name: 'Whole article' })).toBeVisible()
  },
  'an article with open reading settings': async (page) => {
    await page.goto(ARTICLE)
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.getByText('More about letters and lines').click()
    await page.getByRole('radio', { name: 'Also thought and decided' }).check()
  },
  'a page that is not found': (page) => page.goto('/nothing/here/'),
}

test.use({ expectedMessages: /404 \(Not Found\).*\/nothing\/here\// })

for (const [name, open] of Object.entries(SCREENS))
  test(`finds no barrier in ${name}, in any theme`, async ({ page }) => {
    await open(page)
    await whenTakenOver(page)
    await expectNoBarrier(page)
  })

test('fits the width of the screen on every page', async ({ page }) => {
  for (const address of ['/', ARTICLE, '/nothing/here/']) {
    await page.goto(address)
    await expectNoOverhang(page)
  }
})
