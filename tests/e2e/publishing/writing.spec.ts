import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, NEWS_SITE, PROJECT, VITE } from '../sites.ts'
import { expect, hasTrace, leaveTrace, test } from '../test.ts'

// Vite's own notes on its connection.
test.use({ expectedMessages: /\[vite\]|React DevTools/ })

// The tests write into one folder, one after another.
test.describe.configure({ mode: 'default' })

const LIBRARY = '2031-03-18-library-without-a-roof.md'

let articles = ''
let url = ''
let server: ChildProcess

test.beforeAll(async () => {
  articles = await mkdtemp(join(tmpdir(), 'on-the-record-writing-'))
  await cp(NEWS_SITE.articles, articles, { recursive: true })
  const port = await freePort()
  url = `http://127.0.0.1:${port}/`
  const place = ['--host', '127.0.0.1', '--port', String(port), '--strictPort']
  server = spawn(process.execPath, [VITE, ...place], {
    cwd: PROJECT,
    env: environmentOf({ ARTICLES: articles }),
    stdio: 'ignore',
  })
  const status = () =>
    fetch(`${url}timeline/newest.json`).then(
      (answer) => answer.status,
      () => 0,
    )
  await expect.poll(status, { timeout: 20_000 }).toBe(200)
})

test.afterAll(async () => {
  server.kill()
  await rm(articles, { recursive: true })
})

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

const save = (name: string, content: string) => writeFile(join(articles, name), content)

async function edit(name: string, before: string, after: string): Promise<void> {
  const content = await readFile(join(articles, name), 'utf8')
  await save(name, content.replace(before, after))
}

test('shows a new article and an edited one in the open timeline', async ({ page }) => {
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(3)
  await leaveTrace(page)

  await save(
    '2031-04-09-the-wall-stands.txt',
    ' date 2031-04-09 The wall stands\n\n“It holds,” said Tobias Renner, the engineer.\n',
  )
  await expect(page.getByRole('link', { name: 'The wall stands' })).toBeVisible()
  await expect(page.getByText('It holds')).toBeVisible()

  await edit(LIBRARY, 'The library without a roof', 'The library and its sky')
  await expect(page.getByRole('link', { name: /^The library and its sky/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(4)
  expect(await hasTrace(page)).toBe(true)
})

test('shows an edit in the open article', async ({ page }) => {
  await page.goto(`${url}articles/${LIBRARY.replace('.md', '')}/`)
  await expect(page.getByText('not more than forty volumes')).toBeVisible()
  await leaveTrace(page)
  await edit(LIBRARY, 'forty volumes', 'fifty volumes')
  await expect(page.getByText('not more than fifty volumes')).toBeVisible()
  expect(await hasTrace(page)).toBe(true)
})

test('shows what is wrong with a file until it is mended', async ({ page }) => {
  await page.goto(url)
  const titles = page.getByRole('heading', { level: 4 })
  const overlay = page.locator('vite-error-overlay')
  await expect(titles).not.toHaveCount(0)
  await edit(LIBRARY, 'date: 2031-03-18', 'date: 2031-03-81')
  await expect(overlay).toContainText(`${LIBRARY}:3: found date “2031-03-81”`)
  await edit(LIBRARY, 'date: 2031-03-81', 'date: 2031-03-18')
  await expect(overlay).toHaveCount(0)
  await expect(titles).not.toHaveCount(0)
})
