// @vitest-environment node
import { appendFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/build/prerender.tsx'
import { readSettings } from '../../../src/build/settings.ts'
import { createFileCompiler } from '../../../src/build/site/compile-files.ts'
import { createLocalPool } from '../../../src/build/site/pool.ts'
import { publishArchive } from '../../../src/build/site/publish-archive.ts'
import { createPageRenderer } from '../../../src/build/site/render-pages.ts'
import { prepareStaging, stagingFolder } from '../../../src/build/site/staging.ts'
import { ArticleError } from '../../../src/compiler/problems.ts'

const INDEX = '<html><head><!--head--></head><body><!--body--><!--data--></body></html>'
const DAYS = ['2031-05-01-road', '2031-05-02-bridge', '2031-05-03-school', '2031-05-04-harbour']

/** Several builds in one test, on a machine with other work. */
const BUILDS_TIMEOUT_MS = 60_000

let folder = ''
const inFolder = (...path: string[]) => join(folder, ...path)
const save = (name: string, text: string) => writeFile(inFolder('articles', name), text)
const textOf = (slug: string, title: string) =>
  `date ${slug.slice(0, 10)} ${title}\n\n“This ${slug.slice(11)} is done,” Ann Lee said.\n`

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
  await mkdir(inFolder('articles'))
  for (const slug of DAYS) await save(`${slug}.txt`, textOf(slug, `The ${slug.slice(11)}`))
})
afterEach(() => rm(folder, { recursive: true }))

/** One build into the folder's `dist`; what it says of itself. */
async function build(version = 'code', images = '0'): Promise<string> {
  const outDir = inFolder('dist')
  prepareStaging(outDir)
  await mkdir(stagingFolder(outDir))
  const { report, putInPlace } = await publishArchive({
    settings: readSettings({
      ...{ ARTICLES: inFolder('articles'), CACHE: inFolder('cache'), OG_IMAGES: images },
    }),
    outDir,
    startCompiling: (options) => createLocalPool(createFileCompiler(options)),
    startRendering: (options) => createLocalPool(createPageRenderer(options, renderPage)),
    app: { version, shell: { indexHtml: INDEX, style: '', laterStyle: '/later.css' } },
  })
  putInPlace()
  return report.replace(outDir, 'dist')
}

const page = (slug: string) => readFile(inFolder('dist/articles', slug, 'index.html'), 'utf8')
const preview = (slug: string) => inFolder('dist/articles', slug, 'preview.png')
const attributionFiles = () =>
  readdirSync(inFolder('cache/attributions'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** All files of the site with their content. */
async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(inFolder('dist'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const read = paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(read))
}

describe('publishArchive', { timeout: BUILDS_TIMEOUT_MS }, () => {
  it('attributes and renders everything the first time', async () => {
    expect(await build()).toBe('4 articles in dist, 0 from the cache; 9 of 9 pages made anew')
    expect(await page('2031-05-02-bridge')).toContain('“This bridge is done,”')
  })

  it('does nothing again for articles that have not changed, and gives the same bytes', async () => {
    await build()
    const before = await contents()
    expect(await build()).toBe('4 articles in dist, 4 from the cache; 0 of 9 pages made anew')
    expect(await contents()).toEqual(before)
  })

  it('writes the files of the whole archive anew only when an article has changed', async () => {
    const fileNumber = () => statSync(inFolder('dist/statements.jsonl')).ino
    await build()
    const before = fileNumber()
    await build()
    expect(fileNumber()).toBe(before)
    await save('2031-05-02-bridge.txt', textOf('2031-05-02-bridge', 'The new bridge'))
    await build()
    expect(fileNumber()).not.toBe(before)
    const lines = await readFile(inFolder('dist/statements.jsonl'), 'utf8')
    expect(lines).toContain('The new bridge')
  })

  it('names the pages about the site to search engines, too', async () => {
    await build()
    const sitemap = await readFile(inFolder('dist/sitemap.xml'), 'utf8')
    for (const path of ['', 'voices/', 'about/', 'about/archive/'])
      expect(sitemap).toContain(`<loc>http://localhost:4173/${path}</loc>`)
  })

  it('leaves the pages of voices when a changed article says nothing else of them', async () => {
    await build()
    const voicePage = inFolder('dist/voices/ann-lee/index.html')
    const before = statSync(voicePage).ino
    await save(
      '2031-05-02-bridge.txt',
      `${textOf('2031-05-02-bridge', 'The bridge')}\nIt rained.\n`,
    )
    // The article and the timeline, which tells its length.
    expect(await build()).toContain('3 from the cache; 2 of 9 pages made anew')
    expect(statSync(voicePage).ino).toBe(before)
  })

  it('gives the same tables of statements whatever was there before', async () => {
    const tables = () =>
      Promise.all(
        ['statements.jsonl', 'statements.csv'].map((name) =>
          readFile(inFolder('dist', name), 'utf8'),
        ),
      )
    await build()
    await save('2031-05-06-mill.txt', textOf('2031-05-06-mill', 'The mill'))
    await save('2031-05-03-school.txt', textOf('2031-05-03-school', 'The school, “at last”, it is'))
    await rm(inFolder('articles/2031-05-02-bridge.txt'))
    await build()
    await save('2031-05-01-road.txt', textOf('2031-05-01-road', 'Die Straße'))
    await build()
    const [jsonl, csv] = await tables()
    expect(jsonl?.match(/"article":"[^"]*"/g)).toEqual(
      ['06-mill', '04-harbour', '03-school', '01-road'].map((day) => `"article":"2031-05-${day}"`),
    )
    await rm(inFolder('cache'), { recursive: true })
    await rm(inFolder('dist'), { recursive: true })
    await build()
    expect(await tables()).toEqual([jsonl, csv])
  })

  it('makes the tables of statements anew where somebody has changed them', async () => {
    await build()
    const before = await contents()
    await writeFile(inFolder('dist/statements.jsonl'), 'Something else')
    await save('2031-05-02-bridge.txt', textOf('2031-05-02-bridge', 'The new bridge'))
    await build()
    await save('2031-05-02-bridge.txt', textOf('2031-05-02-bridge', 'The bridge'))
    await build()
    expect(await contents()).toEqual(before)
  })

  it('tells articles apart that have the same words in the same day', async () => {
    await save('2031-05-01-street.txt', textOf('2031-05-01-road', 'The road'))
    await build()
    const lines = await readFile(inFolder('dist/statements.jsonl'), 'utf8')
    for (const slug of ['2031-05-01-road', '2031-05-01-street'])
      expect(lines).toContain(`"article":"${slug}"`)
  })

  it('attributes a changed article alone, and leaves its neighbours’ pages', async () => {
    await build()
    await save(
      '2031-05-02-bridge.txt',
      'date 2031-05-02 The bridge\n\n“It is open,” Tom Berg said.\n',
    )
    expect(await build()).toBe('4 articles in dist, 3 from the cache; 8 of 11 pages made anew')
    expect(await page('2031-05-02-bridge')).toContain('It is open')
  })

  it('makes the neighbours of a changed title anew, without attributing them', async () => {
    await build()
    await save('2031-05-02-bridge.txt', textOf('2031-05-02-bridge', 'The new bridge'))
    expect(await build()).toBe('4 articles in dist, 3 from the cache; 5 of 9 pages made anew')
    expect(await page('2031-05-01-road')).toContain('The new bridge')
    expect(await page('2031-05-03-school')).toContain('The new bridge')
  })

  it('makes anew what a changed voices.yaml says something of, without attributing it', async () => {
    await save('2031-05-05-mill.txt', 'date 2031-05-05 The mill\n\n“We won,” Tom Berg said.\n')
    await build()
    await save('voices.yaml', '- id: the-mayor\n  name: Tom Berg\n')
    expect(await build()).toBe('5 articles in dist, 5 from the cache; 6 of 12 pages made anew')
    expect(await page('2031-05-05-mill')).toContain('data-speaker="the-mayor"')
    await rm(inFolder('articles/voices.yaml'))
    expect(await build()).toBe('5 articles in dist, 5 from the cache; 6 of 12 pages made anew')
    expect(await page('2031-05-05-mill')).toContain('data-speaker="tom-berg"')
  })

  it('leaves nothing of a deleted article behind', async () => {
    await build()
    await rm(inFolder('articles/2031-05-02-bridge.txt'))
    expect(await build()).toBe('3 articles in dist, 3 from the cache; 7 of 8 pages made anew')
    expect(existsSync(inFolder('dist/articles/2031-05-02-bridge'))).toBe(false)
    expect(JSON.stringify(await contents())).not.toContain('2031-05-02-bridge')
  })

  it('is the same site whether it was built in one go or after changes', async () => {
    await build()
    await save('2031-05-02-bridge.txt', textOf('2031-05-02-bridge', 'The new bridge'))
    await rm(inFolder('articles/2031-05-04-harbour.txt'))
    await build()
    const changed = await contents()
    await rm(inFolder('cache'), { recursive: true })
    await rm(inFolder('dist'), { recursive: true })
    expect(await build()).toBe('3 articles in dist, 0 from the cache; 8 of 8 pages made anew')
    expect(await contents()).toEqual(changed)
  })

  it('renders all pages, and attributes none, when the site was deleted or the code changed', async () => {
    await build()
    await rm(inFolder('dist'), { recursive: true })
    expect(await build()).toBe('4 articles in dist, 4 from the cache; 9 of 9 pages made anew')
    expect(await build('other code')).toBe(
      '4 articles in dist, 4 from the cache; 9 of 9 pages made anew',
    )
  })

  it('makes a page anew that somebody else has changed or deleted', async () => {
    await build()
    const before = await contents()
    await writeFile(inFolder('dist/articles/2031-05-01-road/index.html'), 'Something else')
    await rm(inFolder('dist/articles/2031-05-03-school/article.json'))
    await writeFile(inFolder('dist/left-over.html'), 'Something else')
    expect(await build()).toBe('4 articles in dist, 4 from the cache; 2 of 9 pages made anew')
    expect(await contents()).toEqual(before)
  })

  it('attributes a text anew whose cached statements are broken', async () => {
    await build()
    const before = await contents()
    const [cut = '', wrong = ''] = attributionFiles()
    await writeFile(cut, (await readFile(cut, 'utf8')).slice(0, statSync(cut).size / 2))
    await writeFile(wrong, (await readFile(wrong, 'utf8')).replace('direct', 'indirect'))
    rmSync(inFolder('cache/sites'), { recursive: true })
    rmSync(inFolder('dist'), { recursive: true })
    expect(await build()).toBe('4 articles in dist, 2 from the cache; 9 of 9 pages made anew')
    expect(await contents()).toEqual(before)
  })

  it('does not believe a broken note of the build before', async () => {
    await build()
    const before = await contents()
    const [note = ''] = readdirSync(inFolder('cache/sites'))
    const file = inFolder('cache/sites', note)
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    for (const broken of [lines.slice(0, -2), lines.slice(0, 3), ['nonsense']]) {
      await writeFile(file, broken.join('\n'))
      expect(await build()).toBe('4 articles in dist, 4 from the cache; 9 of 9 pages made anew')
      expect(await contents()).toEqual(before)
    }
  })

  it('tells which articles share words, and makes them anew when one of them changes', async () => {
    const words = '“We will open it in May, whatever the weather,” Ann Lee said.\n'
    await save('2031-05-01-road.txt', `date 2031-05-01 The road\n\n${words}`)
    await save('2031-05-04-harbour.txt', `date 2031-05-04 The harbour\n\n${words}`)
    await build()
    const shared = JSON.parse(
      await readFile(inFolder('dist/articles/2031-05-04-harbour/same-words.json'), 'utf8'),
    ) as { statements: { isFirst: boolean; appearances: { slug: string }[] }[] }
    expect(shared.statements.map(({ isFirst }) => isFirst)).toEqual([false])
    expect(shared.statements[0]?.appearances.map(({ slug }) => slug)).toEqual(['2031-05-01-road'])
    expect(await page('2031-05-01-road')).toContain('"hasSameWords":true')
    expect(await page('2031-05-02-bridge')).not.toContain('hasSameWords')
    expect(existsSync(inFolder('dist/articles/2031-05-02-bridge/same-words.json'))).toBe(false)

    await save('2031-05-04-harbour.txt', textOf('2031-05-04-harbour', 'The harbour'))
    // Both articles, the timeline, the voice, its three lists.
    expect(await build()).toContain('3 from the cache; 7 of 9 pages made anew')
    expect(await page('2031-05-01-road')).not.toContain('hasSameWords')
    expect(existsSync(inFolder('dist/articles/2031-05-01-road/same-words.json'))).toBe(false)
  })

  it('draws a preview of each article once, and only where it is wished for', async () => {
    await build('code', '1')
    expect((await readFile(preview('2031-05-02-bridge'))).subarray(1, 4).toString()).toBe('PNG')
    expect(await page('2031-05-02-bridge')).toContain(
      'content="http://localhost:4173/articles/2031-05-02-bridge/preview.png"',
    )
    const drawnAt = () => DAYS.map((slug) => statSync(preview(slug)).mtimeMs)
    const before = drawnAt()
    const words = textOf('2031-05-02-bridge', 'The bridge').replace('done', 'open')
    await save('2031-05-02-bridge.txt', words)
    await build('code', '1')
    expect(drawnAt()).toEqual(before)
    await save('2031-05-02-bridge.txt', words.replace('The bridge', 'The new bridge'))
    await build('code', '1')
    expect(drawnAt().map((at, index) => at === before[index])).toEqual([true, false, true, true])

    await build()
    expect(existsSync(preview('2031-05-02-bridge'))).toBe(false)
    expect(await page('2031-05-02-bridge')).not.toContain('og:image')
  })

  it('keeps the preview of an article that is all there is and has changed', async () => {
    for (const slug of DAYS.slice(1)) await rm(inFolder('articles', `${slug}.txt`))
    await build('code', '1')
    await save('2031-05-01-road.txt', 'date 2031-05-01 The road\n\n“It is far,” Ann Lee said.\n')
    expect(await build('code', '1')).toMatch(/(\d+) of \1 pages made anew$/)
    expect(existsSync(preview('2031-05-01-road'))).toBe(true)
  })

  it('leaves the site before untouched when an article is wrong', async () => {
    await build()
    const before = await contents()
    await save('2031-05-03-school.txt', 'No date\n')
    await save('2031-05-04-harbour.txt', 'date 2031-05-04\n\nNo title.\n')
    const error = await build().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ArticleError)
    expect((error as ArticleError).problems.map(({ file }) => file)).toEqual([
      '2031-05-03-school.txt',
      '2031-05-04-harbour.txt',
    ])
    expect(await contents()).toEqual(before)
  })

  it('lists an article that turned wrong after it was known', async () => {
    await build()
    appendFileSync(inFolder('articles/2031-05-03-school.txt'), Buffer.from([0xfc]))
    await expect(build()).rejects.toThrow('2031-05-03-school.txt:4: found bytes')
  })

  it('builds an archive without articles', async () => {
    for (const slug of DAYS) await rm(inFolder('articles', `${slug}.txt`))
    expect(await build()).toBe('0 articles in dist, 0 from the cache; 2 of 2 pages made anew')
  })
})
