import type { Locator, Page, Route } from '@playwright/test'
import { STORAGE_KEY } from '../../../src/data/preferences.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2022-02-22-russia-recognizes-breakaway-regions/'
const PAPERS = { light: 'rgb(251, 250, 247)', sepia: 'rgb(244, 234, 213)' }

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Reading settings' }).click()
  const panel = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(panel).toBeVisible()
  return panel
}

/** Stores settings as a reader has left them on an earlier visit. */
async function remember(page: Page, preferences: Readonly<Record<string, unknown>>): Promise<void> {
  const stored = JSON.stringify({ version: 1, ...preferences })
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    STORAGE_KEY,
    stored,
  ] as const)
}

const styleOf = (locator: Locator, name: string, pseudo = '') =>
  locator.evaluate(
    (element, [property, part]) =>
      getComputedStyle(element, part || null).getPropertyValue(property),
    [name, pseudo] as const,
  )

const paperOf = (page: Page) => styleOf(page.locator('html'), 'background-color')
const firstParagraph = (page: Page) => page.getByRole('article').getByRole('paragraph').first()

test('changes the open article at once, and remembers it', async ({ page }) => {
  await page.goto(ARTICLE)
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: 'Sepia' }).check()
  await panel.getByRole('slider', { name: 'Size' }).fill('130')
  await panel.getByRole('radio', { name: 'Sans' }).check()
  const look = async () => ({
    paper: await paperOf(page),
    size: await styleOf(firstParagraph(page), 'font-size'),
    face: await styleOf(firstParagraph(page), 'font-family'),
  })
  const chosen = { paper: PAPERS.sepia, size: '24.7px', face: 'system-ui, sans-serif' }
  expect(await look()).toEqual(chosen)
  await panel.getByRole('button', { name: 'Close' }).click()
  await page.reload()
  expect(await look()).toEqual(chosen)
  await page.goto('/')
  expect(await paperOf(page)).toBe(PAPERS.sepia)
})

test('goes back to how it was at a press', async ({ page }) => {
  await remember(page, { theme: 'sepia', size: 150, leading: 200 })
  await page.goto(ARTICLE)
  const panel = await openPanel(page)
  await expect(panel.getByRole('radio', { name: 'Sepia' })).toBeChecked()
  await panel.getByRole('button', { name: 'Reset' }).click()
  await expect(panel.getByRole('radio', { name: 'Auto' })).toBeChecked()
  await expect(panel.getByRole('slider', { name: 'Line spacing' })).toHaveValue('160')
  expect(await styleOf(firstParagraph(page), 'font-size')).toBe('19px')
  expect(await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)).toBeNull()
})

test('is worked with the keyboard alone', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const button = page.getByRole('button', { name: 'Reading settings' })
  await button.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Reading settings' })
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('radio', { name: 'Auto' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await paperOf(page)).toBe(PAPERS.sepia)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('slider', { name: 'Size' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  expect(await styleOf(firstParagraph(page), 'font-size')).toBe('20.9px')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})

test('answers a press that comes before the app', async ({ page }) => {
  const held: Route[] = []
  await page.route('**/assets/main-*.js', (route) => void held.push(route))
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await expect.poll(() => held).not.toEqual([])
  for (const route of held) await route.continue()
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
})

test('is there before the first paint, without the app’s script', async ({ page }) => {
  await remember(page, { theme: 'sepia', size: 150, measure: 54 })
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const paragraph = document.querySelector('article p')
      Object.assign(window, {
        first: {
          paper: getComputedStyle(document.documentElement).backgroundColor,
          size: paragraph && getComputedStyle(paragraph).fontSize,
          frame: document.querySelector('meta[name="theme-color"]')?.getAttribute('content'),
        },
      })
    })
  })
  await page.goto(ARTICLE)
  expect(await page.evaluate(() => (window as unknown as { first: unknown }).first)).toMatchObject({
    paper: PAPERS.sepia,
    size: '28.5px',
    frame: '#f4ead5',
  })
})

for (const [name, theme, contrast] of [
  ['what the reader has chosen', 'sepia', null],
  ['more contrast, where the system asks for it', 'auto', 'more'],
] as const)
  test(`waits for the style of ${name}`, async ({ page }) => {
    await remember(page, { theme })
    await page.emulateMedia({ contrast })
    const held: Route[] = []
    await page.route('**/assets/later-*.css', (route) => void held.push(route))
    await page.goto(ARTICLE, { waitUntil: 'commit' })
    await expect.poll(() => held).toHaveLength(1)
    const painted = () => page.evaluate(() => performance.getEntriesByType('paint').length)
    await page.waitForTimeout(500)
    expect(await painted()).toBe(0)
    for (const route of held) await route.continue()
    await expect.poll(painted).toBeGreaterThan(0)
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe(contrast ? 'rgb(255, 255, 255)' : PAPERS.sepia)
  })

test('fetches that style only once it is needed', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.locator('.place-strip')).toBeAttached()
  const links = page.locator('link[href*="/assets/later-"]')
  await expect(links).toHaveCount(0)
  await openPanel(page)
  await expect(links).toHaveCount(1)
})

test('shows more contrast as soon as the system asks for it', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.emulateMedia({ contrast: 'more' })
  await expect.poll(() => paperOf(page)).toBe('rgb(255, 255, 255)')
})

test.describe('where that style cannot be had', () => {
  test.use({ expectedMessages: /Failed to load resource/ })

  test('says so, and opens the settings once it can', async ({ page }) => {
    // With one, the file may be on the device.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await page.route('**/assets/later-*.css', (route) => route.abort())
    await page.goto(ARTICLE)
    await whenTakenOver(page)
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await expect(page.getByText('The settings could not be loaded.')).toBeVisible()
    await page.unrouteAll()
    await openPanel(page)
  })
})

test('draws without it where only numbers are chosen', async ({ page }) => {
  await remember(page, { size: 150 })
  await page.route('**/assets/later-*.css', () => undefined)
  await page.goto(ARTICLE, { waitUntil: 'commit' })
  await expect(page.getByRole('article').getByRole('paragraph').first()).toHaveCSS(
    'font-size',
    '28.5px',
  )
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length))
    .toBeGreaterThan(0)
})

test.describe('with settings that are none', () => {
  for (const stored of ['{', '{"version":1,"theme":"pink","size":9000}', '{"version":9}'])
    test(`shows the page as usual: ${stored}`, async ({ page }) => {
      await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
        STORAGE_KEY,
        stored,
      ] as const)
      await page.goto(ARTICLE)
      expect(await paperOf(page)).toBe(PAPERS.light)
      expect(await styleOf(firstParagraph(page), 'font-size')).toBe('19px')
    })
})

test('keeps the paragraph that is read in its place while the size changes', async ({ page }) => {
  await page.goto(ARTICLE)
  const panel = await openPanel(page)
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }))
  const read = await page.evaluateHandle(() =>
    [...document.querySelectorAll('article p')].find(
      (paragraph) => paragraph.getBoundingClientRect().bottom > 160,
    ),
  )
  const covers = () =>
    read.evaluate((paragraph) => {
      const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
      return top <= 161 && bottom >= 159
    })
  for (const size of ['200', '80']) {
    await panel.getByRole('slider', { name: 'Size' }).fill(size)
    await expect.poll(covers, size).toBe(true)
  }
})

test('loads a face only when it is chosen', async ({ page }) => {
  const faces: string[] = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    if (path.endsWith('.woff2')) faces.push(path.replace(/.*\/(.*?)-latin.*/, '$1'))
  })
  await page.goto(ARTICLE)
  const panel = await openPanel(page)
  expect(faces).toEqual([])
  await panel.getByRole('radio', { name: 'Hyperlegible' }).check()
  await expect.poll(() => faces).toEqual(['atkinson-hyperlegible-next'])
  await expect.poll(() => page.evaluate(() => document.fonts.check('19px Legible'))).toBe(true)
})

test('shifts nothing when a chosen face arrives', async ({ page }) => {
  await remember(page, { face: 'legible' })
  await page.addInitScript(() => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
      Object.assign(window, { shift })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(ARTICLE)
  await page.evaluate(() => document.fonts.ready)
  await whenTakenOver(page)
  const shift = await page.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0)
  expect(shift).toBeLessThan(0.05)
})

test('shows what the reader wants to see of who speaks', async ({ page }) => {
  await page.goto(ARTICLE)
  const panel = await openPanel(page)
  const text = page.getByRole('article')
  const thought = text.locator('p [data-act="thought"][data-statement]').first()
  const paraphrase = text.locator('p [data-kind="indirect"]:not([data-act])').first()
  const quotation = text.locator('p [data-kind="direct"]').first()
  const name = text.locator('p [data-source-of]:not([data-act])').first()
  const line = (mark: Locator) => styleOf(mark, 'text-decoration-line')
  const show = (mode: string) => panel.getByRole('radio', { name: mode }).check()

  expect(await Promise.all([thought, paraphrase].map(line))).toEqual(['none', 'underline'])
  await show('Also thought and decided')
  expect(await Promise.all([thought, paraphrase].map(line))).toEqual(['underline', 'underline'])
  await show('Quotations only')
  expect(await Promise.all([thought, paraphrase].map(line))).toEqual(['none', 'none'])
  expect(await styleOf(quotation, 'background-color')).not.toBe('rgba(0, 0, 0, 0)')
  await show('Plain text')
  expect(await styleOf(quotation, 'background-color')).toBe('rgba(0, 0, 0, 0)')
  expect(await styleOf(name, 'color')).toBe(await styleOf(text, 'color'))
})

test('follows a system that asks for more contrast or forces its colours', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto(ARTICLE)
  expect(await paperOf(page)).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' })
  const quotation = page.locator('article p [data-kind="direct"]').first()
  expect(await styleOf(quotation, 'text-decoration-line')).toBe('underline')
})
