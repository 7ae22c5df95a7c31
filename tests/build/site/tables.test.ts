// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTable } from '../../../src/build/site/tables.ts'

let folder = ''
const site = () => join(folder, 'site')
const staging = () => join(folder, 'next')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('openTable', () => {
  it('puts new lines between stretches of the earlier table', () => {
    const before = openTable('all.txt', site(), staging())
    for (const line of ['one\n', 'zwölf\n', 'three\n', 'four\n']) before.write(line)
    before.close()

    const table = openTable('all.txt', staging(), site())
    table.write('zero\n')
    table.copy(0, 4)
    table.copy(4, 7)
    expect(table.write('zwei\n')).toBe(5)
    table.copy(17, 5)
    table.copy(11, 6)
    table.close()
    expect(readFileSync(join(staging(), 'all.txt'), 'utf8')).toBe(
      'zero\none\nzwölf\nzwei\nfour\nthree\n',
    )
  })

  it('copies stretches longer than what is read at once', () => {
    const long = 'words '.repeat(1_500_000)
    const before = openTable('all.txt', site(), staging())
    before.write(long)
    before.close()
    const table = openTable('all.txt', staging(), site())
    table.copy(6, long.length - 6)
    table.close()
    expect(readFileSync(join(staging(), 'all.txt'), 'utf8') === long.slice(6)).toBe(true)
  })

  it('does not give a table with a part missing when the earlier one was cut short', () => {
    openTable('all.txt', site(), staging()).close()
    writeFileSync(join(site(), 'all.txt'), 'one\n')
    const table = openTable('all.txt', staging(), site())
    table.copy(0, 400)
    expect(() => table.close()).toThrow('cut short')
  })
})
