import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readVectors } from '../../../src/build/train/read-vectors.ts'

let folder = ''
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'vectors-'))))
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(...lines: string[]): Promise<string> {
  const file = join(folder, 'vectors.txt')
  await writeFile(file, lines.join('\n'))
  return file
}

describe('readVectors', () => {
  it('reads the first words of small letters, their rows of length 1', async () => {
    const file = await fileOf('the 3 4', ', 1 1', 'Rome 1 1', 'says 0 -2', 'late 5 0')
    const { words, size, rows } = readVectors(file, 2)
    expect(words).toEqual(['the', 'says'])
    expect(size).toBe(2)
    expect([...rows]).toEqual([0.6, 0.8, 0, -1])
  })

  it('takes a file of fewer words than asked for', async () => {
    expect(readVectors(await fileOf('the 3 4', ''), 9).rows).toHaveLength(2)
  })

  it.each([
    ['is cut off', 'says 1'],
    ['holds no number', 'says one 2'],
    ['is nought', 'says 0 0'],
  ])('names the file and the word whose row %s', async (_, line) => {
    const file = await fileOf('the 3 4', line)
    expect(() => readVectors(file, 9)).toThrow(`${file}: “says” has`)
  })
})
