// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { median } from '../../../src/build/bench/measure.ts'
import { COMMAND_TIMEOUT_MS, runCommand } from '../../helpers/run-command.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await writeFile(join(folder, 'a.txt'), '“We won,” Ann Lee said.')
  await writeFile(join(folder, 'b.md'), 'Tom Berg said it would rain.')
  await writeFile(join(folder, 'SOURCES.md'), 'No article.')
  await writeFile(join(folder, 'c.csv'), 'No text.')
})
afterAll(() => rm(folder, { recursive: true }))

describe('bench engine', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it('prints speed, growth, a comparison and sizes', async () => {
    const { code, output } = await runCommand('bench', ['engine', '--scale', '0.0005', folder])
    expect(output).toMatch(/^2 texts, 0\.1 kB; one thread/)
    expect(output).toMatch(/^engine +[\d.]+ +[\d.]+ +\d+ MB$/m)
    for (const name of ['sentences in one paragraph', 'opening quotation marks', 'one letter'])
      expect(output).toMatch(
        new RegExp(`^${name} +[\\d.]+ kB +[\\d.]+ s +[\\d.]+ s +[\\d.]+$`, 'm'),
      )
    expect(output).toMatch(/^compromise +[\d.]+$/m)
    expect(output).toMatch(/^ratio +[\d.]+$/m)
    const [, bytes, weights, together] =
      /^code +(\d+)\nweights +(\d+)\ntogether +(\d+)$/m.exec(output) ?? []
    expect(Number(bytes) + Number(weights)).toBe(Number(together))
    expect(Number(bytes)).toBeGreaterThan(10_000)
    expect(code).toBe(0)
  })

  it.each([
    ['no subject', []],
    ['an unknown subject', ['bread']],
    ['an unknown option', ['engine', '--colour']],
    ['a scale that is no number', ['engine', '--scale', 'big']],
  ])('prints its usage for %s', async (_name, args) => {
    const { code, output, errors } = await runCommand('bench', args)
    expect(errors).toContain(
      'usage: bench engine|build|pages|library [--scale NUMBER,…] [--titles] [FILE_OR_FOLDER…]',
    )
    expect(output).toBe('')
    expect(code).toBe(2)
  })

  it.each([
    ['missing.txt', 'ENOENT'],
    ['.', 'found no .txt or .md file'],
  ])('says what is wrong with %s', async (name, message) => {
    const empty = await mkdtemp(join(folder, 'empty-'))
    const { code, output, errors } = await runCommand('bench', ['engine', join(empty, name)])
    expect(errors).toContain(message)
    expect(output).toBe('')
    expect(code).toBe(1)
  })
})

describe('median', () => {
  it.each([
    [[], 0],
    [[4], 4],
    [[9, 1, 5], 5],
    [[8, 1, 2, 4], 3],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})
