// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyArchive } from '../../../src/build/bench/copy-archive.ts'
import { secondsIn } from '../../../src/build/bench/process-tree.ts'
import { readArticles } from '../../../src/build/read-articles.ts'

let folder = ''
const to = () => join(folder, 'copies')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'))
  await writeFile(
    join(folder, '2032-02-29-leap.txt'),
    ' date 2032-02-29 The leap\n\nOn 2032-02-29.\n',
  )
})
afterEach(() => rm(folder, { recursive: true }))

describe('copyArchive', () => {
  it('gives each copy a slug of its own and a date a year earlier', async () => {
    const names = await copyArchive(folder, to(), 3, false)
    expect(names).toEqual([
      '2032-02-29-leap.txt',
      '2031-02-28-leap-c1.txt',
      '2030-02-28-leap-c2.txt',
    ])
    const { articles, problems } = await readArticles(to())
    expect(problems).toEqual([])
    expect(articles.map(({ title }) => title.text)).toEqual(['The leap', 'The leap', 'The leap'])
    expect(await readFile(join(to(), '2030-02-28-leap-c2.txt'), 'utf8')).toBe(
      ' date 2030-02-28 The leap\n\nOn 2032-02-29.\n',
    )
  })

  it('gives copies a title of their own if it is told to', async () => {
    await copyArchive(folder, to(), 2, true)
    const { articles } = await readArticles(to())
    expect(articles.map(({ title }) => title.text)).toEqual(['The leap (copy 1)', 'The leap'])
  })

  it('says what it expects where there is no article', async () => {
    await rm(join(folder, '2032-02-29-leap.txt'))
    await expect(copyArchive(folder, to(), 2, true)).rejects.toThrow('found no article such as')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('secondsIn', () => {
  it.each([
    ['00:00:07', 7],
    ['01:02:03', 3723],
    ['2-00:00:01', 172801],
    ['1:02.5', 62.5],
    ['', 0],
  ])('reads the time “%s” as %d seconds', (time, seconds) => {
    expect(secondsIn(time)).toBe(seconds)
  })
})
