import { readArticleFiles } from '../articles.ts'
import { NEWS_SITE, ROOT_SITE } from '../sites.ts'
import { expect, test, whenTakenOver } from '../test.ts'

for (const site of [ROOT_SITE, NEWS_SITE]) {
  for (const { slug, paragraphs } of readArticleFiles(site)) {
    test(`shows the file’s paragraphs word for word: ${slug}`, async ({ page }) => {
      const address = new URL(`articles/${slug}/`, site.url).href
      const shown = () =>
        page.locator('article p').evaluateAll((all) => all.map(({ textContent }) => textContent))
      await page.goto(address)
      expect(await shown()).toEqual(paragraphs)
      await whenTakenOver(page)
      expect(await shown()).toEqual(paragraphs)
    })
  }
}

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
