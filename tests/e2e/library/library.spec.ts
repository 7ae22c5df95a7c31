import type { Page } from '@playwright/test'
import { expect, OFFLINE_MESSAGES, test, whenStored, whenTakenOver } from '../test.ts'
import { fillLibrary, openImport, paste, save, textFile } from './library.ts'
import { createOldDatabase, readDatabase } from './stored.ts'
import { BRIDGE_FILE, FERRY } from './texts.ts'

const BRIDGE = 'The bridge at Oakhurst opens'
/** Refuses every second write, as a device does that fills up in the middle of it. */
const FULL_DEVICE = `{
  let isFull = false, writes = 0
  new BroadcastChannel('full').onmessage = ({ data }) => { isFull = data }
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...values) {
    if (isFull && ++writes % 2 === 0) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, values)
  }
}`
const FILES = [textFile('bridge.txt', BRIDGE_FILE), textFile('ferry.txt', FERRY)]

async function openLibrary(page: Page): Promise<void> {
  await page.goto('/library/')
  await whenTakenOver(page)
}

const titles = (page: Page) =>
  page.getByRole('list', { name: 'Your articles' }).getByRole('heading').allTextContents()

test('says what to do while it is empty', async ({ page }) => {
  await openLibrary(page)
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await page.getByRole('link', { name: 'Add an article' }).click()
  await expect(page).toHaveURL(/\/import\/$/)
  await expect(page.getByRole('heading', { name: 'Add your own article' })).toBeVisible()
})

test('deletes an article and takes it back', async ({ page }) => {
  await fillLibrary(page, FILES)
  await openLibrary(page)
  const before = await readDatabase(page)
  await page.getByRole('button', { name: `Delete: ${BRIDGE}` }).click()
  await expect(page.getByText(`“${BRIDGE}” was deleted.`)).toBeVisible()
  await expect.poll(() => titles(page)).toEqual(['Ferry quarrel goes to court'])
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expect(undo).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect.poll(() => titles(page)).toHaveLength(2)
  await expect(page.getByRole('link', { name: BRIDGE })).toBeFocused()
  expect(await readDatabase(page)).toEqual(before)
})

test('does not speak of a cleared library while its only article is taken back', async ({
  page,
}) => {
  await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
  await openLibrary(page)
  await expect.poll(() => titles(page)).toEqual([BRIDGE])
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('[role="alert"]')) Object.assign(window, { alarm: true })
    })
    watch.observe(document.body, { childList: true, subtree: true })
  })
  await page.getByRole('button', { name: `Delete: ${BRIDGE}` }).click()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => titles(page)).toEqual([BRIDGE])
  expect(await page.evaluate(() => 'alarm' in window)).toBe(false)
})

test('finds articles by their words and speakers', async ({ page }) => {
  await fillLibrary(page, FILES)
  await openLibrary(page)
  await page.getByLabel('Find').fill('oakhurst')
  await expect.poll(() => titles(page)).toEqual([BRIDGE])
  await page.getByLabel('Find').fill('zebra')
  await expect(page.getByText('None of your 2 articles has these words.')).toBeVisible()
  await expect(page.getByText(/used on this device/)).toBeVisible()
})

test('shows the newest of a big library while the others are still read', async ({ page }) => {
  await page.goto('/about/')
  const entries = Array.from({ length: 60 }, (_, at) => ({
    ...{ slug: `own:2031-01-01-a${at}`, date: '2031-01-01', title: `Title ${at}`, lead: 'It is.' },
    ...{ wordCount: 3, speakers: [], moreSpeakers: 0, kinds: [], source: null, hash: String(at) },
    // Some are added at once, as by the restoring of a backup.
    ...{ collections: at === 0 ? ['old'] : [], voices: [], size: 4, addedAt: Math.min(at, 55) },
  }))
  await createOldDatabase(page, 3, {
    ...{ places: [], corrections: [], notes: [], ownTexts: [], ownArticles: entries },
  })
  // The whole list is given out only once it is asked for.
  await page.addInitScript(() => {
    const getAll = Reflect.get(IDBObjectStore.prototype, 'getAll')
    IDBObjectStore.prototype.getAll = function (...values) {
      const request = getAll.apply(this, values)
      if (this.name === 'ownArticles')
        request.addEventListener = (type: string, listener: EventListener) =>
          addEventListener(`whole ${type}`, listener)
      return request
    }
  })
  await openLibrary(page)
  const newest = [59, 58, 57, 56, 55, 54, 53, 52].map((at) => `Title ${at}`)
  await expect.poll(() => titles(page)).toEqual(newest)
  await page.getByLabel('Find').fill('title 0')
  await expect.poll(() => titles(page)).toEqual([])
  await expect(page.getByText('None of your')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('whole success')))
  await expect.poll(() => titles(page)).toEqual(['Title 0'])
  await page.getByLabel('Find').fill('')
  await expect.poll(async () => (await titles(page)).slice(0, 8)).toEqual(newest)
  // By its key: below entries that are laid out only when they come into sight, a button moves.
  await page.getByRole('button', { name: 'Show more of 60' }).press('Enter')
  await expect.poll(async () => (await titles(page)).at(-1)).toBe('Title 0')
  await page.getByRole('combobox', { name: /^Collection/ }).selectOption('old')
  await expect.poll(() => titles(page)).toEqual(['Title 0'])
})

test('says so where a library holds no such article', async ({ page }) => {
  await page.goto('/library/?article=2031-01-01-nothing')
  await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible()
})

test.describe('without a connection', () => {
  test.use({ expectedMessages: OFFLINE_MESSAGES })

  test('opens, and reads a new text, once a text was read', async ({ page, context }) => {
    await openImport(page)
    await whenStored(page, [])
    await page.reload()
    await whenTakenOver(page)
    await paste(page, FERRY)
    await save(page)
    await page.getByRole('link', { name: 'Ferry quarrel goes to court' }).click()
    await expect(page.getByRole('article')).toContainText('Ann Lee')

    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('article')).toContainText('Ann Lee')
    await page.goto('/import/')
    await paste(page, BRIDGE_FILE)
    await save(page)
    await page.goto('/library/')
    await expect.poll(() => titles(page)).toHaveLength(2)
  })
})

test.describe('on a full device', () => {
  test('tells so, and loses nothing', async ({ page }) => {
    // Past the service worker, so that the storage border can be put into the attribution worker's script.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await page.route('**/assets/worker-*.js', async (route) => {
      const script = await (await route.fetch()).text()
      const body = `${FULL_DEVICE}\n${script}`
      await route.fulfill({ status: 200, contentType: 'text/javascript', body })
    })
    await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
    await openImport(page)
    await paste(page, FERRY)
    const fill = (isFull: boolean) =>
      page.evaluate((full) => new BroadcastChannel('full').postMessage(full), isFull)
    await fill(true)
    await page.getByRole('button', { name: /^Save: / }).click()
    await expect(page.getByRole('alert')).toContainText('no room left')
    await expect(page.getByLabel('Title')).toHaveValue('Ferry quarrel goes to court')
    const { ownArticles, ownTexts } = await readDatabase(page)
    expect([ownArticles?.length, ownTexts?.length]).toEqual([1, 1])

    await fill(false)
    await save(page)
    expect((await readDatabase(page))['ownArticles']).toHaveLength(2)
  })
})

test.describe('where nothing can be stored', () => {
  test('tells so in words', async ({ page }) => {
    // What a private window of some browsers does.
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    await openLibrary(page)
    await expect(page.getByRole('alert')).toContainText('it may be a private window')
  })
})

test.describe('with several tabs and versions', () => {
  const PLACE = { slug: 'a', paragraph: 3, share: 0.5, isRead: false, changedAt: 1 }
  /** An own article as the second version stored it. */
  const SPEAKER = { id: 'ann-lee', name: 'Ann Lee', kind: 'person', isVoice: true }
  const OLD_ENTRY = {
    ...{ slug: 'own:2031-01-01-road', date: '2031-01-01', title: 'The road', lead: 'It is open.' },
    ...{ wordCount: 3, speakers: [SPEAKER], moreSpeakers: 0, source: null, hash: 'x' },
    ...{ collections: ['roads'], size: 40, addedAt: 1 },
  }
  const OLD_TEXT = {
    slug: 'own:2031-01-01-road',
    text: ' date 2031-01-01 The road\n\nIt is open.\n',
    article: { slug: 'own:2031-01-01-road', speakers: [SPEAKER] },
  }

  const VOICES = ['ann-lee', 'name:ann lee']
  const NOTE = { ...{ id: 'n', slug: 'a', title: 'A', quotes: [], text: 'Why?' }, changedAt: 1 }
  const OWN = { ownArticles: [OLD_ENTRY], ownTexts: [OLD_TEXT] }
  const OWN_3 = { ownArticles: [{ ...OLD_ENTRY, voices: VOICES }], ownTexts: [OLD_TEXT] }
  const OLD = { 1: {}, 2: OWN, 3: { ...OWN_3, notes: [NOTE] } } as const

  for (const version of [1, 2, 3] as const)
    test(`upgrades a database of version ${version} and keeps what is in it`, async ({ page }) => {
      await page.goto('/about/')
      await createOldDatabase(page, version, { places: [PLACE], corrections: [], ...OLD[version] })
      await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
      const stored = await readDatabase(page)
      expect(stored['places']).toEqual([PLACE])
      expect(stored['notes']).toEqual(version === 3 ? [NOTE] : [])
      expect(stored['ownTexts']).toHaveLength(version === 1 ? 1 : 2)
      await openLibrary(page)
      if (version === 1) return
      expect(stored['ownTexts']).toContainEqual(OLD_TEXT)
      expect(stored['ownArticles']).toContainEqual({ ...OLD_ENTRY, voices: VOICES })
      await expect.poll(() => titles(page)).toEqual([BRIDGE, OLD_ENTRY.title])
    })

  test('leaves the database as it was when an upgrade fails', async ({ page }) => {
    await page.goto('/about/')
    await createOldDatabase(page, 2, {
      ...{ places: [PLACE], corrections: [], ownArticles: [OLD_ENTRY], ownTexts: [OLD_TEXT] },
    })
    await page.addInitScript(() => {
      if (!location.hash)
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
    })
    await openLibrary(page)
    await expect(page.getByRole('alert')).toContainText('It is kept as it was')
    await page.goto('/library/#roomy')
    await page.reload()
    await expect.poll(() => titles(page)).toEqual([OLD_ENTRY.title])
    expect((await readDatabase(page))['places']).toEqual([PLACE])
  })

  test('says so when the browser has cleared the library', async ({ page }) => {
    await fillLibrary(page, [textFile('bridge.txt', BRIDGE_FILE)])
    await page.goto('/about/')
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('on-the-record').addEventListener('success', resolve)
        }),
    )
    await openLibrary(page)
    await expect(page.getByRole('alert')).toContainText('the browser has cleared it')
    await page.getByRole('button', { name: 'Understood' }).click()
    await page.reload()
    await expect(page.getByText('Nothing here yet.')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('waits for a tab that holds the database in an older version', async ({ page, context }) => {
    const old = await context.newPage()
    await old.goto('/about/')
    await createOldDatabase(old, 1, { places: [PLACE], corrections: [] })
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('on-the-record', 1)
          request.addEventListener('success', () => {
            Object.assign(window, { held: request.result })
            resolve()
          })
        }),
    )
    await openLibrary(page)
    await expect(page.getByRole('alert')).toContainText('Close the other tabs')
    await old.close()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('Nothing here yet.')).toBeVisible()
    expect((await readDatabase(page))['places']).toEqual([PLACE])
  })

  test('tells a tab of an older version to reload', async ({ page }) => {
    await page.goto('/about/')
    await createOldDatabase(page, 99, { places: [PLACE], somethingNew: [PLACE] })
    await openLibrary(page)
    await expect(page.getByRole('alert')).toContainText('older version of the site')
    expect((await readDatabase(page))['places']).toEqual([PLACE])
  })

  test('shows in one tab what another has added', async ({ page, context }) => {
    await openLibrary(page)
    await expect(page.getByText('Nothing here yet.')).toBeVisible()
    const other = await context.newPage()
    await fillLibrary(other, [textFile('bridge.txt', BRIDGE_FILE)])
    await other.close()
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    )
    await expect.poll(() => titles(page)).toEqual([BRIDGE])
  })
})
