import type { Page } from '@playwright/test'
import { expectNoBarrier, expectNoOverhang } from '../barriers.ts'
import { expect, test, whenTakenOver } from '../test.ts'
import { fillLibrary, openImport, paste, textFile } from './library.ts'
import { BRIDGE_FILE } from './texts.ts'

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the page about the app': (page) => page.goto('/about/'),
  'an empty library': (page) => page.goto('/library/'),
  'an import with a text to look over and one refused': async (page) => {
    await openImport(page)
    await page.getByLabel('Files').setInputFiles([textFile('empty.txt', '')])
    await paste(page, 'Ann Lee said the ferry would run again. Nobody answered her.')
    await expect(page.locator('.review[data-state=ready]')).toBeVisible()
  },
  'a library with an article': async (page) => {
    await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
    await page.goto('/library/')
    await expect(page.getByText('Yours', { exact: true })).toBeVisible()
  },
  'a library with a long title under collections with long names': async (page) => {
    const title = `Quarrel of ${'Donaudampfschifffahrtsgesellschafts'.repeat(2)}kapitäne`
    const text = BRIDGE_FILE.replace('The bridge at Oakhurst opens', title)
    await fillLibrary(page, [textFile('bridge.txt', text)])
    await page.goto('/library/')
    await page.getByRole('button', { name: /^Collections: / }).click()
    const names = 'to read before the council meets in autumn, Donaudampfschifffahrtsgesellschaften'
    await page.getByLabel('Collections, with commas').fill(names)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: /^Collection/ })).toBeVisible()
    await page.getByRole('button', { name: /^Collections: / }).click()
  },
  'an article of one’s own': async (page) => {
    await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
    await page
      .getByText(/^Saved: /)
      .getByRole('link')
      .click()
    await expect(page.getByRole('article')).toBeVisible()
  },
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  for (const [name, open] of Object.entries(SCREENS))
    test(`finds no barrier in ${name}, in any theme`, async ({ page }) => {
      await open(page)
      await whenTakenOver(page)
      await expectNoBarrier(page)
      await expectNoOverhang(page)
    })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('tells all about the app, and why the library is empty', async ({ page }) => {
    await page.goto('/about/')
    await expect(page.getByRole('heading', { name: 'What is stored, and where' })).toBeVisible()
    await expect(page.getByRole('table')).toContainText('81 %')
    for (const address of ['/library/', '/import/']) {
      const html = await (await page.request.get(address)).text()
      expect(html).toMatch(/<noscript><p[^>]*>[^<]*needs JavaScript/)
    }
  })
})

test('asks at once for all that the library is made of', async ({ page }) => {
  const html = await (await page.request.get('/library/')).text()
  const named = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"/g)].map(
    ([, address]) => address,
  )
  for (const part of ['react-dom', 'main', 'library', 'database'])
    expect(named).toContainEqual(expect.stringMatching(new RegExp(`^/assets/${part}-[^/]+\\.js$`)))
  expect(html).not.toMatch(/modulepreload[^>]*assets\/import-/)
  expect(await (await page.request.get('/about/')).text()).not.toMatch(
    /modulepreload[^>]*react-dom/,
  )
})

test('loads nothing of all this with an article', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('/')
  await page.getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.reload()
  await whenTakenOver(page)
  const names =
    /\/assets\/(import|library|about|own-articles|worker|weights|readability|backup)[-.]/
  expect(requests.length).toBeGreaterThan(3)
  expect(requests.filter((url) => names.test(url))).toEqual([])
})
