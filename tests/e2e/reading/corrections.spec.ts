import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const SLUG = '2021-12-30-biden-putin-prepare-second-december-call'
const ARTICLE = `/articles/${SLUG}/`

const cardOf = (page: Page) => page.getByRole('dialog', { name: 'Statement', exact: true })
const listOf = (page: Page) => page.getByRole('region', { name: 'Your corrections' })

/** The form for the first direct quotation of the text. */
async function openForm(page: Page) {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.locator('article p [data-kind="direct"][id]').first().click()
  await cardOf(page).getByRole('button', { name: 'This is wrong' }).click()
  await expect(page.getByRole('heading', { name: 'What is wrong?' })).toBeFocused()
  return cardOf(page)
}

test('changes the speaker, keeps it over a reload, and puts it back', async ({ page }) => {
  const card = await openForm(page)
  await card.getByRole('combobox', { name: 'Speaker' }).selectOption('Dmitry Peskov')
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByRole('heading')).toHaveText('Dmitry Peskov')
  await expect(card).toContainText('Corrected by you.')
  await page.reload()
  await expect(card.getByRole('heading')).toHaveText('Dmitry Peskov')
  await card.getByRole('button', { name: 'Put back as it was' }).click()
  await expect(card.getByRole('heading')).toHaveText('Joe Biden')
  await page.reload()
  await expect(card.getByRole('heading')).toHaveText('Joe Biden')
})

test('changes the kind and the words, and follows the statement to its new address', async ({
  page,
}) => {
  const card = await openForm(page)
  const before = page.url()
  await card.getByRole('radio', { name: 'Paraphrased' }).check()
  await card.getByRole('button', { name: 'Start later' }).click()
  await card.getByRole('button', { name: 'Start later' }).click()
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByRole('blockquote')).toHaveText(/^we are also prepared/)
  await expect(card).toContainText('Paraphrase')
  await expect(page).not.toHaveURL(before)
  const marked = page.locator('article [data-linked]')
  await expect(marked).toHaveText(/^we are also prepared/)
  await expect(marked).toHaveAttribute('data-kind', 'indirect')
})

test('names a speaker whom the article does not know', async ({ page }) => {
  const card = await openForm(page)
  await card.getByRole('combobox', { name: 'Speaker' }).selectOption('Somebody else …')
  await card.getByRole('textbox', { name: 'Name' }).first().fill('Eva Holm')
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByRole('heading')).toHaveText('Eva Holm')
  await expect(
    page.getByRole('navigation', { name: 'Speakers', exact: true }).getByRole('link'),
  ).toContainText([/Eva Holm/])
})

test('removes a statement, and undoes and redoes it', async ({ page }) => {
  const card = await openForm(page)
  const marks = page.locator('article [data-statement][id]')
  const all = await marks.count()
  await card.getByRole('button', { name: 'Not a statement' }).click()
  await expect(card).toContainText('You removed this statement.')
  await expect(marks).toHaveCount(all - 1)
  await card.getByRole('button', { name: 'Close' }).click()
  await listOf(page).getByRole('button', { name: 'Undo' }).click()
  await expect(marks).toHaveCount(all)
  await listOf(page).getByRole('button', { name: 'Redo' }).click()
  await expect(marks).toHaveCount(all - 1)
  await listOf(page)
    .getByRole('button', { name: /^Take back/ })
    .click()
  await expect(marks).toHaveCount(all)
})

test('Escape leads from the form to the card, and from the card to the words', async ({ page }) => {
  const card = await openForm(page)
  await card.getByRole('combobox', { name: 'Speaker' }).selectOption('Dmitry Peskov')
  await page.keyboard.press('Escape')
  await expect(card.getByRole('heading')).toHaveText('Joe Biden')
  await expect(card.getByRole('button', { name: 'This is wrong' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('heading', { name: 'What is wrong?' })).toBeFocused()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Escape')
  await expect(card.getByRole('button', { name: 'This is wrong' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(page.locator('article p [data-kind="direct"][id]').first()).toBeFocused()
})

test('keeps the focus in the card through every change, and says what was done', async ({
  page,
}) => {
  const card = await openForm(page)
  const wrong = card.getByRole('button', { name: 'This is wrong' })
  const told = (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible()
  await card.getByRole('button', { name: 'Cancel' }).click()
  await expect(wrong).toBeFocused()
  await wrong.click()
  await card.getByRole('radio', { name: 'Paraphrased' }).check()
  await card.getByRole('button', { name: 'Start later' }).click()
  await card.getByRole('button', { name: 'Start later' }).click()
  await card.getByRole('button', { name: 'Save' }).click()
  await told('Corrected.')
  await expect(card.getByRole('blockquote')).toHaveText(/^we are also/)
  await expect(card).toBeFocused()
  await card.getByRole('button', { name: 'Put back as it was' }).click()
  await told('Put back as it was.')
  await expect(card).toBeFocused()
})

test('says that a statement was taken out, and puts it back, with the focus in the card', async ({
  page,
}) => {
  const card = await openForm(page)
  await card.getByRole('button', { name: 'Not a statement' }).click()
  await expect(card).toContainText('You removed this statement.')
  await expect(page.getByText('Corrected.', { exact: true })).toBeVisible()
  await expect(card).toBeFocused()
  await card.getByRole('button', { name: 'Put back as it was' }).click()
  await expect(card.getByRole('heading')).toHaveText('Joe Biden')
  await expect(card).toBeFocused()
})

test('merges two speakers, and splits one', async ({ page }) => {
  const card = await openForm(page)
  const speakers = page.getByRole('navigation', { name: /peakers/ })
  await card.getByText('Joe Biden is wrong throughout').click()
  await card.getByRole('combobox', { name: 'Joe Biden is' }).selectOption('Vladimir Putin')
  await card.getByRole('button', { name: 'Merge' }).click()
  await expect(card.getByRole('heading')).toHaveText('Vladimir Putin')
  await expect(speakers.getByRole('link', { name: /^Joe Biden/ })).toHaveCount(0)
  await card.getByRole('button', { name: 'This is wrong' }).click()
  await card.getByText('Vladimir Putin is wrong throughout').click()
  await card.getByRole('checkbox', { name: /prepared to respond/ }).check()
  await card.getByRole('textbox', { name: 'Name' }).fill('Joseph Biden')
  await card.getByRole('button', { name: 'Split' }).click()
  await expect(card.getByRole('heading')).toHaveText('Joseph Biden')
  await expect(speakers.getByRole('link', { name: /^Joseph Biden/ })).toHaveCount(1)
})

test('adds a statement from selected words', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.evaluate(() => {
    const words = document.querySelector('article p')?.lastChild
    const range = document.createRange()
    range.selectNodeContents(words?.parentElement ?? document.body)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  const panel = page.getByRole('dialog', { name: 'Selected words' })
  await panel.getByRole('button', { name: 'Add the selected words as a statement' }).click()
  await panel.getByRole('radio', { name: 'Paraphrased' }).check()
  await panel.getByRole('button', { name: 'Add', exact: true }).click()
  const card = cardOf(page)
  await expect(card.getByRole('blockquote')).toHaveText(
    /^Joe Biden and Vladimir Putin both spoke up/,
  )
  await expect(card).toContainText('Corrected by you.')
  await expect(panel).toHaveCount(0)
})

test('exports the file the build understands', async ({ page }) => {
  const card = await openForm(page)
  await card.getByRole('combobox', { name: 'Speaker' }).selectOption('Dmitry Peskov')
  await card.getByRole('button', { name: 'Save' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    listOf(page).getByRole('button', { name: 'Export' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${SLUG}.corrections.json`)
  const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(file).toMatchObject({
    version: 1,
    article: SLUG,
    corrections: [
      {
        action: 'set-speakers',
        speakers: [{ id: 'dmitry-peskov', name: 'Dmitry Peskov', kind: 'person' }],
      },
    ],
  })
})
