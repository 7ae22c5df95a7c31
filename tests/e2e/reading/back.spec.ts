import { expect, test, whenTakenOver } from '../test.ts'

for (const deep of [false, true])
  test(`goes back to the exact place ${deep ? 'far down' : 'at the top'} of the list`, async ({
    page,
  }) => {
    await page.goto('/')
    await whenTakenOver(page)
    const titles = page.getByRole('heading', { level: 4 })
    const title = deep ? titles.last() : titles.first()
    await title.scrollIntoViewIfNeeded()
    const place = () => page.evaluate(() => scrollY)
    const before = await place()
    const count = await titles.count()
    await title.getByRole('link').click()
    await expect(page.locator('article h1')).toBeInViewport()
    await page.goBack()
    await expect(title).toBeInViewport()
    expect(await place()).toBe(before)
    await expect(titles).toHaveCount(count)
    expect(await place()).toBe(before)
  })

test('leaves a link of a list to the browser when a tab of its own is asked for', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await whenTakenOver(page)
  const opened = context.waitForEvent('page')
  await page
    .getByRole('heading', { level: 4 })
    .first()
    .getByRole('link')
    .click({ modifiers: ['ControlOrMeta'] })
  await expect((await opened).locator('article h1')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
})
