import type { Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/articles\/2021-12-30-[\w-]+\/#s-\w+/

/** The card of the first statement by a speaker, opened from the text. */
async function openCardOf(page: Page, name: string) {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const address = await page.getByRole('link', { name }).first().getAttribute('href')
  const speaker = new URL(address ?? '', page.url()).searchParams.get('speaker')
  const statement = page.locator(`article p [data-speaker="${speaker}"][id]`).first()
  await statement.click()
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card).toBeFocused()
  return { card, statement }
}

test('says who said it, how, how firmly we know and why', async ({ page }) => {
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  await expect(card.getByRole('heading', { name: 'Dmitry Peskov' })).toBeVisible()
  await expect(card).toContainText('Spokesman')
  await expect(card.getByRole('blockquote')).not.toBeEmpty()
  for (const term of ['Manner', 'Source', 'Our reading', 'Why'])
    await expect(card.getByRole('term').filter({ hasText: term })).toBeVisible()
})

test('never covers the statement it speaks of', async ({ page }) => {
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  for (let step = 0; step < 12; step++) {
    const id = new URL(page.url()).hash
    const words = await page.locator(id).boundingBox()
    const area = await card.boundingBox()
    const screen = page.viewportSize()
    if (!words || !area || !screen) throw new Error('nothing on the screen')
    const isApart = words.y + words.height <= area.y || words.x + words.width <= area.x
    expect(isApart, `${id} is not under the card`).toBe(true)
    expect(words.y, `${id} is on the screen`).toBeGreaterThanOrEqual(0)
    await card.getByRole('button', { name: 'Next statement' }).click()
    await expect(page).not.toHaveURL(new RegExp(`${id}$`))
  }
})

test('does not cover it either when the card grows later', async ({ page }) => {
  const { card, statement } = await openCardOf(page, 'Dmitry Peskov')
  const { height = 0 } = (await card.boundingBox()) ?? {}
  // As far as the card reaches up, should it grow.
  await statement.evaluate((element, reach) => {
    const { bottom } = element.getBoundingClientRect()
    scrollBy({ top: bottom - (innerHeight - reach - 30), behavior: 'instant' })
  }, height)
  await card.evaluate((element) => {
    element.style.minHeight = `${element.getBoundingClientRect().height + 60}px`
  })
  await expect
    .poll(async () => {
      const words = await statement.boundingBox()
      const area = await card.boundingBox()
      if (!words || !area) return null
      return words.y + words.height <= area.y || words.x + words.width <= area.x
    })
    .toBe(true)
})

test('goes to the next and previous statement by the same speaker', async ({ page }) => {
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  const first = page.url()
  await card.getByRole('button', { name: 'Next by Dmitry Peskov' }).click()
  await expect(page).not.toHaveURL(first)
  await expect(card.getByRole('heading')).toHaveText('Dmitry Peskov')
  await expect(card).toContainText(/2 of \d/)
  await card.getByRole('button', { name: 'Previous by Dmitry Peskov' }).click()
  await expect(page).toHaveURL(first)
})

test('opens on a statement in the title', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.locator('h1 [data-statement]').first().click()
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card.getByRole('heading')).toContainText('Joe Biden')
})

test('copies words, citations and link, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  const words = (await card.getByRole('blockquote').textContent()) ?? ''
  await card.getByRole('button', { name: 'Copy' }).click()
  const copied = async (name: string) => {
    await card.getByRole('button', { name, exact: true }).click()
    await expect(card.getByRole('status')).toHaveText(/ copied\.$/)
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('Words only')).toBe(words)
  expect(await copied('Link')).toMatch(new RegExp(`^${ADDRESS.source}$`))
  expect(await copied('Citation')).toMatch(
    new RegExp(`\\(Dmitry Peskov\\)\\. Biden and Putin .* 30 December 2021\\. ${ADDRESS.source}$`),
  )
  expect(await copied('Citation in Markdown')).toMatch(/^> .*\n>\n> — Dmitry Peskov, in \[Biden/)
  expect(await copied('Formal citation')).toMatch(/ in (.*, )?“Biden and Putin say .* call,” /)
})

test('hands words and link to the system’s share sheet where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        Object.assign(window, { shared: data })
        return Promise.resolve()
      },
    })
  })
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  await card.getByRole('button', { name: 'Share', exact: true }).click()
  const shared = () => page.evaluate(() => (window as unknown as { shared: ShareData }).shared)
  await expect.poll(async () => (await shared()).url).toMatch(ADDRESS)
  expect((await shared()).text).toContain('(Dmitry Peskov)')
})

test('copies what it would share where there is no share sheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  await card.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(card.getByRole('status')).toHaveText('Words and link copied.')
})

test('makes a picture and downloads it', async ({ page }) => {
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  await card.getByRole('button', { name: 'Picture' }).click()
  const picture = card.getByRole('img', { name: /^Picture of: .*Dmitry Peskov/ })
  await expect(picture).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Download picture' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^2021-12-30-.*\.png$/)
  await expect(card.getByRole('status')).toHaveText(/\.png downloaded\.$/)
})

test('hides nothing that gets the focus', async ({ page }) => {
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link').last().focus()
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    const hidden = await page.evaluate(() => {
      const { activeElement: holder } = document
      if (!holder?.closest('main') || holder.closest('.statement-card, .place-strip')) return null
      const { left, top, width, height } = holder.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      return above?.closest('.statement-card') ? holder.textContent : null
    })
    expect(hidden).toBe(null)
    if (await card.evaluate((element) => element.contains(document.activeElement))) break
  }
  const settings = page.getByRole('button', { name: 'Reading settings' })
  await settings.click({ trial: true })
})

test('is the next stop after the words it speaks of', async ({ page }) => {
  const { card, statement } = await openCardOf(page, 'Dmitry Peskov')
  await page.keyboard.press('Shift+Tab')
  await expect(statement).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.locator(':focus')).toHaveCount(1)
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await page.keyboard.press('Escape')
  await expect(statement).toBeFocused()
  await expect(statement).toBeInViewport()
})

test('tells a screen reader whose words a step leads to, and nothing when it opens', async ({
  page,
}) => {
  const { card } = await openCardOf(page, 'Dmitry Peskov')
  const told = card.locator('[aria-live="polite"]')
  await expect(told).toHaveText('')
  await card.getByRole('button', { name: 'Next by Dmitry Peskov' }).click()
  await expect(told).toHaveText(/^Dmitry Peskov, (direct|mixed|paraphrase), 2 of \d$/)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(told).toHaveText(/, \d of \d$/)
})

test('leaves the text where it is when the card covers nothing', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const statement = page.locator('article p [data-statement][id]').first()
  await statement.evaluate((words) =>
    scrollTo({ top: words.getBoundingClientRect().top - 120, behavior: 'instant' }),
  )
  const before = await statement.boundingBox()
  await statement.click()
  await expect(page.getByRole('dialog', { name: 'Statement' })).toBeFocused()
  const after = await statement.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
})
