import type { Locator, Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

/** Views that bring a style sheet of their own, by link and heading. */
const VIEWS = [
  ['Voices', 'Voices'],
  ['Search', 'Search'],
  ['Library', 'Your library'],
  ['About', 'About and privacy'],
] as const

const beforeOf = (paragraph: Locator, name: string) =>
  paragraph.evaluate(
    (element, property) => getComputedStyle(element, '::before').getPropertyValue(property),
    name,
  )

/** Where everything shown in the view stands, and how it looks. */
const lookOf = (page: Page) =>
  page.locator('#main *').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { display, font, color, border, background, contentVisibility } =
          getComputedStyle(element)
        const box = [x, y, width, height].map(Math.round)
        return [
          element.tagName,
          ...box,
          display,
          font,
          color,
          border,
          background,
          contentVisibility,
        ].join()
      }),
  )

/** How many characters the full lines of the article hold, as a rule. */
const charactersPerLine = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange()
    const lines: number[] = []
    for (const paragraph of document.querySelectorAll('article p')) {
      const tops: number[] = []
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          tops.push(Math.round(range.getBoundingClientRect().bottom / 10))
        }
      const counts = new Map<number, number>()
      for (const top of tops) counts.set(top, (counts.get(top) ?? 0) + 1)
      lines.push(...[...counts.values()].slice(0, -1))
    }
    return lines.sort((one, other) => one - other)[Math.floor(lines.length / 2)] ?? 0
  })

test('sets lines of a readable length', async ({ page, isMobile }) => {
  await page.goto(ARTICLE)
  const count = await charactersPerLine(page)
  expect(count).toBeGreaterThanOrEqual(isMobile ? 35 : 45)
  expect(count).toBeLessThanOrEqual(75)
})

test('names who speaks beside the text where there is room, at the turn elsewhere', async ({
  page,
  isMobile,
}) => {
  await page.goto(ARTICLE)
  const turn = page.locator('article p[data-speakers]').first()
  expect(await beforeOf(turn, 'float')).toBe(isMobile ? 'none' : 'inline-start')
  expect(await beforeOf(turn, 'display')).toBe('block')
})

test('tells a screen reader who speaks once a turn', async ({ page }) => {
  await page.goto(ARTICLE)
  const paragraphs = page.getByRole('article').getByRole('paragraph')
  const turns = await paragraphs.evaluateAll((list) =>
    list.map((paragraph) => paragraph.dataset['speakers'] ?? null),
  )
  const at = turns.findIndex((names) => names !== null)
  const snapshot = await paragraphs.nth(at).ariaSnapshot()
  expect(snapshot.split(turns[at] ?? 'nobody')).not.toHaveLength(1)
  expect(snapshot.trim().startsWith(`- paragraph: ${turns[at]}`)).toBe(true)
})

test('hides the skip link until it has the focus', async ({ page }) => {
  await page.goto(ARTICLE)
  const link = page.getByRole('link', { name: 'Skip to the text' })
  await expect(link).not.toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
})

test('shows the timeline as ever once other views were seen', async ({ page }) => {
  await page.goto('/')
  await whenTakenOver(page)
  const look = await lookOf(page)
  expect(look.length).toBeGreaterThan(50)
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  for (const [name, words] of VIEWS) {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click()
    await expect(heading).toHaveText(words)
  }
  await page.evaluate((steps) => history.go(-steps), VIEWS.length)
  await expect(heading).toHaveText('Who said what')
  await expect.poll(() => lookOf(page)).toEqual(look)
})

test.describe('in print', () => {
  test.use({ colorScheme: 'dark' })

  test('keeps what a page on paper needs, without colour', async ({ page }) => {
    await page.goto(ARTICLE)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'More articles' })).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('30 December 2021', { exact: true })).toBeVisible()
    await expect(page.getByText(ARTICLE)).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Sources' })).toBeVisible()
    const turn = page.locator('article p[data-speakers]').first()
    expect(await beforeOf(turn, 'content')).toContain(await turn.getAttribute('data-speakers'))
    const shared = page.locator('article [data-name]').first()
    expect(await beforeOf(shared, 'content')).toBe(`"[${await shared.getAttribute('data-name')}] "`)
    const colours = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('article, article *')]
      return [...new Set(shown.map((element) => getComputedStyle(element).color))]
    })
    expect(colours.sort()).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)'])
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const address of [ARTICLE, '/', '/voices/'])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`looks the same before the later style sheet is there: ${address}, ${colorScheme}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme })
        await page.route('**/assets/later-*.css', (route) =>
          route.fulfill({ contentType: 'text/css', body: '' }),
        )
        await page.goto(address)
        const before = await page.screenshot({ fullPage: true })
        await page.unrouteAll()
        await page.reload()
        expect((await page.screenshot({ fullPage: true })).equals(before)).toBe(true)
      })
})
