import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, PROJECT, VITE } from '../sites.ts'
import { expect, test } from '../test.ts'

/** One line a file: where, what stands there, what is expected. */
const WRONG: readonly (readonly [kind: string, line: RegExp])[] = [
  ['no date line', /^2031-01-01-no-date-line\.txt:1: found “Ostrava Bay .*”, expected .*date/],
  ['an impossible date', /^2031-02-30-impossible-date\.txt:1: found .*2031-02-30.*, expected .+/],
  [
    'a date other than its name’s',
    /^2031-01-03-other-date\.txt:1: found .*2031-01-04.*, expected .*2031-01-03/,
  ],
  ['no title', /^2031-01-04-no-title\.txt:1: found no title, expected .*title/],
  ['no text', /^2031-01-05-no-text\.txt:\d+: found no text, expected .*paragraph/],
  ['the slug of another file', /^2031-01-06-twice\.txt:1: found .*2031-01-06-twice\.md, expected/],
  ['no front matter', /^2031-01-07-no-front-matter\.md:1: found “# A heading.*expected .*front/],
  [
    'a wrong value',
    /^2031-01-08-wrong-address\.txt:3: found url “javascript:alert\(1\)”, expected/,
  ],
  ['bytes that are not UTF-8', /^2031-01-09-latin-1\.txt:4: found bytes .*, expected .*UTF-8/],
  [
    'too many bytes',
    /^2031-01-10-too-long\.txt:1: found 2,\d{3},\d{3} bytes, expected .*2,097,152/,
  ],
  ['no article’s ending', /^minutes-of-the-council\.csv:1: found .*, expected .*\.txt, \.md/],
]
const MAX_BYTES = 2 * 1024 * 1024

let folder = ''
let build = { status: null as number | null, lines: [] as readonly string[] }

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-broken-'))
  const articles = join(folder, 'articles')
  await cp(join(PROJECT, 'tests/fixtures/broken'), articles, { recursive: true })
  const latin1 = ' date 2031-01-09 Bytes of another age\n\n“Yes.”\n“Já,” said Lindqvist.\n'
  await writeFile(join(articles, '2031-01-09-latin-1.txt'), Buffer.from(latin1, 'latin1'))
  const tooLong = ' date 2031-01-10 A long one\n\n'.padEnd(MAX_BYTES + 1, 'The sea came in. ')
  await writeFile(join(articles, '2031-01-10-too-long.txt'), tooLong)
  await cp(join(PROJECT, 'index.html'), join(folder, 'site', 'published-before.html'))

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [VITE, 'build', '--outDir', join(folder, 'site'), '--emptyOutDir'],
    { cwd: PROJECT, env: environmentOf({ ARTICLES: articles }), encoding: 'utf8' },
  )
  build = { status, lines: `${stdout}\n${stderr}`.split('\n').map((line) => line.trim()) }
})

test.afterAll(() => rm(folder, { recursive: true }))

for (const [kind, line] of WRONG) {
  test(`tells of a file with ${kind} in one line`, () => {
    const [file = ''] = /^[^:]+(?=:)/.exec(line.source.replaceAll('\\', '').slice(1)) ?? []
    const told = build.lines.filter((each) => each.startsWith(`${file}:`))
    expect(told).toEqual([expect.stringMatching(line)])
  })
}

test('tells of no other files, fails, and leaves the site of an earlier build alone', async () => {
  const told = build.lines.filter((line) => /:\d+: found .*, expected /.test(line))
  expect(told).toHaveLength(WRONG.length)
  expect(build.lines.join('\n')).toContain(`${WRONG.length} problems in the articles`)
  expect(build.status).toBe(1)
  const before = await readFile(join(PROJECT, 'index.html'), 'utf8')
  expect(await readFile(join(folder, 'site', 'published-before.html'), 'utf8')).toBe(before)
})
