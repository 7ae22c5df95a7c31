// @vitest-environment node
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepNewest } from '../../../src/build/site/keep-newest.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newest-'))
  for (const [name, day] of [
    ['oldest', 1],
    ['older', 2],
    ['old', 3],
  ] as const) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'entry'), '')
    utimesSync(join(folder, name), day, day)
  }
})
afterEach(() => rm(folder, { recursive: true }))

describe('keepNewest', () => {
  it('deletes what was used longest ago', () => {
    keepNewest(join(folder, 'new'), 2)
    expect(readdirSync(folder)).toEqual(['new', 'old'])
  })

  it('keeps what is used now, however old it is', () => {
    keepNewest(join(folder, 'oldest'), 2)
    expect(readdirSync(folder)).toEqual(['old', 'oldest'])
  })
})
