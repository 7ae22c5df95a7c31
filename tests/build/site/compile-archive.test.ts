// @vitest-environment node
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileArchive } from '../../../src/build/site/compile-archive.ts'
import { stampFiles, type ArticleEntry } from '../../../src/build/site/compile-files.ts'
import { createLocalPool } from '../../../src/build/site/pool.ts'

const FILE = '2031-05-01-road.txt'
const silent = { start: () => undefined, advance: () => undefined, stop: () => undefined }

let folder = ''
const save = (text: string) => writeFileSync(join(folder, FILE), text)
const entryOf = (stamp: string): ArticleEntry => ({
  ...{ file: FILE, stamp, content: 'content', attribution: '', names: [], settlement: '' },
  ...{ facts: 'facts', voices: [], quotations: '' },
  summary: {
    ...{ slug: '2031-05-01-road', date: '2031-05-01', title: 'The road', lead: '' },
    ...{ wordCount: 2, speakers: [], moreSpeakers: 0, kinds: [] },
  },
})

/** Names of the files that are opened, when the archive was known as it stood at `stamp`. */
async function openedFiles(stamp: string, isKept = true): Promise<readonly string[]> {
  const opened: string[] = []
  await compileArchive({
    folder,
    known: new Map([[FILE, entryOf(stamp)]]),
    isKept: () => isKept,
    startPool: () =>
      createLocalPool(async (tasks) => {
        opened.push(...tasks.map(({ name }) => name))
        return tasks.map(({ name }) => ({
          status: 'unchanged' as const,
          stamp: stampFiles(folder, name),
        }))
      }),
    progress: silent,
  })
  return opened
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-'))
  save('date 2031-05-01 The road\n\nIt is open.\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('compileArchive', () => {
  it('opens no file that looks as it did', async () => {
    expect(await openedFiles(stampFiles(folder, FILE))).toEqual([])
  })

  it('opens a file that was written again, though its size and its date say nothing of it', async () => {
    const stamp = stampFiles(folder, FILE)
    const date = new Date('2031-05-01')
    utimesSync(join(folder, FILE), date, date)
    const before = stampFiles(folder, FILE)
    save('date 2031-05-01 The road\n\nIt is shut.\n')
    utimesSync(join(folder, FILE), date, date)
    expect(await openedFiles(stamp)).toEqual([FILE])
    expect(await openedFiles(before)).toEqual([FILE])
  })

  it('opens an article when corrections are put beside it', async () => {
    const stamp = stampFiles(folder, FILE)
    writeFileSync(join(folder, '2031-05-01-road.corrections.json'), '{}')
    expect(await openedFiles(stamp)).toEqual([FILE])
  })

  it('opens an article when a link to nowhere is put beside it', async () => {
    const stamp = stampFiles(folder, FILE)
    const corrections = '2031-05-01-road.corrections.json'
    symlinkSync(corrections, join(folder, corrections))
    expect(await openedFiles(stamp)).toEqual([FILE])
  })

  it('opens a file when what was found out about it is gone', async () => {
    expect(await openedFiles(stampFiles(folder, FILE), false)).toEqual([FILE])
  })
})
