import { chromium, type Page } from '@playwright/test'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STORAGE_KEY } from '../../src/data/preferences.ts'
import { getBrowser } from '../../src/build/browser.ts'
import { madeUpArticles } from './made-up-articles.ts'
import { CACHE, environmentOf, PROJECT, VITE } from './sites.ts'

/** Where the pictures go; git ignores it. */
const OUTPUT = join(PROJECT, '.cache/screenshots')
const ARTICLES = join(CACHE, 'screenshots-articles')
const SITE = join(CACHE, 'screenshots-site')
const PORT = 4318
const URL = `http://127.0.0.1:${PORT}/`
const SIZES = [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1280, 900],
  [1920, 1080],
] as const
const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const

/** What is photographed: an address, and what is done there first. */
const SCREENS: readonly (readonly [name: string, path: string, act?: (page: Page) => unknown])[] = [
  ['timeline', ''],
  ...[...madeUpArticles().keys()].map((slug) => [slug.slice(11), `articles/${slug}/`] as const),
  ['middle', 'articles/2031-03-03-many-speakers/', (page) => page.mouse.wheel(0, 2400)],
  ['settings', 'articles/2031-03-02-eight-speakers/', openSettings],
]

prepare()
const server = spawn(
  process.execPath,
  [VITE, 'preview', '--outDir', SITE, '--host', '127.0.0.1', '--port', String(PORT)],
  { cwd: PROJECT, env: environmentOf({}), stdio: 'ignore' },
)
try {
  await whenServed()
  await takeAll()
  console.log(`screenshots in ${OUTPUT}`)
} finally {
  server.kill()
}

function prepare(): void {
  for (const folder of [OUTPUT, ARTICLES]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  for (const [slug, text] of madeUpArticles()) writeFileSync(join(ARTICLES, `${slug}.txt`), text)
  const options = ['--outDir', SITE, '--emptyOutDir', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, [VITE, 'build', ...options], {
    cwd: PROJECT,
    env: environmentOf({ ARTICLES }),
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

async function whenServed(): Promise<void> {
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 50))
}

function answers(): Promise<boolean> {
  return fetch(URL).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function takeAll(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  for (const [width, height] of SIZES)
    for (const theme of THEMES) {
      const context = await browser.newContext({ viewport: { width, height } })
      const stored = JSON.stringify({ version: 1, theme })
      await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
        STORAGE_KEY,
        stored,
      ] as const)
      for (const [name, path, act] of SCREENS) {
        const page = await context.newPage()
        await page.goto(URL + path)
        await act?.(page)
        await page.waitForTimeout(100)
        await page.screenshot({ path: join(OUTPUT, `${name}-${width}-${theme}.png`) })
        await page.close()
      }
      await context.close()
    }
  await browser.close()
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('dialog').waitFor()
}
