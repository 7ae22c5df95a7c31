import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
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
  'an article with an open statement bar': async (page) => {
    await page.goto(ARTICLE)
    const anchor = await page.locator('article [data-statement][id]').first().getAttribute('id')
    await page.goto(`${ARTICLE}#${anchor}`)
    await expect(page.getByRole('region', { name: 'Linked statement' })).toBeVisible()
  },
  'a page that is not found': (page) => page.goto('/nothing/here/'),
}

test.use({ expectedMessages: /404 \(Not Found\).*\/nothing\/here\// })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    for (const [name, open] of Object.entries(SCREENS)) {
      test(`finds no barrier in ${name}`, async ({ page }) => {
        await open(page)
        await whenTakenOver(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
        )
        expect(found).toEqual([])
      })
    }
  })
}

test('fits the width of the screen on every page', async ({ page }) => {
  for (const address of ['/', ARTICLE, '/nothing/here/']) {
    await page.goto(address)
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overhang, address).toBe(0)
  }
})
