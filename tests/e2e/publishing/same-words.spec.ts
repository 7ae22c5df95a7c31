import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectNoBarrier } from '../barriers.ts'
import { ROOT_SITE } from '../sites.ts'
import { expect, test, whenTakenOver } from '../test.ts'

const NEWER = '2022-02-04-friendship-in-beijing'
const OLDER = '2022-01-27-the-written-answers'
/** No other article quotes what this one quotes. */
const ALONE = '2021-12-16-europe-asks-to-be-heard'

interface SameWords {
  readonly statements: readonly { readonly id: string }[]
}

test('leads from a statement to the article in which its words stood first, and back', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const file = join(ROOT_SITE.outDir, 'articles', NEWER, 'same-words.json')
  const [shared] = (JSON.parse(readFileSync(file, 'utf8')) as SameWords).statements
  await page.goto(`/articles/${NEWER}/`)
  await whenTakenOver(page)
  expect(asked).not.toContain(`/articles/${NEWER}/same-words.json`)
  await page.locator(`[id="s-${shared?.id}"]`).click()
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card).toBeVisible()
  await expect(card.getByText('Not here first. Also in:')).toBeVisible()
  await expect(card.getByText('27 January 2022, first')).toBeVisible()
  await expectNoBarrier(page, '.statement-card')

  await card.getByRole('link', { name: '27 January 2022' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${OLDER}/#s-\\w+$`))
  await expect(card.getByText('Here first in this archive. Also in:')).toBeVisible()
  await card.getByRole('link', { name: '4 February 2022' }).click()
  await expect(page).toHaveURL(`/articles/${NEWER}/#s-${shared?.id}`)

  await card.getByRole('heading').getByRole('link').first().click()
  const statement = page.getByRole('listitem').filter({ hasText: 'the same words on' }).first()
  await statement.getByRole('link', { name: '27 January 2022' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${OLDER}/#s-\\w+$`))
})

test('asks for nothing where an article shares nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`/articles/${ALONE}/`)
  await whenTakenOver(page)
  await page.locator('article p [data-statement][id]').first().click()
  await expect(page.getByRole('term').filter({ hasText: 'Why' })).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: 'Same words' })).toHaveCount(0)
  expect(asked.filter((path) => path.endsWith('same-words.json'))).toEqual([])
})
