import type { Page } from '@playwright/test'
import { expectNoBarrier, expectNoOverhang } from '../barriers.ts'
import { keptParagraph } from '../kept-place.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

/** A browser with one silent voice, and a place kept in the article. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = { name: 'Kate', lang: 'en-GB', localService: true, default: true }
    const engine = Object.assign(new EventTarget(), {
      speaking: true,
      pending: false,
      getVoices: () => [voice],
      speak: () => undefined,
      cancel: () => undefined,
    })
    Object.defineProperty(window, 'speechSynthesis', { value: engine })
    Object.assign(window, { SpeechSynthesisUtterance: EventTarget })
  })
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.getByRole('region', { name: 'Your place' })).toBeVisible()
}

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the sheet of shortcuts': async (page) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  },
  'the palette': async (page) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Go to anything' })).toBeVisible()
  },
  'the player': async (page) => {
    await page.getByRole('button', { name: 'Listen' }).click()
    await expect(page.getByRole('region', { name: 'Listening' })).toBeVisible()
  },
  'the offer to go on': async (page) => {
    const paragraph = page.locator('article p').nth(4)
    await paragraph.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }))
    await expect.poll(() => keptParagraph(page)).toBe(4)
    await page.goto('/')
    await page.goto(ARTICLE)
    await expect(page.getByRole('button', { name: 'Continue where you stopped' })).toBeVisible()
  },
}

for (const [name, open] of Object.entries(SCREENS))
  test(`finds no barrier in ${name}, in any theme`, async ({ page }) => {
    await prepare(page)
    await open(page)
    // The page behind is looked at elsewhere.
    await expectNoBarrier(page, 'dialog[open], .player, .place-strip')
  })

/** A screen of 1280 pixels at 400 %, and one with letters twice the size. */
const NARROW = { width: 320, height: 256 }

test.describe('enlarged', () => {
  test.use({ bypassCSP: true })
  for (const [name, open] of Object.entries(SCREENS))
    test(`loses nothing of ${name} at 400 % zoom, nor with text of 200 %`, async ({ page }) => {
      await prepare(page)
      await open(page)
      const { width, height } = page.viewportSize() ?? NARROW
      await page.setViewportSize(NARROW)
      await expectAllInReach(page)
      await page.setViewportSize({ width, height })
      await page.addStyleTag({ content: ':root { font-size: 200% !important }' })
      await expectAllInReach(page)
    })
})

async function expectAllInReach(page: Page): Promise<void> {
  await expectNoOverhang(page)
  const place = page.locator('dialog[open], .player, .place-strip').last()
  for (const control of await place.locator('button, select, input, [role="option"]').all()) {
    await control.scrollIntoViewIfNeeded()
    await expect(control).toBeInViewport({ ratio: 0.9 })
  }
}

test('gives every control of the reader’s tools 44 pixels', async ({ page }) => {
  await prepare(page)
  for (const open of [
    SCREENS['the player'],
    SCREENS['the palette'],
    SCREENS['the sheet of shortcuts'],
  ]) {
    await open?.(page)
    const tooSmall = await page
      .locator('dialog[open], .player')
      .locator('button, select, label, [role="option"]')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => Math.round(box.height) < 44 || Math.round(box.width) < 44)
          .map(({ control, box }) => `${control.textContent} ${box.width} × ${box.height}`),
      )
    expect(tooSmall).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open], .player')).toHaveCount(0)
  }
})
