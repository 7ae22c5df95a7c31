import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, PROJECT, VITE } from '../sites.ts'
import { expect, test } from '../test.ts'

// The tests build one site, one after another.
test.describe.configure({ mode: 'default' })
test.setTimeout(180_000)

/** Enough for three threads to have work. */
const ARTICLES = 40

let folder = ''
const inFolder = (...path: string[]) => join(folder, ...path)

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-rebuild-'))
  await mkdir(inFolder('articles'))
  for (let day = 0; day < ARTICLES; day++) {
    const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
    const text = `date ${date} Day ${day}\n\n“We have waited ${day} days,” Ann Lee said.\n`
    await writeFile(inFolder('articles', `${date}-day-${day}.txt`), text)
  }
})

test.afterAll(() => rm(folder, { recursive: true }))

/** Builds into a site of that name and tells what the command says. */
function build(site: string, settings: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [VITE, 'build', '--outDir', inFolder(site), '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: PROJECT,
      env: environmentOf({
        ARTICLES: inFolder('articles'),
        CACHE: inFolder('cache'),
        ...settings,
      }),
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
  return stdout
}

/** All files of a site with their content. */
async function contents(site: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(inFolder(site), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inFolder(site).length))
  const read = paths
    .sort()
    .map(async (path) => [path, await readFile(inFolder(site, path), 'latin1')] as const)
  return new Map(await Promise.all(read))
}

test('builds the same site with one thread and with three', async () => {
  expect(build('one', { WORKERS: '1', CACHE: inFolder('cache-of-one') })).toContain(
    `${ARTICLES} articles in ${inFolder('one')}, 0 from the cache`,
  )
  build('three', { WORKERS: '3', CACHE: inFolder('cache-of-three') })
  const one = await contents('one')
  expect(one.size).toBeGreaterThan(2 * ARTICLES)
  expect(await contents('three')).toEqual(one)
})

test('builds what has changed and keeps the rest, in the place of the site before', async () => {
  build('site')
  await writeFile(inFolder('site', 'left-over.html'), 'Something else')
  const name = '2031-01-31-day-30.txt'
  const article = await readFile(inFolder('articles', name), 'utf8')
  await writeFile(inFolder('articles', name), article.replace('We have', 'They have'))
  // The article, the timeline page with its first words, its voice.
  expect(build('site')).toContain(`${ARTICLES - 1} from the cache; 3 of 45 pages made anew`)
  const changed = await contents('site')
  expect(changed.get('/articles/2031-01-31-day-30/index.html')).toContain('They have waited')
  expect(changed.has('/left-over.html')).toBe(false)
  expect((await readdir(folder)).filter((each) => each.startsWith('.'))).toEqual([])

  build('anew', { CACHE: inFolder('cache-anew') })
  expect(changed).toEqual(await contents('anew'))
})

test('does not take the place of a folder it was not given', async () => {
  await mkdir(inFolder('letters'))
  await writeFile(inFolder('letters', 'letter.txt'), 'Dear Ann')
  const { status, stderr } = spawnSync(
    process.execPath,
    [VITE, 'build', '--outDir', inFolder('letters'), '--logLevel', 'warn'],
    { cwd: PROJECT, env: environmentOf({ ARTICLES: inFolder('articles') }), encoding: 'utf8' },
  )
  expect(status).toBe(1)
  expect(stderr).toContain('letters is not empty; with --emptyOutDir the site takes its place')
  expect(await readdir(inFolder('letters'))).toEqual(['letter.txt'])
})
