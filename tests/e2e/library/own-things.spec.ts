import type { Page } from '@playwright/test'
import { expectNoBarrier } from '../barriers.ts'
import { expect, test, whenTakenOver } from '../test.ts'
import { fillLibrary, textFile } from './library.ts'
import { readDatabase } from './stored.ts'
import { BRIDGE_FILE, FERRY } from './texts.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
const OWN = ` date 2021-12-29 A letter to the harbour

“The ferry is a matter for the states,” President Joe Biden said on Wednesday. Joe Biden said that he had read the letter.
`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const entries = (page: Page) => page.locator('.entry')

test('stand among the archive’s articles and voices, marked, and can be taken out', async ({
  page,
}) => {
  await fillLibrary(page, [textFile('letter.txt', OWN), textFile('bridge.txt', BRIDGE_FILE)])
  await page.goto('/')
  await whenTakenOver(page)
  const titles = () => entries(page).getByRole('heading').allTextContents()
  await expect.poll(async () => (await titles())[0]).toBe('The bridge at Oakhurst opens')
  const dates = await entries(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates).toEqual([...dates].sort().reverse())
  expect(dates.indexOf('2021-12-29')).toBeGreaterThan(1)
  await expect(page.getByText('Yours', { exact: true })).toHaveCount(2)
  await expectNoBarrier(page)

  await page.goto('/voices/joe-biden/')
  const letter = page.getByRole('region', { name: 'A letter to the harbour' })
  await expect(letter).toContainText('Yours')
  await expect(letter.getByRole('link', { name: /ferry is a matter/ })).toBeVisible()
  const own = page.getByRole('checkbox', { name: /^Show your own article/ })
  await own.uncheck()
  await expect(letter).toHaveCount(0)

  await page.goto('/')
  await whenTakenOver(page)
  await page.getByRole('checkbox', { name: 'Show your 2 own articles' }).check()
  await entries(page).getByRole('link', { name: 'A letter to the harbour' }).click()
  await expect(page.getByRole('article')).toContainText('The ferry is a matter')
})

test('notes on words and statements are kept, listed, saved and taken back', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await selectParagraph(page)
  await page.getByRole('button', { name: 'Highlight', exact: true }).click()
  const notes = page.getByRole('region', { name: 'Your notes' })
  await expect(notes.getByRole('listitem')).toHaveCount(1)
  await expect.poll(() => highlightedWords(page)).toMatch(/^\S.{40}/)

  await selectParagraph(page)
  await page.getByRole('button', { name: 'Note …' }).click()
  await page
    .getByRole('textbox', { name: 'Your note' })
    .fill('Ask who asked for it.\n<script>window.harm = 1</script>')
  await expectNoBarrier(page)
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(notes.getByText('Ask who asked for it.')).toBeVisible()

  await page.locator('article p [data-kind="direct"]').last().click()
  const card = page.getByRole('dialog', { name: 'Statement' })
  await card.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your note' }).fill('Compare with June.')
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(card.getByRole('button', { name: 'Your note' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(notes.getByRole('listitem')).toHaveCount(3)
  await expect.poll(() => highlightedWords(page)).toMatch(/^\S.{40}/)
  expect((await readDatabase(page))['notes']).toHaveLength(3)
  expect(await page.evaluate(() => 'harm' in window)).toBe(false)

  await page.goto('/library/')
  const all = page.getByRole('region', { name: 'Your notes' })
  await expect(all.getByRole('link', { name: /^Biden and Putin/ })).toHaveCount(3)
  await all.getByRole('button', { name: 'Delete' }).first().click()
  await expect(all.getByRole('listitem')).toHaveCount(2)
  await all.getByRole('button', { name: 'Undo' }).click()
  await expect(all.getByRole('listitem')).toHaveCount(3)
  await expectNoBarrier(page)
})

test('a note that is not kept yet is there again, until it is thrown away', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.locator('article p [data-kind="direct"]').last().click()
  const card = page.getByRole('dialog', { name: 'Statement' })
  const open = () => card.getByRole('button', { name: 'Note', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Your note' })
  await open()
  await page.mouse.click(5, 5)
  await expect(field).toHaveCount(0)
  await open()
  await field.fill('Compare with June.')
  await page.mouse.click(5, 5)
  await expect(field).toHaveValue('Compare with June.')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(page.getByText('Your words stay here until you keep them.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)

  await page.keyboard.press('Enter')
  await open()
  await expect(field).toHaveValue('Compare with June.')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await open()
  await expect(field).toHaveValue('')
})

test('go under collections, and a backup is called to mind', async ({ page }) => {
  await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE), textFile('ferry.txt', FERRY)])
  await page.goto('/library/')
  await page.getByRole('button', { name: 'Collections: The bridge at Oakhurst opens' }).click()
  await page.getByLabel('Collections, with commas').fill('harbour,  to read , harbour')
  await page.keyboard.press('Enter')
  const list = page.getByRole('list', { name: 'Your articles' })
  await expect(list.getByText('harbour, to read')).toBeVisible()
  await page.getByRole('combobox', { name: /^Collection/ }).selectOption('to read')
  await expect(list.getByRole('heading')).toHaveText(['The bridge at Oakhurst opens'])
  await expect(page.getByText('on this device alone')).toHaveCount(0)

  await page.evaluate(() =>
    localStorage.setItem('backup-reminder', JSON.stringify({ changes: 40, changedAt: 1 })),
  )
  await page.reload()
  await expect(page.getByText('40 changes are on this device alone.')).toBeVisible()
  await expectNoBarrier(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup now' }).click()
  await saved
  await expect(page.getByText('on this device alone')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Save a backup' })).toBeVisible()
  await expect(page.getByText('on this device alone')).toHaveCount(0)
})

/** Selects the second paragraph, as a reader does with the mouse. */
function selectParagraph(page: Page): Promise<void> {
  return page.evaluate(() => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelectorAll('article p')[1] ?? document.body)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
}

function highlightedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('note') ?? []
    return range instanceof Range ? range.toString() : ''
  })
}
