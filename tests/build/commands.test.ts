// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderCorrections, type Correction } from '../../src/compiler/corrections.ts'
import { COMMAND_TIMEOUT_MS, runCommand } from '../helpers/run-command.ts'

const ARTICLE = ' date 2031-05-04 The bridge\n\n“We won,” Ann Lee said.\n'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes a file into the tests' folder and gives its path. */
async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const remove = (words: string): Correction => ({
  action: 'remove',
  statement: { id: 'x', words },
})

const filesIn = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { file: string }).file)

describe('annotate', () => {
  it(
    'prints a line of JSON a file, in the order given',
    { timeout: COMMAND_TIMEOUT_MS },
    async () => {
      const bridge = await fileOf('2031-05-04-bridge.txt', ARTICLE)
      const note = await fileOf('a note.html', 'A bare text.')
      const { code, output, errors } = await runCommand('annotate', [bridge, note, bridge])
      expect(filesIn(output)).toEqual([bridge, note, bridge])
      expect(JSON.parse(output.split('\n')[0] ?? '')).toMatchObject({
        title: 'The bridge',
        date: '2031-05-04',
        statements: [{ kind: 'direct', content: [{ start: 29, end: 38 }] }],
      })
      expect(errors).not.toContain(folder)
      expect(code).toBe(0)
    },
  )

  it('names files it cannot read and does the rest', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const bridge = await fileOf('2031-05-04-bridge.txt', ARTICLE)
    const latin = await fileOf('latin.txt', Buffer.from([0x4d, 0x0a, 0xfc]))
    const missing = join(folder, 'missing.txt')
    const { code, output, errors } = await runCommand('annotate', [missing, latin, folder, bridge])
    expect(filesIn(output)).toEqual([bridge])
    expect(errors).toContain(`${missing}: ENOENT`)
    expect(errors).toContain(`${latin}: line 2: found bytes that are not UTF-8`)
    expect(errors).toContain(`${folder}: found a folder, expected a file of text`)
    expect(code).toBe(1)
  })

  it('reads standard input for -', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const { code, output } = await runCommand('annotate', ['-'], { input: `\ufeff${ARTICLE}` })
    expect(JSON.parse(output)).toMatchObject({
      file: '-',
      title: 'The bridge',
      statements: [{ content: [{ start: 29, end: 38 }] }],
    })
    expect(code).toBe(0)
  })

  it('ends in silence when nobody reads on', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const bridge = await fileOf('2031-05-04-bridge.txt', ARTICLE.repeat(2000))
    const command = spawn('node_modules/.bin/tsx', ['src/build/annotate.ts', bridge, bridge])
    command.stdout.once('data', () => command.stdout.destroy())
    const [errors, [code]] = await Promise.all([readAll(command.stderr), once(command, 'exit')])
    expect(errors).toBe('')
    expect(code).toBe(0)
  })

  it('prints CSV under one heading for all files', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const bridge = await fileOf('2031-05-04-bridge.txt', ARTICLE)
    const { code, output } = await runCommand('annotate', ['--format', 'csv', bridge, bridge])
    const [heading, first, second, ...rest] = output.split('\n')
    expect(heading).toMatch(/^file,id,/)
    expect(first).toContain('Ann Lee')
    expect(second).toBe(first)
    expect(rest).toEqual([''])
    expect(code).toBe(0)
  })

  it.each([
    ['no file', []],
    ['an unknown format', ['--format', 'xml', 'a.txt']],
    ['an unknown option', ['--colour', 'a.txt']],
  ])('prints its usage for %s', { timeout: COMMAND_TIMEOUT_MS }, async (_, args) => {
    const { code, output, errors } = await runCommand('annotate', args)
    expect(errors).toContain('usage: annotate [--format json|csv|text] FILE…')
    expect(output).toBe('')
    expect(code).toBe(2)
  })
})

describe('check', () => {
  it('says what a wrong setting must be', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const { code, errors } = await runCommand('check', [], { environment: { SITE_URL: 'foo' } })
    expect(errors).toBe('SITE_URL is “foo”, expected an address such as https://news.example\n')
    expect(code).toBe(1)
  })

  it('prints every problem of the folder', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const articles = join(folder, 'wrong')
    await mkdir(articles)
    await fileOf('wrong/2031-05-04-bridge.txt', ARTICLE)
    await fileOf('wrong/2031-05-05-road.txt', 'date 2031-02-30\n')
    await fileOf('wrong/notes.docx', '')
    const { code, output } = await runCommand('check', [], { environment: { ARTICLES: articles } })
    expect(output.split('\n').slice(0, 5)).toEqual([
      '2031-05-05-road.txt:1: found date “2031-02-30”, expected a date that exists, as YYYY-MM-DD',
      '2031-05-05-road.txt:1: found no title, expected a title after the date',
      '2031-05-05-road.txt:2: found no text, expected at least one paragraph after the title',
      expect.stringContaining('notes.docx:1: found the file “notes.docx”'),
      expect.stringMatching(/^1 articles? sound, 4 problems in /),
    ])
    expect(code).toBe(1)
  })

  it('prints the corrections whose words are gone', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const articles = join(folder, 'corrected')
    await mkdir(articles)
    await fileOf('corrected/2031-05-04-bridge.txt', ARTICLE)
    await fileOf(
      'corrected/2031-05-04-bridge.corrections.json',
      renderCorrections('2031-05-04-bridge', [remove('“We won,”'), remove('“We lost,”')]),
    )
    const { code, output } = await runCommand('check', [], { environment: { ARTICLES: articles } })
    expect(output).toMatch(
      /^2031-05-04-bridge\.corrections\.json:12: found a text without “We lost,” \(remove\), expected /,
    )
    expect(output).toContain('1 article sound, 1 problem in ')
    expect(code).toBe(1)
  })

  it('is content with sound articles', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const articles = join(folder, 'sound')
    await mkdir(articles)
    await fileOf('sound/2031-05-04-bridge.txt', ARTICLE)
    const { code, output } = await runCommand('check', [], { environment: { ARTICLES: articles } })
    expect(output).toMatch(/^1 articles? sound, 0 problems in /)
    expect(code).toBe(0)
  })

  it('shows the least sure statements first', { timeout: COMMAND_TIMEOUT_MS }, async () => {
    const articles = join(folder, 'many')
    await mkdir(articles)
    const said = Array.from({ length: 12 }, (_, at) => `“We won ${at},” Ann Lee said.`)
    const text = ['date 2031-05-04 The bridge', ...said, 'The mayor hopes it will last.']
    await fileOf('many/2031-05-04-bridge.txt', text.join('\n\n'))
    const { output } = await runCommand('check', [], { environment: { ARTICLES: articles } })
    const [heading, ...shown] = output.trimEnd().split('\n').slice(2)
    expect(heading).toMatch(/^least sure of 1[23] statements:$/)
    expect(shown).toHaveLength(10)
    for (const line of shown) expect(line).toMatch(/^\d+%  2031-05-04-bridge#s-\w+  [\w-]+: /)
    const confidences = shown.map((line) => Number.parseInt(line, 10))
    expect(confidences).toEqual(confidences.toSorted((one, other) => one - other))
  })
})
