import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expectNoBarrier, expectNoOverhang } from '../barriers.ts'
import { ROOT_SITE } from '../sites.ts'
import { expect, test, whenTakenOver } from '../test.ts'

/** Kilobytes of the timeline’s page on the wire, and its elements. */
const MOST_BYTES = 15 * 1000
const MOST_ELEMENTS = 1000

test('chooses articles by voice, kind and year, and goes back step by step', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await whenTakenOver(page)
  expect(asked.filter((path) => path.includes('chosen'))).toEqual([])

  const summary = page.getByText('Choose by voice, kind or year')
  await summary.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('search', { name: 'Choose articles' })
  await form.getByLabel('Voice').selectOption('Antony Blinken')
  await expect(page).toHaveURL('/?voice=antony-blinken')
  const count = page.getByRole('status').filter({ hasText: /articles?$/ })
  await expect(count).toHaveText(/^Antony Blinken: \d+ articles$/)
  await form.getByLabel('Year').selectOption('2021')
  await expect(count).toHaveText(/^Antony Blinken · 2021: \d+ articles$/)
  await expect(page.getByRole('heading', { level: 2, name: '2022' })).toHaveCount(0)
  await form.getByLabel('Kind').selectOption('Paraphrased')
  await expect(page).toHaveURL('/?voice=antony-blinken&kind=indirect&year=2021')
  await expectNoOverhang(page)
  await expectNoBarrier(page)

  await page.goBack()
  await expect(count).toHaveText(/^Antony Blinken · 2021: /)
  await expect(form.getByLabel('Kind')).toHaveValue('')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('navigation', { name: 'Months' })).toBeVisible()
  await page.goForward()
  await expect(count).toHaveText(/^Antony Blinken: /)

  await page.locator('.chosen-entry').getByRole('blockquote').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/articles\/.*#s-\w+$/)
  await page.goBack()
  await expect(count).toHaveText(/^Antony Blinken: /)
})

test('opens with the choice of its address, and is honest about nothing', async ({ page }) => {
  await page.goto('/?voice=wang-yi&year=2021')
  await expect(page.getByText('The archive has no such article.')).toBeVisible()
  await expect(page.getByText('Wang Yi · 2021: 0 articles')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('combobox', { name: 'Voice' })).toBeFocused()

  await page.goto('/voices/wang-yi/')
  await page.getByRole('link', { name: 'In the timeline' }).click()
  await expect(page.getByText(/^Wang Yi: \d articles$/)).toBeVisible()
})

test('stays light on the wire and in elements', async ({ page }) => {
  const html = readFileSync(join(ROOT_SITE.outDir, 'index.html'))
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(MOST_BYTES)
  await page.goto('/')
  await whenTakenOver(page)
  expect(await page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS)
})
