import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

test('shows only what was said, as a dialogue, also after a reload', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const statements = await page.locator('article [data-statement][id]').count()
  await page.getByRole('link', { name: 'Transcript' }).click()
  await expect(page).toHaveURL(/\?view=transcript$/)
  const lines = page.getByRole('article').getByRole('listitem').getByRole('link')
  await expect(lines).toHaveCount(statements)
  await expect(page.getByRole('heading', { level: 2, name: 'Dmitry Peskov' }).first()).toBeVisible()
  await expect(page.getByText('The conversation, set for 2030 GMT')).toHaveCount(0)
  await page.reload()
  await expect(lines).toHaveCount(statements)
})

test('leads from a line back to its place', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=transcript`)
  await expect(page.getByRole('link', { name: 'Whole article' })).toBeVisible()
  const line = page.getByRole('article').getByRole('listitem').getByRole('link').last()
  const anchor = new URL((await line.getAttribute('href')) ?? '', page.url()).hash
  await line.click()
  await expect(page).toHaveURL(new RegExp(`/${anchor}$`))
  await expect(page.locator(anchor)).toBeInViewport()
})

test('keeps to the followed speaker, and goes back to the article', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=transcript&speaker=dmitry-peskov`)
  await expect(page.getByRole('link', { name: 'Whole article' })).toBeVisible()
  const names = page.getByRole('article').getByRole('heading', { level: 2 })
  await expect(names).toHaveText(['Dmitry Peskov'])
  await page.getByRole('link', { name: 'Whole article' }).click()
  await expect(page).toHaveURL(/\/\?speaker=dmitry-peskov$/)
  await expect(page.getByText('The conversation, set for 2030 GMT')).toBeVisible()
})

test('prints its dialogue and no controls', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=transcript`)
  await expect(page.getByRole('link', { name: 'Whole article' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Whole article' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'Dmitry Peskov' }).first()).toBeVisible()
})
