import { readArticleFiles } from '../articles.ts'
import { NEWS_SITE, ROOT_SITE, type Site } from '../sites.ts'
import { expect, test, whenTakenOver } from '../test.ts'
import type { Page } from '@playwright/test'

const SITES = [ROOT_SITE, NEWS_SITE]

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('shows every file’s paragraphs word for word', async ({ page }) => {
    test.slow()
    for (const site of SITES)
      for (const { slug, paragraphs } of readArticleFiles(site))
        expect(await shownParagraphs(page, site, slug), slug).toEqual(paragraphs)
  })
})

test('shows the same paragraphs once the app has taken over', async ({ page }) => {
  test.slow()
  for (const site of SITES) {
    // One of four, and each invented one: those hold what is unusual.
    const step = site === ROOT_SITE ? 4 : 1
    for (const { slug, paragraphs } of readArticleFiles(site).filter((_, at) => at % step === 0)) {
      await shownParagraphs(page, site, slug)
      await whenTakenOver(page)
      expect(await paragraphTexts(page), slug).toEqual(paragraphs)
    }
  }
})

test('says of a text that stops in mid-sentence that it does', async ({ page }) => {
  const note = page.getByRole('note')
  await page.goto(`${NEWS_SITE.url}articles/2031-03-18-library-without-a-roof/`)
  await expect(note).toContainText('mid-sentence')
  await page.goto(`${NEWS_SITE.url}articles/2031-03-04-harbour-vote-put-off/`)
  await expect(page.getByRole('article')).toBeVisible()
  await expect(note).toHaveCount(0)
})

test('sends pages that hold the same words before and after any script runs', async ({
  request,
}) => {
  for (const { slug, paragraphs } of readArticleFiles(ROOT_SITE)) {
    const answer = await request.get(`/articles/${slug}/article.json`)
    const article = (await answer.json()) as { paragraphs: { text: string }[] }
    const texts = article.paragraphs.map(({ text }) => text.replaceAll('\r\n', '\n'))
    expect(texts).toEqual(paragraphs)
  }
})

async function shownParagraphs(page: Page, site: Site, slug: string): Promise<readonly string[]> {
  await page.goto(new URL(`articles/${slug}/`, site.url).href)
  return paragraphTexts(page)
}

async function paragraphTexts(page: Page): Promise<readonly string[]> {
  return page.locator('article p').allTextContents()
}
