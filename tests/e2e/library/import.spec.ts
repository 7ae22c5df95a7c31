import type { Page } from '@playwright/test'
import { expect, test, whenStored } from '../test.ts'
import { openImport, paste, save, textFile } from './library.ts'
import { BRIDGE_FILE, FERRY, FERRY_PAGE } from './texts.ts'

test('reads a pasted text, keeps it and opens it', async ({ page }) => {
  await openImport(page)
  await paste(page, FERRY)
  await expect(page.getByLabel('Title')).toHaveValue('Ferry quarrel goes to court')
  await expect(page.getByLabel('Date')).toHaveValue('2031-03-12')
  const found = page.getByRole('list', { name: 'First statements' })
  await expect(found).toContainText('Ann Lee “The ferry will run on Sunday,”')
  await page.getByLabel('Source').fill('The Courier')
  await save(page)
  const saved = page.getByRole('link', { name: 'Ferry quarrel goes to court' })
  await expect(saved).toBeFocused()

  await saved.click()
  await expect(page).toHaveURL(/\/library\/\?article=2031-03-12-ferry-quarrel-goes-to-court$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry quarrel goes to court')
  await expect(page.getByRole('article')).toContainText('The Courier')
  await expect(page.locator('[data-statement][data-speaker="ann-lee"]').first()).toBeVisible()
  await expect(page.getByText('Yours', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: /^Tom Berg/ }).click()
  await expect(page).toHaveURL(/article=.*&speaker=tom-berg/)
})

test('takes the article out of pasted HTML', async ({ page }) => {
  await openImport(page)
  await paste(page, FERRY_PAGE)
  await expect(page.getByLabel('Title')).toHaveValue('Ferry quarrel goes to court')
  await expect(page.getByLabel('Date')).toHaveValue('2031-03-12')
  await expect(page.getByLabel('Source')).toHaveValue('The Courier')
  await save(page)
  await page.getByRole('link', { name: 'Ferry quarrel goes to court' }).click()
  const paragraphs = page.locator('article p')
  await expect(paragraphs).toHaveCount(3)
  await expect(paragraphs.first()).toContainText('said Ann Lee, the harbour master.')
  await expect(page.getByRole('article')).not.toContainText('Sport')
})

test('reads several files, tells the same words from others, and refuses what is no text', async ({
  page,
}) => {
  await openImport(page)
  await page
    .getByLabel('Files')
    .setInputFiles([
      textFile('bridge.txt', BRIDGE_FILE),
      textFile('notes.md', `# Ferry quarrel\n\nOn 1 May 2031 **Ann Lee** said the ferry was sold.`),
      textFile('page.html', FERRY_PAGE, 'text/html'),
      textFile('again.txt', BRIDGE_FILE),
      textFile('empty.txt', ''),
      textFile('letter.txt', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1')),
    ])
  await expect(page.locator('.review')).toHaveCount(6)
  await expect(page.getByText('again.txt', { exact: true })).toBeVisible()
  await expect(page.getByText('bridge.txt holds the same words.')).toBeVisible()
  await expect(page.getByText('empty.txt was not read. It is an empty file')).toBeVisible()
  await expect(page.getByText(/letter\.txt was not read\. It is a ZIP archive/)).toBeVisible()
  await page.getByRole('button', { name: 'Save all 3' }).click()
  await expect(page.getByText(/^Saved: /)).toHaveCount(3)

  await page.getByRole('link', { name: 'Go to your library' }).click()
  const list = page.getByRole('list', { name: 'Your articles' })
  await expect(list.getByRole('heading')).toHaveCount(3)
  await expect(list.getByText('Yours')).toHaveCount(3)
  await openImport(page)
  await paste(page, BRIDGE_FILE)
  await expect(page.getByText('These words are in your library already.')).toBeVisible()
})

test('asks for the title and the date that a text does not name', async ({ page }) => {
  await openImport(page)
  await paste(page, 'Ann Lee said the ferry would run again. Nobody answered her.')
  const button = page.getByRole('button', { name: /^Save: / })
  await expect(button).toBeDisabled()
  await expect(page.getByText('No date was found in the text.')).toBeVisible()
  await page.getByLabel('Title').fill('A short note')
  await page.getByLabel('Date').fill('2031-05-06')
  await save(page)
  await expect(page.getByRole('link', { name: 'A short note' })).toHaveAttribute(
    'href',
    /article=2031-05-06-a-short-note/,
  )
})

test('says what it needs when nothing is pasted, an address alone, or a text in another script', async ({
  page,
}) => {
  await openImport(page)
  const status = page.locator('.import-page > [role=status]')
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(status).toHaveText(/^There is nothing to read yet\. Paste the words/)
  await expect(page.getByLabel('Text or HTML')).toBeFocused()
  await paste(page, 'https://courier.example/ferry')
  await expect(page.getByRole('alert')).toContainText('It is an address without its text')
  await expect(status).toBeEmpty()
  await paste(page, 'Мост открыт, – сообщил министр в пятницу. Вопросов не было.')
  await expect(page.getByText(/Statements are found in English texts only so far/)).toBeVisible()
  await expect(status).toHaveText('1 text read, 0 statements. Look it over below.')
})

test('takes files that are dropped on the page', async ({ page }) => {
  await openImport(page)
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return transfer
  }, BRIDGE_FILE)
  await page.dispatchEvent('.import-page', 'drop', { dataTransfer: data })
  await expect(page.getByText('dropped.txt')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('The bridge at Oakhurst opens')
})

test('takes files the installed app is opened with', async ({ page }) => {
  // No browser opens files by association in a test: this stands for its queue.
  await page.addInitScript((text) => {
    const file = new File([text], 'opened.txt', { type: 'text/plain' })
    Object.defineProperty(window, 'launchQueue', {
      value: {
        setConsumer: (consumer: (launch: unknown) => void) =>
          consumer({ files: [{ getFile: () => Promise.resolve(file) }] }),
      },
    })
  }, BRIDGE_FILE)
  await openImport(page)
  await expect(page.getByText('opened.txt', { exact: true })).toBeVisible()
})

/** Sends what a system's share sheet sends, through the real service worker. */
async function share(
  page: Page,
  fields: Record<string, string>,
  files: Record<string, string> = {},
): Promise<void> {
  await openImport(page)
  await whenStored(page, [])
  await page.evaluate(
    ([words, texts]) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', action: '/import/', enctype: 'multipart/form-data' })
      for (const [name, value] of Object.entries(words)) {
        const field = document.createElement('textarea')
        Object.assign(field, { name, value })
        form.append(field)
      }
      const input = document.createElement('input')
      Object.assign(input, { type: 'file', name: 'files', multiple: true })
      const transfer = new DataTransfer()
      for (const [name, text] of Object.entries(texts))
        transfer.items.add(new File([text], name, { type: 'text/plain' }))
      input.files = transfer.files
      form.append(input)
      document.body.append(form)
      form.submit()
    },
    [fields, files] as const,
  )
}

test.describe('what another app shares', () => {
  test('is looked over like any other text', async ({ page }) => {
    await share(page, { title: 'Ferry', text: FERRY, url: 'https://courier.example/ferry' })
    await expect(page.getByLabel('Title')).toHaveValue('Ferry')
    await expect(page.getByLabel('Date')).toHaveValue('2031-03-12')
    await expect(page).toHaveURL(/\/import\/$/)
    await save(page)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Add your own article' })).toBeVisible()
    await expect(page.locator('.review')).toHaveCount(0)
  })

  test('may be files', async ({ page }) => {
    await share(page, { title: '', text: '', url: '' }, { 'a.txt': BRIDGE_FILE, 'b.txt': FERRY })
    await expect(page.locator('.review[data-state=ready]')).toHaveCount(2)
  })

  test('is refused when it is an address alone', async ({ page }) => {
    await share(page, { title: 'Ferry', text: 'https://courier.example/ferry', url: '' })
    await expect(page.getByText(/It is an address without its text/)).toBeVisible()
  })
})

test('stops reading when the reader cancels', async ({ page }) => {
  await openImport(page)
  const long = `Long story\n\n12 March 2031\n\n${'Ann Lee said that the ferry would run again. '.repeat(20_000)}`
  await page
    .getByLabel('Files')
    .setInputFiles([
      textFile('short.txt', BRIDGE_FILE),
      textFile('long.txt', long),
      textFile('later.txt', FERRY),
    ])
  await expect(page.locator('.review')).toHaveCount(1)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await paste(page, FERRY)
  await expect(page.locator('.review')).toHaveCount(2)
  await expect(page.getByText('long.txt')).toHaveCount(0)
})
