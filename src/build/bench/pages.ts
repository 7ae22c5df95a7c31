import type { Browser, Page } from '@playwright/test'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readSettings } from '../settings.ts'
import { renderTable, type Row } from '../table.ts'
import { LONG_TEXT_SLUG, makeLongText } from './long-text.ts'
import { median } from './measure.ts'
import { STEPS, whenStill } from './page-steps.ts'
import { measureScript } from './process-tree.ts'
import { URL, VITE, withBrowser } from './served-site.ts'

/** A phone of today, as Lighthouse has it. */
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true }
/** How many times slower than this machine's the processor is made. */
const SLOW_DOWNS = [1, 4]
const ROUNDS = 7
/** Most article files whose size is read. */
const SAMPLE = 200

/**
 * Prints what the pages of an archive weigh, and how long a reader waits on them: from a tap to what it brings, as
 * medians, on this machine and on one made four times slower. A text of 12,000 words is added to the articles.
 */
export async function benchPages(paths: readonly string[]): Promise<void> {
  const from = resolve(paths[0] ?? readSettings(process.env).articles)
  const folder = await mkdtemp(join(tmpdir(), 'bench-pages-'))
  try {
    const site = await buildSite(from, folder)
    await withBrowser(site, async (browser) => {
      console.log(renderTable('bytes', ['brotli', 'elements'], await weigh(browser, site)))
      console.log(`\n${renderTable('waiting', headings(), await time(browser), NOTE)}`)
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const NOTE = `median of ${ROUNDS} (longest), in milliseconds; “long text” is of 12,000 words, its figures are Interaction to Next Paint`

const headings = () => SLOW_DOWNS.map((times) => (times === 1 ? 'as it is' : `${times}x slower`))

async function buildSite(from: string, folder: string): Promise<string> {
  const articles = join(folder, 'articles')
  const site = join(folder, 'site')
  await cp(from, articles, { recursive: true })
  const files = new Map<string, string>()
  for (const name of (await readdir(articles)).sort())
    if (/^\d{4}-.*\.(txt|md)$/.test(name))
      files.set(name, await readFile(join(articles, name), 'utf8'))
  await writeFile(join(articles, `${LONG_TEXT_SLUG}.txt`), makeLongText(files))
  const args = [VITE, 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn']
  await measureScript(args, { ARTICLES: articles })
  return site
}

/** What the timeline and the newest article load before anything is touched, and what articles weigh. */
async function weigh(browser: Browser, site: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  const slugs = (await readdir(join(site, 'articles'))).sort()
  const newest = slugs.at(-1) ?? ''
  for (const [name, path] of [
    ['timeline', ''],
    ['article', `articles/${newest}/`],
  ] as const) {
    const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
    const page = await context.newPage()
    const bodies: Promise<{ readonly type: string; readonly size: number }>[] = []
    page.on('response', (response) => {
      const type = response.request().resourceType()
      bodies.push(response.body().then((body) => ({ type, size: compressedSize(body) })))
    })
    await page.goto(URL + path)
    await whenStill(page)
    const loaded = await Promise.all(bodies)
    const sum = (type: string | null) =>
      loaded.reduce((total, one) => total + (type === null || one.type === type ? one.size : 0), 0)
    const elements = await page.locator('*').count()
    rows.push([`${name}: page`, kilobytes(sum('document')), String(elements)])
    rows.push([`${name}: scripts`, kilobytes(sum('script')), ''])
    rows.push([`${name}: all`, kilobytes(sum(null)), ''])
    await context.close()
  }
  const step = Math.ceil(slugs.length / SAMPLE)
  const sizes: number[] = []
  for (const slug of slugs.filter((_, at) => at % step === 0))
    sizes.push(compressedSize(await readFile(join(site, 'articles', slug, 'index.html'))))
  rows.push(['article pages: median', kilobytes(median(sizes)), ''])
  rows.push(['article pages: largest', kilobytes(Math.max(...sizes)), ''])
  return rows
}

const compressedSize = (body: Buffer) => brotliCompressSync(body).length
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** Each step in a new visit for each round, so that nothing is ready that a first visit has not made ready. */
async function time(browser: Browser): Promise<readonly Row[]> {
  const times = new Map<string, number[][]>()
  for (const [column, slowDown] of SLOW_DOWNS.entries())
    for (let round = 0; round < ROUNDS; round++)
      for (const { path, run } of STEPS) {
        const page = await openSlowed(browser, URL + path, slowDown)
        for (const [name, ms] of Object.entries(await run(page))) {
          const columns = times.get(name) ?? SLOW_DOWNS.map((): number[] => [])
          times.set(name, columns)
          columns[column]?.push(ms)
        }
        await page.context().close()
      }
  return [...times].map(([name, columns]): Row => [name, ...columns.map(summarise)])
}

const summarise = (ms: readonly number[]) =>
  `${median(ms).toFixed(0)} (${Math.max(...ms).toFixed(0)})`

async function openSlowed(browser: Browser, url: string, slowDown: number): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.goto(url)
  await whenStill(page)
  return page
}
