import type { Browser, BrowserContext, Page } from '@playwright/test'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readSettings } from '../settings.ts'
import { renderTable, type Row } from '../table.ts'
import { median } from './measure.ts'
import { whenStill } from './page-steps.ts'
import { measureScript } from './process-tree.ts'
import { URL, VITE, withBrowser } from './served-site.ts'

/** Own articles in the library, and bytes of the text that is imported. */
const LIBRARY = 1000
const TEXT_BYTES = 1_000_000
/** Articles that are imported as a reader does; the rest are copies of their records. */
const IMPORTED = 20
const ROUNDS = 3
const SLOW_DOWN = 4
/** The import of a megabyte may take minutes on a slow machine. */
const PATIENCE_MS = 600_000
const DESKTOP = { viewport: { width: 1280, height: 900 } }

/** Prints how a large library of the reader's own opens, what it takes of memory, and what an import does to the page. */
export async function benchLibrary(paths: readonly string[], scale: number): Promise<void> {
  const articles = resolve(paths[0] ?? readSettings(process.env).articles)
  const site = await mkdtemp(join(tmpdir(), 'bench-library-'))
  try {
    const args = [VITE, 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn']
    await measureScript(args, { ARTICLES: articles })
    const texts = await readTexts(articles)
    await withBrowser(site, async (browser) => {
      const rows = await measureLibrary(browser, texts, Math.round(LIBRARY * scale))
      console.log(renderTable('library', ['as it is', `${SLOW_DOWN}x slower`], rows, MEDIANS))
      const blocked = await measureImport(browser, texts, TEXT_BYTES * scale)
      console.log(
        `\n${renderTable('import of a text', ['as it is', `${SLOW_DOWN}x slower`], blocked, NOTE)}`,
      )
    })
  } finally {
    await rm(site, { recursive: true })
  }
}

const MEDIANS = `median of ${ROUNDS} (longest)`
const NOTE = 'longest time for which the page could not answer, in milliseconds'

async function readTexts(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.txt$/.test(name)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/** The time until the list stands, and the memory of the page that shows it. */
async function measureLibrary(
  browser: Browser,
  texts: readonly string[],
  size: number,
): Promise<readonly Row[]> {
  const context = await browser.newContext(DESKTOP)
  await fillLibrary(context, texts, size)
  const times: number[][] = []
  const tapped: number[][] = []
  const heaps: number[] = []
  for (const rate of [1, SLOW_DOWN]) {
    const ofRate: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      await page.goto(`${URL}library/`)
      ofRate.push(await whenListed(page))
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      heaps.push(usedSize)
      await page.close()
    }
    times.push(ofRate)
    tapped.push(await measureTaps(context, rate))
  }
  const memory = `${(Math.max(...heaps) / 1e6).toFixed(0)} MB`
  await context.close()
  return [
    [`${size} articles: opened by a link, ms`, ...tapped.map(summarise)],
    ['opened by its address, ms', ...times.map(summarise)],
    ['memory of its scripts after it, largest', memory, ''],
  ]
}

/** From a click on a link of another page to the list. */
async function measureTaps(context: BrowserContext, rate: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.goto(`${URL}about/`)
    await whenStill(page)
    const start = await page.evaluate(() => {
      document.querySelector<HTMLElement>('nav a[href$="/library/"]')?.click()
      return performance.now()
    })
    times.push((await whenListed(page)) - start)
    await page.close()
  }
  return times
}

const summarise = (ms: readonly number[]) =>
  `${median(ms).toFixed(0)} (${Math.max(...ms).toFixed(0)})`

/** Since the page was asked for, in milliseconds. */
function whenListed(page: Page): Promise<number> {
  return page.evaluate(async () => {
    while (!document.querySelector('[aria-label="Your articles"] > li'))
      await new Promise((done) => requestAnimationFrame(done))
    return performance.now()
  })
}

/** Some articles come in as a reader brings them; their records are copied under other names. */
async function fillLibrary(
  context: BrowserContext,
  texts: readonly string[],
  size: number,
): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${URL}import/`)
  await whenStill(page)
  const imported = texts.slice(0, Math.min(IMPORTED, size))
  await page.getByLabel('Files').setInputFiles(imported.map(fileOf))
  const ready = page.locator('.review[data-state=ready]')
  await ready.nth(imported.length - 1).waitFor({ timeout: PATIENCE_MS })
  await page.getByRole('button', { name: /^Save all/ }).click()
  await page
    .locator('.review[data-state=saved]')
    .nth(imported.length - 1)
    .waitFor()
  await page.evaluate(async (wanted) => {
    // No function in here has a name: the tool that runs this would want to keep it.
    const request = indexedDB.open('on-the-record')
    await new Promise((done) => request.addEventListener('success', done))
    const stored = request.result.transaction(['ownArticles', 'ownTexts'], 'readwrite')
    const lists = [stored.objectStore('ownArticles'), stored.objectStore('ownTexts')]
    for (const store of lists) {
      const all = store.getAll() as IDBRequest<{ slug: string; hash?: string }[]>
      await new Promise((done) => all.addEventListener('success', done))
      for (let copy = all.result.length; copy < wanted; copy++) {
        const record = all.result[copy % all.result.length]
        if (record) store.put({ ...record, slug: `${record.slug}-${copy}`, hash: String(copy) })
      }
    }
    await new Promise((done) => stored.addEventListener('complete', done))
    request.result.close()
  }, size)
  await page.close()
}

/** The longest task of the page while a text of so many bytes is read, looked over and saved. */
async function measureImport(
  browser: Browser,
  texts: readonly string[],
  bytes: number,
): Promise<readonly Row[]> {
  const [first = ''] = texts
  const bodies = texts.map((text) => text.slice(text.indexOf('\n\n')))
  const head = first.slice(0, first.indexOf('\n\n'))
  const body = bodies.join('').repeat(Math.ceil(bytes / bodies.join('').length))
  // From the disk, as a reader's: handed over by the tool it would keep the page busy.
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'))
  const file = join(folder, 'text.txt')
  await writeFile(file, head + body.slice(0, bytes))
  const longest: string[] = []
  for (const rate of [1, SLOW_DOWN]) {
    const context = await browser.newContext(DESKTOP)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(`${URL}import/`)
    await whenStill(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(window, { tasks })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ entryTypes: ['longtask'] })
    })
    await page.getByLabel('Files').setInputFiles(file)
    const ready = page.locator('.review[data-state=ready]')
    await ready.waitFor({ timeout: PATIENCE_MS })
    await page.getByRole('button', { name: /^Save: / }).click()
    await page.locator('.review[data-state=saved]').waitFor({ timeout: PATIENCE_MS })
    const tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[])
    longest.push(tasks.length === 0 ? 'below 50' : Math.max(...tasks).toFixed(0))
    await context.close()
  }
  await rm(folder, { recursive: true })
  return [[`${(bytes / 1e6).toFixed(1)} MB`, ...longest]]
}

const fileOf = (text: string, at: number) => ({
  name: `text-${at}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})
