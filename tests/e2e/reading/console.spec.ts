import { readArticleFiles } from '../articles.ts'
import { ROOT_SITE } from '../sites.ts'
import { test, whenStored, whenTakenOver } from '../test.ts'

/** `test` fails on any message. */
const ADDRESSES = ['/', ...readArticleFiles(ROOT_SITE).map(({ slug }) => `/articles/${slug}/`)]

test('leaves the console empty on every page', async ({ page }) => {
  for (const address of ADDRESSES) {
    await page.goto(address)
    await whenTakenOver(page)
    await whenStored(page, [])
  }
})

test.describe('at an unknown address', () => {
  test.use({ expectedMessages: /404 \(Not Found\).*\/nothing\/here\// })
  test('says nothing but that the address is unknown', async ({ page }) => {
    await page.goto('/nothing/here/')
    await whenTakenOver(page)
    await whenStored(page, [])
  })
})
