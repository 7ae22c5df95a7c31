import { expectNoBarrier, expectNoOverhang } from '../barriers.ts'
import { NEWS_SITE } from '../sites.ts'
import { expect, OFFLINE_MESSAGES, test, whenStored, whenTakenOver } from '../test.ts'

test('leads by keyboard from the timeline to a statement and back to the results', async ({
  page,
}) => {
  await page.goto('/')
  await whenTakenOver(page)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('Minor incursion')
  await expect(page).toHaveURL(/\/search\/\?q=Minor/)
  const results = page.getByRole('main').getByRole('blockquote')
  await expect(results.first().locator('mark').first()).toHaveText(/minor|incursion/i)
  await field.fill('"minor incursion" speaker:Biden')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Remove Exactly: minor incursion' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Joe Biden' }).first()).toBeVisible()
  const words = results.first().getByRole('link')
  await expect(words).toContainText('minor incursion')
  await words.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/.*#s-\w+$/)
  await expect(page.locator('article [data-linked]').first()).toBeInViewport()
  await page.goBack()
  await expect(field).toHaveValue('"minor incursion" speaker:Biden')
  await page.getByRole('link', { name: 'Remove Speaker: Biden' }).click()
  await expect(field).toHaveValue('"minor incursion"')
  await expect(page).toHaveURL(/q=%22minor(\+|%20)incursion%22$/)
})

test('sorts, shows more, groups by voice and counts, all in the address', async ({ page }) => {
  await page.goto('/search/?q=Ukraine')
  const results = page.getByRole('main').getByRole('blockquote')
  await expect(results).toHaveCount(20)
  // By its key: below results that are laid out only when they come into sight, a button moves.
  await page.getByRole('button', { name: 'Show 20 more' }).press('Enter')
  await expect(results).toHaveCount(40)
  await page.getByRole('button', { name: 'Newest first' }).click()
  await expect(page).toHaveURL(/sort=newest/)
  await expect(page.getByRole('button', { name: 'Newest first', pressed: true })).toBeVisible()
  const days = await page
    .getByRole('main')
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days).toEqual([...days].sort().reverse())
  await page.getByRole('button', { name: 'Group by voice' }).click()
  const first = page.getByRole('heading', { level: 2 }).first()
  await expect(first).toContainText(/\d+ statements/)
  const name = (await first.textContent())?.replace(/ \d+ statements$/, '') ?? ''
  await page.getByRole('link', { name: `All by ${name}` }).click()
  await expect(page.getByRole('link', { name: `Remove Speaker: ${name}` })).toBeVisible()
  await page.reload()
  await expect(results.first()).toBeVisible()
})

test('finds a state by the seat of its government, and says what it cannot do', async ({
  page,
}) => {
  await page.goto('/search/?q=speaker:Russia+firm:place')
  const by = page.getByRole('main').locator('.by')
  await expect(by.first()).toBeVisible()
  await page.goto('/search/?q=title:gas+after:yesterday')
  await expect(page.getByText('There is no “title:” here')).toBeVisible()
  await expect(page.getByText('“after:yesterday” was searched as plain words')).toBeVisible()
  await page.goto('/search/?q=zelenskx')
  await expect(page.getByText('Nothing in the archive has “zelenskx”.')).toBeVisible()
  await page.getByRole('link', { name: 'zelensky', exact: true }).click()
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/Zelensky/)
})

test('offers the search of what is typed among all commands', async ({ page }) => {
  await page.goto('/')
  await whenTakenOver(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Go to' })).toBeFocused()
  await page.keyboard.type('nord stream')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Search for “nord stream”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=nord(\+|%20)stream/)
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/nord/i)
})

test('has no barrier, empty and with results, and fits the screen', async ({ page }) => {
  await page.goto('/search/')
  await whenTakenOver(page)
  await expect(page.getByRole('link', { name: /^speaker:\S+$/ }).first()).toBeVisible()
  await expectNoBarrier(page)
  await page.goto('/search/?q=sanctions+-gas+kind:direct+speakr:x')
  await expect(page.getByRole('status').first()).toBeVisible()
  await page.goto('/search/?q=sanctions+kind:direct')
  await expect(page.getByRole('main').getByRole('blockquote').first()).toBeVisible()
  await expectNoBarrier(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoOverhang(page)
})

test('shows a text that means harm as text', async ({ page }) => {
  await page.goto(`${NEWS_SITE.url}search/?q=speaker:Berg`)
  await whenTakenOver(page)
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> script')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/<img src=x/)
  await expect(page.getByRole('main').getByRole('status').first()).toBeVisible()
  expect(await page.locator('main img, main script').count()).toBe(0)
})

test.describe('without a connection', () => {
  test.use({ expectedMessages: OFFLINE_MESSAGES })

  test('answers what was asked before, and else from what was read', async ({ page, context }) => {
    const article = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
    await page.goto(article)
    await whenStored(page, [`${article}article.json`])
    await page.goto('/search/?q=incursion')
    await expect(page.getByRole('main').getByRole('blockquote').first()).toBeVisible()
    await whenStored(page, ['/search/lists/_.json'])
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/incursion/i)
    await page.getByRole('searchbox').fill('Peskov')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Only \d+ articles? stored here could be searched/)).toBeVisible()
    await expect(page.getByRole('main').getByRole('blockquote').first()).toBeVisible()
  })
})

test('says in its HTML that it needs script, and leads to timeline and voices', async ({
  page,
}) => {
  const html = await (await page.request.get('/search/')).text()
  const [, unscripted = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? []
  expect(unscripted).toContain('Search needs JavaScript')
  expect(unscripted).toContain('href="/"')
  expect(unscripted).toContain('href="/voices/"')
})
