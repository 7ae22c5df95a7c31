import { NEWS_SITE } from '../sites.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
const HOSTILE_TITLE = `<script>window.harm = 'title'</script> & "the title" of <b>Lindqvist</b>`

for (const [name, address, status] of [
  ['the timeline', '/', 200],
  ['an article', '/articles/2021-12-30-biden-putin-prepare-second-december-call/', 200],
  ['an unknown address', '/nothing/here/', 404],
] as const) {
  test(`sends a content security policy with ${name}, in header and page`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(status)
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    const inPage = META.exec(await answer.text())?.[1]
    expect(policy).toBe(`${inPage}; frame-ancestors 'none'`)
  })
}

test.describe('an article that means harm', () => {
  test('shows its words and runs none of them', async ({ page }) => {
    await page.goto(`${NEWS_SITE.url}articles/2031-04-02-a-text-that-means-harm/`)
    await whenTakenOver(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE_TITLE)
    await expect(page).toHaveTitle(`${HOSTILE_TITLE} · On the Record`)
    await expect(page.getByText('{{harm}}')).toHaveText(
      "<script>window.harm = 'text'</script></script><!-- and --> ]]> &lt;b&gt; &amp; $& $' $` {{harm}}",
    )
    await expect(page.getByText('<img src=x onerror=')).toBeVisible()
    await expect(page.getByText('<svg onload=')).toBeVisible()
    await expect(page.locator('#root :is(script, img, b, svg:not(.shares))')).toHaveCount(0)
    await expect(page.locator('[href^="javascript:" i]')).toHaveCount(0)
    expect(await page.evaluate(() => 'harm' in window)).toBe(false)
  })

  test('does no harm when it is opened from the timeline', async ({ page }) => {
    await page.goto(NEWS_SITE.url)
    await whenTakenOver(page)
    await page.getByRole('link', { name: HOSTILE_TITLE }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE_TITLE)
    await expect(page.getByText('stood in the letter')).toBeVisible()
    await expect(page.locator('#root :is(script, img, b, svg:not(.shares))')).toHaveCount(0)
    expect(await page.evaluate(() => 'harm' in window)).toBe(false)
  })

  test('leaves the machine-readable parts of its page readable', async ({ page }) => {
    await page.goto(`${NEWS_SITE.url}articles/2031-04-02-a-text-that-means-harm/`)
    const linkedData = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(linkedData ?? '')).toMatchObject({ headline: HOSTILE_TITLE })
    const title = page.locator('meta[property="og:title"]')
    await expect(title).toHaveAttribute('content', HOSTILE_TITLE)
  })
})
