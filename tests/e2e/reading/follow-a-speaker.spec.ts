import { expect, hasTrace, leaveTrace, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
const TITLE = /^Biden and Putin say talking is the way out/

test('leads from the timeline to an article and to one of its speakers', async ({ page }) => {
  await page.goto('/')
  await whenTakenOver(page)
  await page.getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(page).toHaveURL(/\/articles\/2021-12-30-[\w-]+\/$/)

  const speakers = page.getByRole('navigation', { name: 'Speakers' })
  await speakers.getByRole('link', { name: 'Dmitry Peskov' }).click()
  await expect(page).toHaveURL(/\/articles\/2021-12-30-[\w-]+\/\?speaker=[\w-]+$/)
  await expect(speakers.getByRole('link', { name: 'Dmitry Peskov' })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

test('shows the marks of the followed speaker only, and all of them after letting go', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const speakers = page.getByRole('navigation', { name: 'Speakers' })
  const statements = page.locator('article [data-statement]')
  const coloured = page.locator('article [data-statement][class^="voice-"]')
  const all = await statements.count()
  await expect(coloured).toHaveCount(all)

  await speakers.getByRole('link', { name: 'Dmitry Peskov' }).click()
  await expect(speakers.locator('[aria-current]')).toHaveCount(1)
  await expect(page).toHaveURL(/speaker=/)
  const id = new URL(page.url()).searchParams.get('speaker') ?? ''
  const own = await page.locator(`article [data-statement][data-speaker~="${id}"]`).count()
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThan(all)
  await expect(coloured).toHaveCount(own)
  for (const mark of await coloured.all())
    await expect(mark).toHaveAttribute('data-speaker', new RegExp(`(^| )${id}( |$)`))

  await speakers.getByRole('link', { name: 'Dmitry Peskov' }).click()
  await expect(page).not.toHaveURL(/speaker=/)
  await expect(coloured).toHaveCount(all)
})

test('follows the speaker of an address that is opened directly', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const follow = page.getByRole('link', { name: 'Dmitry Peskov' })
  const address = (await follow.getAttribute('href')) ?? ''
  await page.goto(address)
  await expect(follow).toHaveAttribute('aria-current', 'true')
})

test('goes from article to article without a document load, and back to the same place', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await leaveTrace(page)
  const later = page.getByRole('navigation', { name: 'More articles' }).getByRole('link').last()
  await later.scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    addEventListener('click', () => Object.assign(window, { leftAt: scrollY }), { capture: true })
  })
  await later.click()
  await expect(page).toHaveURL(/2021-12-31/)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  expect(await hasTrace(page)).toBe(true)

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  const moved = () =>
    page.evaluate(() => Math.abs(scrollY - (window as unknown as { leftAt: number }).leftAt))
  await expect.poll(moved).toBeLessThan(2)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await hasTrace(page)).toBe(true)
})
