import { NEWS_SITE, ROOT_SITE } from '../sites.ts'
import { expect, test, whenStored, whenTakenOver } from '../test.ts'

const ARTICLE = `${NEWS_SITE.url}articles/2031-03-18-library-without-a-roof/`

test('keeps every address of a site under its sub-path', async ({ page, request }) => {
  for (const address of [NEWS_SITE.url, ARTICLE]) {
    await page.goto(address)
    await whenTakenOver(page)
    const addresses = await page
      .locator('[href], [src]')
      .evaluateAll((all) =>
        all.map((each) => (each as HTMLAnchorElement).href || (each as HTMLImageElement).src),
      )
    const own = addresses.filter((each) => each.startsWith(new URL(NEWS_SITE.url).origin))
    expect(own.length).toBeGreaterThan(5)
    for (const each of new Set(own)) {
      expect(each).toContain(NEWS_SITE.url)
      expect((await request.get(each)).status(), each).toBe(200)
    }
  }
})

test('looks after its sub-path only', async ({ page }) => {
  await page.goto(NEWS_SITE.url)
  await whenStored(page, [])
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  )
  expect(scopes).toEqual([NEWS_SITE.url])
})

test('follows a speaker under a sub-path', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.getByRole('link', { name: 'Jonas Albrecht' }).click()
  await expect(page).toHaveURL(new RegExp(`^${ARTICLE}\\?speaker=`))
})

for (const { url, basePath } of [ROOT_SITE, NEWS_SITE]) {
  test(`leads from an address without its last slash to the page, under ${basePath}`, async ({
    request,
  }) => {
    const articles = { [ROOT_SITE.url]: '2021-12-17-moscow-publishes-its-demands' }
    const slug = articles[url] ?? '2031-03-18-library-without-a-roof'
    const answer = await request.get(`${url}articles/${slug}?speaker=x`, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers()['location']).toBe(`${basePath}articles/${slug}/?speaker=x`)
  })
}
