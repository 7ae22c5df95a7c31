import type { Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
const LINKED = 'article [data-linked][id]'

/** Which statement of the article has the focus, counted from 0; -1 for none. */
function focusedStatement(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article [data-statement][id]')].indexOf(
      document.activeElement as HTMLElement,
    ),
  )
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await whenTakenOver(page)
}

/** The card has been filled anew, and what it does about its size is done. */
async function whenDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

test.describe('in the timeline', () => {
  test('j and k, n and p lead from article to article, o opens one, u leads back to it', async ({
    page,
  }) => {
    await open(page, '/')
    const titles = page.getByRole('heading', { level: 4 }).getByRole('link')
    await page.keyboard.press('j')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('n')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(titles.nth(3)).toBeFocused()
    await expect(titles.nth(3)).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('p')
    await page.keyboard.press('k')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('j')
    await expect(titles.nth(2)).toBeFocused()
    const place = await page.evaluate(() => scrollY)
    const title = (await titles.nth(2).textContent()) ?? ''
    await page.keyboard.press('o')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.keyboard.press('u')
    await expect(titles.nth(2)).toBeVisible()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  })

  test('g then a letter leads elsewhere, and a key of the browser stays with it', async ({
    page,
  }) => {
    await open(page, ARTICLE)
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await expect(page).toHaveURL('/')
    await page.keyboard.press('Control+j')
    await page.keyboard.press('Alt+j')
    await page.keyboard.press('Shift+J')
    await expect(page.getByRole('listitem').locator(':focus')).toHaveCount(0)
  })
})

test.describe('in an article', () => {
  test('j and k lead from statement to statement near the top of the screen', async ({ page }) => {
    await open(page, ARTICLE)
    const count = await page.locator('article p [data-statement][id]').count()
    const first = page.locator('article p [data-statement][id]').first()
    await first.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top - 200))
    await page.keyboard.press('j')
    await expect(first).toBeFocused()
    const at = await focusedStatement(page)
    await expect(page).toHaveURL(new RegExp(`#${await first.getAttribute('id')}$`))
    await expect(first).toHaveAttribute('data-linked', '')
    for (let step = 1; step < count; step++) {
      await page.keyboard.press('j')
      await expect.poll(() => focusedStatement(page)).toBe(at + step)
      await whenDrawn(page)
      const { y } = (await page.locator(':focus').boundingBox()) ?? { y: -1 }
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThan(200)
    }
    await page.keyboard.press('k')
    await expect.poll(() => focusedStatement(page)).toBe(at + count - 2)
    await expect(page.locator(LINKED)).toHaveCount(1)
  })

  test('[ and ] lead through the statements of one speaker', async ({ page }) => {
    await open(page, ARTICLE)
    const speakerOf = () =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset['speaker'])
    await page.keyboard.press('j')
    await expect.poll(() => focusedStatement(page)).toBe(0)
    const speaker = await speakerOf()
    await page.keyboard.press(']')
    await expect.poll(() => focusedStatement(page)).toBeGreaterThan(0)
    expect((await speakerOf())?.split(' ')).toContain(speaker?.split(' ')[0])
    await page.keyboard.press('[')
    await expect.poll(() => focusedStatement(page)).toBe(0)
  })

  test('c copies the link of the statement, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, ARTICLE)
    await page.keyboard.press('j')
    await expect.poll(() => focusedStatement(page)).toBe(0)
    await page.keyboard.press('c')
    await expect(page.getByRole('status').getByText('Link to the statement copied.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  test('Escape lets go of the statement, then leads to the timeline', async ({ page }) => {
    await open(page, ARTICLE)
    await page.keyboard.press('j')
    await expect(page.locator(LINKED)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator(LINKED)).toHaveCount(0)
    await expect(page).not.toHaveURL(/#/)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/')
  })

  test('m marks as read and unread, and the timeline tells', async ({ page }) => {
    await open(page, ARTICLE)
    await page.keyboard.press('m')
    await expect(page.getByText('Marked as read.')).toBeVisible()
    await page.keyboard.press('u')
    const entry = page.getByRole('listitem').filter({ hasText: 'Biden and Putin say talking' })
    await expect(entry).toContainText('· read')
    await page.reload()
    await expect(entry).toContainText('· read')
    await entry.getByRole('heading').getByRole('link').click()
    await expect(page).toHaveURL(ARTICLE)
    await whenTakenOver(page)
    await page.keyboard.press('m')
    await expect(page.getByText('Marked as unread.')).toBeVisible()
    await page.keyboard.press('u')
    await expect(entry).toBeVisible()
    await expect(entry).not.toContainText('· read')
  })
})

test.describe('the sheet of shortcuts', () => {
  test('opens with ?, lists the keys, keeps them to itself and gives the focus back', async ({
    page,
  }) => {
    await open(page, '/')
    await page.keyboard.press('j')
    const title = page.getByRole('heading', { level: 4 }).getByRole('link').first()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(sheet.getByRole('region', { name: 'In an article' })).toContainText(
      'Next statement',
    )
    await page.keyboard.press('j')
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(title).toBeFocused()
  })

  test('switches single keys off, for later visits too; Ctrl+K still works', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await expect(page.getByRole('listitem').locator(':focus')).toHaveCount(0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.reload()
    await whenTakenOver(page)
    await page.keyboard.press('j')
    await expect(page.getByRole('listitem').locator(':focus')).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to' }).fill('shortcuts')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Use single keys' }).check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('j')
    await expect(page.getByRole('listitem').locator(':focus')).toHaveCount(1)
  })
})
