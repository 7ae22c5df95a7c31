import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { compileArticle } from '../../../src/compiler/compile.ts'
import { parseSound } from '../../helpers/articles.ts'
import { model } from '../../helpers/model.ts'
import { expect, test, whenTakenOver } from '../test.ts'
import { fillLibrary, textFile } from './library.ts'
import { readDatabase } from './stored.ts'
import { BRIDGE_FILE, FERRY, FERRY_PAGE } from './texts.ts'

const FILES = [
  textFile('bridge.txt', BRIDGE_FILE),
  textFile('ferry.txt', FERRY),
  textFile('page.html', FERRY_PAGE, 'text/html'),
]
const PLACE = { slug: 'a', paragraph: 3, share: 0.5, isRead: false, changedAt: 20 }

async function download(page: Page, button: string): Promise<{ name: string; content: string }> {
  const event = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await event
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') }
}

async function openLibrary(page: Page): Promise<void> {
  await page.goto('/library/')
  await whenTakenOver(page)
}

/** Puts a reading place into the database, as the reader view does. */
function putPlace(page: Page, place: typeof PLACE): Promise<void> {
  return page.evaluate(
    (record) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('on-the-record')
        request.addEventListener('success', () => {
          const stored = request.result.transaction('places', 'readwrite')
          stored.objectStore('places').put(record)
          stored.addEventListener('complete', () => {
            request.result.close()
            resolve()
          })
        })
      }),
    place,
  )
}

const chooseBackup = (page: Page, content: string) =>
  page.getByLabel('Backup file').setInputFiles([textFile('b.json', content, 'application/json')])

test('restores a backup into an empty profile as it was', async ({ page, browser, baseURL }) => {
  await fillLibrary(page, FILES)
  await putPlace(page, PLACE)
  await openLibrary(page)
  const { name, content } = await download(page, 'Save a backup')
  expect(name).toMatch(/^on-the-record-\d{4}-\d\d-\d\d\.json$/)
  const original = await readDatabase(page)

  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await openLibrary(elsewhere)
  await chooseBackup(elsewhere, content)
  await expect(
    elsewhere.getByText(/3 articles, 3 of them not in your library; 1 reading/),
  ).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Merge' }).click()
  await expect(elsewhere.getByText('The backup is restored.')).toBeVisible()
  expect(await readDatabase(elsewhere)).toEqual(original)

  await chooseBackup(elsewhere, content)
  await elsewhere.getByRole('radio', { name: /^Replace/ }).check()
  await elsewhere.getByRole('button', { name: 'Replace everything' }).click()
  await expect(elsewhere.getByText('The backup is restored.')).toBeVisible()
  expect(await readDatabase(elsewhere)).toEqual(original)
  await elsewhere.context().close()
})

test('merges a backup into what is here, or puts it in its place', async ({ page }) => {
  await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
  await putPlace(page, PLACE)
  await openLibrary(page)
  const { content } = await download(page, 'Save a backup')
  await fillLibrary(page, [textFile('ferry.txt', FERRY)])
  await putPlace(page, { ...PLACE, paragraph: 9, changedAt: 30 })
  const both = await readDatabase(page)

  await openLibrary(page)
  await chooseBackup(page, content)
  await expect(page.getByText(/1 article, 0 of them not in your library/)).toBeVisible()
  await page.getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByText('The backup is restored.')).toBeVisible()
  expect(await readDatabase(page)).toEqual(both)

  await chooseBackup(page, content)
  await page.getByRole('radio', { name: /^Replace/ }).check()
  await page.getByRole('button', { name: 'Replace everything' }).click()
  await expect(page.getByText('The backup is restored.')).toBeVisible()
  const { ownArticles, places } = await readDatabase(page)
  expect(ownArticles).toHaveLength(1)
  expect(places).toEqual([PLACE])
})

for (const [what, content, message] of [
  ['cut off', '{"format":"on-the-rec', 'it is no JSON, or was cut off'],
  ['of something else', '{"items":[]}', 'no backup of this site'],
  ['of a later version', '{"format":"on-the-record-backup","version":7}', 'has version 7'],
] as const) {
  test(`refuses a file that is ${what}`, async ({ page }) => {
    await openLibrary(page)
    await chooseBackup(page, content)
    await expect(page.getByRole('alert')).toContainText(message)
  })
}

test('takes only what is sound out of a backup that means harm', async ({ page }) => {
  const articles = [
    {
      slug: 'own:x',
      text: 'date 2031-01-01 <img src=x onerror="window.harm=1">\n\nWords.',
      addedAt: 1,
    },
    { slug: 'own:y', text: 'no article file' },
    { slug: '__proto__', text: BRIDGE_FILE },
    'nothing',
    null,
  ]
  const backup = { format: 'on-the-record-backup', version: 1, articles, places: [{ slug: 7 }, 1] }
  await openLibrary(page)
  await chooseBackup(page, JSON.stringify(backup))
  await expect(page.getByText(/1 article, 1 of them not in your library; 0 reading/)).toBeVisible()
  await expect(page.getByText(/2 articles cannot be read/)).toBeVisible()
  await page.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('link', { name: '<img src=x' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x')
  expect(await page.evaluate(() => 'harm' in window)).toBe(false)
})

test('saves an article in forms that build to the same statements', async ({ page }) => {
  await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
  await page.getByRole('link', { name: 'The bridge at Oakhurst opens' }).click()
  const text = await download(page, 'Save as text')
  const markdown = await download(page, 'Save as Markdown')
  const json = await download(page, 'Save as JSON')
  const shown = JSON.parse(json.content) as ReturnType<typeof compileArticle>
  expect(shown.statements.length).toBeGreaterThan(1)
  expect(text.name).toBe('2031-04-02-the-bridge-at-oakhurst-opens.txt')
  for (const { name, content } of [text, markdown]) {
    const built = compileArticle(parseSound(name, content), model)
    expect(built.statements.map(({ id, speakers, kind }) => ({ id, speakers, kind }))).toEqual(
      shown.statements.map(({ id, speakers, kind }) => ({ id, speakers, kind })),
    )
  }
})
