import type { Page } from '@playwright/test'
import { expectNoBarrier } from '../barriers.ts'
import { expect, test, whenTakenOver } from '../test.ts'

/** The reader was here first at that time. */
const cameFirst = (page: Page, date: string) =>
  page.addInitScript((time) => {
    localStorage.setItem('first-visit', String(time))
  }, Date.parse(date))

/** What no test browser does: offers the site to be installed, and counts how often the reader wants it. */
const offerInstallation = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('load', () => {
      const offer = {
        prompt: () => Promise.resolve(localStorage.setItem('asked', 'yes')),
      }
      dispatchEvent(Object.assign(new Event('beforeinstallprompt'), offer))
    })
  })

/** Shows pages as the home screen of a phone of Apple’s does. */
const openFromHomeScreen = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(navigator, { standalone: true })
    const original = window.matchMedia.bind(window)
    window.matchMedia = (query) => original(query === '(display-mode: standalone)' ? 'all' : query)
  })

test('offers to install the app on a later visit, on the timeline, and once', async ({ page }) => {
  await offerInstallation(page)
  const hint = page.getByText(/can be installed/)
  await page.goto('/')
  await whenTakenOver(page)
  await expect(hint).toHaveCount(0)

  await page.evaluate(() => localStorage.setItem('first-visit', '1'))
  await page.reload()
  await expect(hint).toBeVisible()
  await page
    .getByRole('link', { name: /^Biden and Putin/ })
    .first()
    .click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(hint).toHaveCount(0)
  await page.goBack()
  await expect(hint).toBeVisible()
  await page.getByRole('button', { name: 'Install' }).click()
  await expect(hint).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('asked'))).toBe('yes')
  await page.reload()
  await whenTakenOver(page)
  await expect(hint).toHaveCount(0)
})

test.describe('on a phone of Apple’s', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('tells how to install by hand', async ({ page }) => {
    await cameFirst(page, '2021-12-01')
    await page.addInitScript(() => Object.assign(navigator, { standalone: false }))
    await page.goto('/')
    await expect(page.getByText(/tap Share and choose “Add to Home Screen”/)).toBeVisible()
    await whenTakenOver(page)
    await expectNoBarrier(page)
    await page.getByRole('button', { name: 'Understood' }).click()
    await expect(page.getByText(/Add to Home Screen/)).toHaveCount(0)
  })

  test('leads back where the system has no button for it', async ({ page }) => {
    await openFromHomeScreen(page)
    await page.goto('/')
    await whenTakenOver(page)
    const back = page.getByRole('button', { name: '‹ Back' })
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'About' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About and privacy')
    await expectNoBarrier(page)
    await back.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who said what')
    await expect(back).toHaveCount(0)
    await expect(page.getByText(/Add to Home Screen/)).toHaveCount(0)
  })
})

test('counts what is new and unread on the icon of the app', async ({ page }) => {
  await cameFirst(page, '2021-12-15')
  await openFromHomeScreen(page)
  await page.addInitScript(() => {
    navigator.setAppBadge = (count) => Promise.resolve(void Object.assign(window, { badge: count }))
  })
  await page.goto('/')
  const days = await page
    .locator('.entry time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  const fresh = days.filter((day) => day > '2021-12-15').length
  expect(fresh).toBeGreaterThan(2)
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'badge') as unknown)).toBe(fresh)
})
