import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectNoBarrier, expectNoOverhang } from '../barriers.ts'
import { ROOT_SITE } from '../sites.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const SHEET = '/about/archive/'

interface Statement {
  readonly act: string
  readonly firmness: string | null
}

/** Everything that was said, from the published table of statements. */
const said = () =>
  readFileSync(join(ROOT_SITE.outDir, 'statements.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement)
    .filter(({ act }) => act === 'said')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('is reached from the timeline’s foot, and leads to a statement in doubt', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'The archive in figures' }).click()
    await expect(page).toHaveURL(SHEET)
    await expect(page.getByRole('heading', { level: 1, name: 'Record sheet' })).toBeVisible()
    const statements = said()
    await expect(page.getByText(`${statements.length} statements in`)).toBeVisible()
    await page.getByText('Who answers for the statements').click()
    const unnamed = statements.filter(({ firmness }) => firmness === 'unnamed').length
    const row = page.getByRole('row', { name: /^A person who is not named/ })
    await expect(row.getByRole('cell').first()).toHaveText(String(unnamed))
    for (const chart of ['Statements by kind', 'Statements by voice'])
      await expect(page.getByRole('figure', { name: chart }).getByRole('img').first()).toBeVisible()

    const doubt = page.getByRole('listitem').getByRole('blockquote').getByRole('link').first()
    const words = (await doubt.textContent()) ?? ''
    await doubt.click()
    await expect(page).toHaveURL(/\/articles\/.*#s-\w+$/)
    const target = page.locator(':target')
    await expect(target).toBeInViewport()
    expect(words.replaceAll(/\s+/g, ' ')).toContain((await target.textContent())?.slice(0, 20))
  })
})

test('is taken over as it is, in light and dark without barriers, and known to search engines', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(SHEET)
  const before = await page.getByRole('main').innerText()
  await whenTakenOver(page)
  expect(await page.getByRole('main').innerText()).toBe(before)
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
  for (const summary of await page.locator('summary').all()) await summary.click()
  await expectNoOverhang(page)
  await expectNoBarrier(page)
  const sitemap = readFileSync(join(ROOT_SITE.outDir, 'sitemap.xml'), 'utf8')
  expect(sitemap).toContain(`${SHEET}</loc>`)

  // Within the app the sheet comes with its data alone.
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click()
  await page.getByRole('main').getByRole('link', { name: 'record sheet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Record sheet' })).toBeVisible()
  await page.getByRole('link', { name: 'Vladimir Putin' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Putin' })).toBeVisible()
})
