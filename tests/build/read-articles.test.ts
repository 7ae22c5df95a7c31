// @vitest-environment node
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/build/decode-utf8.ts'
import { readArticles, readSoundArticles } from '../../src/build/read-articles.ts'
import { ArticleError } from '../../src/compiler/problems.ts'

const SOUND = 'date 2031-05-04 Title\n\nText.\n'
const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** A new folder with these files. */
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

/** Problems of a folder with these files, one line each. */
async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const { problems } = await readArticles(await folderOf(files))
  return problems.map(
    ({ file, line, found, expected }) => `${file}:${line}: ${found} | ${expected}`,
  )
}

describe('readArticles', () => {
  it('gives all articles in the order of their names', async () => {
    const folder = await folderOf({
      '2031-05-04-b.md': '---\ntitle: B\ndate: 2031-05-04\n---\nText.',
      '2031-05-04-a.txt': SOUND,
      '2030-01-01-c.txt': 'date 2030-01-01 C\n\nText.',
    })
    const { articles, problems } = await readArticles(folder)
    expect(problems).toEqual([])
    expect(articles.map(({ slug }) => slug)).toEqual([
      '2030-01-01-c',
      '2031-05-04-a',
      '2031-05-04-b',
    ])
  })

  it('gives an empty folder no articles and no problems', async () => {
    expect(await readArticles(await folderOf({}))).toEqual({
      articles: [],
      voices: new Map(),
      corrections: new Map(),
      problems: [],
    })
  })

  it('drops a byte order mark before places are counted', async () => {
    const { articles } = await readArticles(
      await folderOf({ '2031-05-04-a.txt': `\ufeff${SOUND}` }),
    )
    expect(articles[0]?.text).toBe(SOUND)
    expect(articles[0]?.title.start).toBe('date 2031-05-04 '.length)
  })

  it('passes over files that are no articles', async () => {
    const folder = await folderOf({
      'voices.yaml': 'voices: []',
      'README.md': '# Read me',
      'SOURCES.md': '# Sources',
      'LICENCE-2.txt': 'Free.',
    })
    expect(await readArticles(folder)).toMatchObject({ articles: [], problems: [] })
  })

  it.each(['notes.docx', '2031-05-04-a.html', 'voices.yml', 'a.json', 'Readme.rst', 'LICENCE'])(
    'reports the foreign file %s',
    async (name) => {
      expect(await problemsOf({ [name]: SOUND })).toEqual([
        `${name}:1: the file “${name}” | only articles (.txt, .md), voices.yaml, *.corrections.json or CAPITALS.md here`,
      ])
    },
  )

  it('reports a folder inside the folder', async () => {
    const folder = await folderOf({})
    await mkdir(join(folder, '2031-05-04-a.txt'))
    const { problems } = await readArticles(folder)
    expect(problems).toMatchObject([{ file: '2031-05-04-a.txt', line: 1, found: 'a folder' }])
  })

  it('reports folders and links to no file among the other problems', async () => {
    const folder = await folderOf({ '2031-05-04-a.txt': SOUND, '2031-05-05-b.txt': 'Text.' })
    await mkdir(join(folder, 'voices.yaml'))
    await mkdir(join(folder, '2031-05-04-a.corrections.json'))
    await symlink('ann@host.4711:1', join(folder, '.#2031-05-04-a.txt'))
    await symlink('ann@host.4711:1', join(folder, 'notes'))
    const { articles, problems } = await readArticles(folder)
    expect(articles.map(({ slug }) => slug)).toEqual(['2031-05-04-a'])
    expect(problems.map(({ file, line, found }) => `${file}:${line}: ${found}`)).toEqual([
      '.#2031-05-04-a.txt:1: a link to no file',
      '2031-05-04-a.corrections.json:1: a folder',
      '2031-05-05-b.txt:1: “Text.”',
      'notes:1: a link to no file',
      'voices.yaml:1: a folder',
    ])
  })

  it('reports a file where the folder should be', async () => {
    const folder = await folderOf({ '2031-05-04-a.txt': SOUND })
    const file = join(folder, '2031-05-04-a.txt')
    const { problems } = await readArticles(file)
    expect(problems).toMatchObject([{ file, line: 1, found: 'a file' }])
  })

  it.each([
    ['Latin 1', [0x4d, 0xfc, 0x6c, 0x6c, 0x2e], 5],
    ['a character cut off at the end of a line', [0xe2, 0x80, 0x0a, 0x2e], 5],
    ['a character cut off at the end of the file', [0x2e, 0x0a, 0x0a, 0xf0, 0x9f, 0x98], 7],
    ['a lone surrogate', [0xed, 0xa0, 0x80], 5],
    ['an overlong form', [0xc0, 0xae], 5],
  ])('reports bytes that are not UTF-8 with their line: %s', async (_, bytes, line) => {
    const head = Buffer.from('date 2031-05-04 Title\r\n\r\nÜber.\r\n\r\n')
    const name = '2031-05-04-a.txt'
    expect(await problemsOf({ [name]: Buffer.concat([head, Buffer.from(bytes)]) })).toEqual([
      `${name}:${line}: bytes that are not UTF-8 | text in UTF-8`,
    ])
  })

  it('accepts a file of 2 MiB and reports one of a byte more', async () => {
    const whole = SOUND + 'x'.repeat(2 * 1024 * 1024 - SOUND.length)
    const folder = await folderOf({
      '2031-05-04-a.md': `${whole}x`,
      // The same bytes without words for the engine to read through.
      '2031-05-04-b.txt': SOUND + '\n'.repeat(2 * 1024 * 1024 - SOUND.length),
    })
    const { articles, problems } = await readArticles(folder)
    expect(articles.map(({ slug }) => slug)).toEqual(['2031-05-04-b'])
    expect(problems).toEqual([
      {
        file: '2031-05-04-a.md',
        line: 1,
        found: '2,097,153 bytes',
        expected: 'at most 2,097,152 bytes',
      },
    ])
  })

  it('reads the editor’s voices, and reports what is wrong with them among the rest', async () => {
    const sound = { 'voices.yaml': '- id: ann\n  name: Ann Lee\n- id: tom' }
    const { voices, problems } = await readArticles(await folderOf(sound))
    expect([...voices.keys()]).toEqual(['ann lee'])
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['voices.yaml:3'])
    expect(await problemsOf({ 'voices.yaml': Buffer.from([0x23, 0x0a, 0xff]) })).toEqual([
      'voices.yaml:2: bytes that are not UTF-8 | text in UTF-8',
    ])
  })

  it('reports two files of one slug', async () => {
    const files = {
      '2031-05-04-a.md': '---\ntitle: A\ndate: 2031-05-04\n---\nText.',
      '2031-05-04-a.txt': SOUND,
    }
    expect(await problemsOf(files)).toEqual([
      '2031-05-04-a.txt:1: the same slug as 2031-05-04-a.md | one file for each slug',
    ])
  })

  it('reports a folder that does not exist', async () => {
    const { articles, problems } = await readArticles('/no/such/folder')
    expect(articles).toEqual([])
    expect(problems).toMatchObject([{ file: '/no/such/folder', found: 'no such folder' }])
  })

  it('reports the problems of a file by their lines, and those of its corrections beside them', async () => {
    expect(
      await problemsOf({
        '2031-05-04-a.txt': 'date 2031-02-30\nlang: ?\n\n',
        '2031-05-04-a.corrections.json': '[]',
      }),
    ).toEqual([
      expect.stringMatching(/^2031-05-04-a\.corrections\.json:1: no object/),
      expect.stringMatching(/^2031-05-04-a\.txt:1: date “2031-02-30”/),
      expect.stringMatching(/^2031-05-04-a\.txt:1: no title/),
      expect.stringMatching(/^2031-05-04-a\.txt:2: lang “\?”/),
      expect.stringMatching(/^2031-05-04-a\.txt:4: no text/),
    ])
  })

  it('reports all problems of all files and keeps the sound articles', async () => {
    const folder = await folderOf({
      '2031-05-04-a.txt': SOUND,
      '2031-05-05-b.txt': 'date 2031-02-30\n',
      '2031-05-06-c.txt': Buffer.from([0xff]),
      'notes.docx': '',
    })
    const { articles, problems } = await readArticles(folder)
    expect(articles.map(({ slug }) => slug)).toEqual(['2031-05-04-a'])
    expect(problems.map(({ file, line, found }) => `${file}:${line}: ${found}`)).toEqual([
      '2031-05-05-b.txt:1: date “2031-02-30”',
      '2031-05-05-b.txt:1: no title',
      '2031-05-05-b.txt:2: no text',
      '2031-05-06-c.txt:1: bytes that are not UTF-8',
      'notes.docx:1: the file “notes.docx”',
    ])
  })
})

describe('readSoundArticles', () => {
  it('throws one error that names every problem', async () => {
    const folder = await folderOf({ '2031-05-04-a.txt': 'Text.', '2031-05-05-b.txt': '' })
    const error = await readSoundArticles(folder).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ArticleError)
    expect((error as ArticleError).message.split('\n')).toEqual([
      '2 problems in the articles',
      '2031-05-04-a.txt:1: found “Text.”, expected a first line “date YYYY-MM-DD Title”',
      '2031-05-05-b.txt:1: found an empty file, expected a first line “date YYYY-MM-DD Title”',
    ])
  })
})

describe('decodeUtf8', () => {
  it('reads text of every script', () => {
    expect(decodeUtf8(Buffer.from('Über 東京 😀'))).toEqual({ text: 'Über 東京 😀' })
  })

  it('drops one byte order mark only', () => {
    expect(decodeUtf8(Buffer.from('\ufeff\ufeffText'))).toEqual({ text: '\ufeffText' })
  })
})

describe('corrections beside the articles', () => {
  const FILE = '2031-05-04-a.corrections.json'

  it('are read with them', async () => {
    const folder = await folderOf({
      '2031-05-04-a.txt': SOUND,
      [FILE]: '{"version": 1, "article": "2031-05-04-a", "corrections": []}',
    })
    const { corrections } = await readSoundArticles(folder)
    expect([...corrections]).toEqual([['2031-05-04-a', { file: FILE, entries: [] }]])
  })

  it('are a problem when they cannot be read, and without their article', async () => {
    expect(
      await problemsOf({
        '2031-05-04-a.txt': SOUND,
        [FILE]: 'no',
        '2031-05-04-b.txt': SOUND.replace('Title', 'B'),
        '2031-05-04-b.corrections.json': Uint8Array.of(0xff),
        '2031-05-04-c.corrections.json': '{}',
      }),
    ).toEqual([
      `${FILE}:1: a fault in the JSON | JSON that can be read`,
      '2031-05-04-b.corrections.json:1: bytes that are not UTF-8 | text in UTF-8',
      '2031-05-04-c.corrections.json:1: corrections of no article | an article 2031-05-04-c.txt or 2031-05-04-c.md beside it',
    ])
  })
})
