import type { Locator, Page } from '@playwright/test'
import { expectNoOverhang } from '../barriers.ts'
import { expect, markAsRead, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
/** WCAG 2.2, 1.4.12, by which nothing may be lost. */
const TEXT_SPACING =
  '* { line-height: 1.5; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

/** Opens a page on a small screen, in a browser whose text is twice as large. */
async function openLarge(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await whenTakenOver(page)
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'))
}

async function spaceText(page: Page): Promise<void> {
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet()
    await sheet.replace(css)
    document.adoptedStyleSheets.push(sheet)
  }, TEXT_SPACING)
}

const linesOf = (element: Locator) =>
  element.evaluate((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })
const heightOf = async (element: Locator) => (await element.boundingBox())?.height ?? 0

test.describe('text twice as large on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const address of [
    ARTICLE,
    '/articles/2022-02-10-truss-and-lavrov-talk-past-each-other/',
    '/voices/joe-biden/',
    '/about/archive/',
  ])
    test(`leaves ${address} no wider than the screen`, async ({ page }) => {
      await openLarge(page, address)
      await expectNoOverhang(page)
    })

  test('leaves the form for a wrong reading whole', async ({ page }) => {
    await openLarge(page, ARTICLE)
    await page.locator('article p [data-kind="direct"][id]').first().click()
    await page.getByRole('button', { name: 'This is wrong' }).click()
    const card = page.getByRole('dialog', { name: 'Statement', exact: true })
    await expect(card.getByRole('combobox', { name: 'Speaker' })).toBeVisible()
    expect(await card.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
  })
})

test.describe('spaced text on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test('leaves the buttons that close a panel on one line', async ({ page }) => {
    await page.goto(ARTICLE)
    await whenTakenOver(page)
    await spaceText(page)
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(await linesOf(sheet.getByRole('button', { name: 'Close' }))).toBe(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Reading settings' }).click()
    const settings = page.getByRole('dialog', { name: 'Reading settings' })
    expect(await linesOf(settings.getByRole('button', { name: 'Close' }))).toBe(1)
  })

  test('keeps the dates below a chart apart', async ({ page }) => {
    await page.goto('/voices/joe-biden/')
    await whenTakenOver(page)
    await spaceText(page)
    const [first, last] = await page.locator('.activity .scale span').all()
    const [before, after] = [await first?.boundingBox(), await last?.boundingBox()]
    const isBelow = (after?.y ?? 0) > (before?.y ?? 0)
    const gap = (after?.x ?? 0) - (before?.x ?? 0) - (before?.width ?? 0)
    expect(isBelow || gap > 8).toBe(true)
  })

  test('sets a date of the palette below a long title', async ({ page }) => {
    await markAsRead(page, ARTICLE)
    await page.goto('/')
    await whenTakenOver(page)
    await page.keyboard.press('Control+k')
    const date = page.locator('small', { hasText: /\d{4}$/ })
    const note = page.getByRole('option').filter({ has: date }).first()
    const title = note.locator('span')
    const [above, below] = [await title.boundingBox(), await note.locator('small').boundingBox()]
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1)
  })
})

test('gives links to statements the height of a finger’s tip', async ({ page }) => {
  for (const [address, links] of [
    [`${ARTICLE}?view=transcript`, '.transcript li p a'],
    ['/voices/joe-biden/', '.thread blockquote a'],
    ['/voices/joe-biden/?with=vladimir-putin', '.exchange :is(blockquote, .speaker) a'],
    ['/?voice=joe-biden', '.chosen-entry blockquote a'],
  ] as const) {
    await page.goto(address)
    await expect(page.locator(links).first()).toBeVisible()
    for (const link of (await page.locator(links).all()).slice(0, 6))
      expect(await heightOf(link), links).toBeGreaterThanOrEqual(24)
  }
})
