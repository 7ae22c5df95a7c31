import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, whenTakenOver } from '../test.ts'

const VOICE = '/voices/vladimir-putin/'
const EXCHANGE = '/voices/joe-biden/?with=vladimir-putin'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('leads from the timeline over all voices to a statement in its place', async ({ page }) => {
    await page.goto('/')
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Voices' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voices' })).toBeVisible()
    await page.getByRole('link', { name: 'Vladimir Putin', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible()
    const statement = page.getByRole('blockquote').getByRole('link').first()
    const words = (await statement.textContent()) ?? ''
    await statement.click()
    await expect(page).toHaveURL(/\/articles\/.*#s-\w+$/)
    const target = page.locator(':target')
    await expect(target).toBeInViewport()
    expect(words.replaceAll(/\s+/g, ' ')).toContain((await target.textContent())?.slice(0, 20))
  })
})

test('takes a voice’s page over as it is, and asks for nothing again', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(VOICE)
  const before = await page.getByRole('main').innerText()
  await whenTakenOver(page)
  expect((await page.getByRole('main').innerText()).split('\n')[0]).toBe(before.split('\n')[0])
  expect(asked.filter((path) => path.endsWith('voice.json'))).toEqual([])
})

test('goes from a speaker in the timeline to their page', async ({ page }) => {
  await page.goto('/')
  await whenTakenOver(page)
  const names = page.getByRole('list', { name: 'Speakers' }).first().getByRole('link')
  const name = (await names.first().textContent()) ?? ''
  await names.first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page).toHaveURL(/\/voices\/[\w-]+\/$/)
})

test('goes from a followed speaker to all articles they speak in', async ({ page }) => {
  await page.goto('/articles/2021-12-30-biden-putin-prepare-second-december-call/')
  await whenTakenOver(page)
  await page.getByRole('link', { name: 'Dmitry Peskov' }).click()
  await page.getByRole('link', { name: 'In all articles' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dmitry Peskov' })).toBeVisible()
})

test('tells when a voice was heard, and leads to a month', async ({ page }) => {
  await page.goto(VOICE)
  await expect(
    page.getByRole('img', { name: /^Most in \w+ \d{4}: \d+ statements?$/ }),
  ).toBeVisible()
  await page.getByText('Month by month').click()
  const row = page.getByRole('row', { name: /December 2021/ })
  await row.getByRole('link', { name: 'December 2021' }).click()
  await expect(page).toHaveURL(/#at-2021-12$/)
  await expect(page.locator('#at-2021-12')).toBeInViewport()
})

test('says why names are taken for one voice', async ({ page }) => {
  await page.goto('/voices/joe-biden/')
  await page.getByText(/^Known by \d+ names$/).click()
  await expect(page.getByRole('row', { name: /^Joe Biden \d+ listed by the editor/ })).toBeVisible()
})

test('keeps the choice of statements in the address', async ({ page }) => {
  await page.goto(VOICE)
  await whenTakenOver(page)
  await page.getByText('Choose among the statements').click()
  await page.getByLabel('Kind').selectOption({ label: 'In their own words' })
  await page.getByLabel('Year').selectOption('2022')
  await expect(page).toHaveURL(/kind=direct&year=2022/)
  const kinds = page.locator('[data-manner]')
  await expect(page.locator('[data-manner="direct"]').first()).toBeVisible()
  await expect(page.locator('[data-manner]:not([data-manner="direct"])')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: '2021' })).toHaveCount(0)
  const shown = await kinds.count()
  await page.reload()
  await whenTakenOver(page)
  await expect(kinds).toHaveCount(shown)
  await page.getByRole('searchbox', { name: 'Word' }).fill('no such word')
  await expect(page.getByText('0 statements')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL(/vladimir-putin\/$/)
})

test('sets two voices beside each other at one address', async ({ page }) => {
  await page.goto('/voices/joe-biden/')
  await whenTakenOver(page)
  await page.getByText('Heard in the same articles').click()
  await page.getByRole('link', { name: 'Set another voice beside this one' }).click()
  await expect(page.getByText('Choose a voice to set beside Joe Biden.')).toBeVisible()
  await page.getByRole('link', { name: 'Vladimir Putin', exact: true }).click()
  await expect(page).toHaveURL(/\/voices\/joe-biden\/\?with=vladimir-putin$/)
  await expect(page.getByRole('heading', { name: 'Joe Biden and Vladimir Putin' })).toBeVisible()
  const dates = await page
    .getByRole('main')
    .locator('time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime))
  expect(dates).toEqual([...dates].sort().reverse())
  for (const side of ['one', 'other'])
    await expect(page.locator(`[data-by="${side}"]`).first()).toBeVisible()
})

test('lists voices by kind and by name', async ({ page }) => {
  await page.goto('/voices/')
  const lists = page.getByRole('navigation', { name: 'Lists of voices' })
  await lists.getByRole('link', { name: 'Places' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voices: places' })).toBeVisible()
  await lists.getByRole('link', { name: 'Z', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Volodymyr Zelensky', exact: true })).toBeVisible()
  await expect(lists.getByRole('link', { name: 'Z', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test('reaches a voice’s statements by keyboard alone', async ({ page }) => {
  await page.goto(VOICE)
  await whenTakenOver(page)
  const first = page.getByRole('blockquote').getByRole('link').first()
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid')
    if (await first.evaluate((link) => link === document.activeElement)) break
  }
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/.*#s-/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    for (const address of ['/voices/', VOICE, EXCHANGE])
      test(`finds no barrier in ${address}`, async ({ page }) => {
        await page.goto(address)
        await whenTakenOver(page)
        if (address === EXCHANGE) await expect(page.locator('.exchange')).toBeVisible()
        await page.locator('main details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true
        })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
          ),
        ).toEqual([])
      })
  })

test('fits the width of the screen on every page of voices', async ({ page }) => {
  for (const address of ['/voices/', VOICE, EXCHANGE]) {
    await page.goto(address)
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overhang, address).toBe(0)
  }
})
