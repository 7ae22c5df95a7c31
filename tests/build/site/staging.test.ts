// @vitest-environment node
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  prepareStaging,
  replaceSite,
  stagingFolder,
  updateSite,
} from '../../../src/build/site/staging.ts'

let folder = ''
let outDir = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staging-'))
  outDir = join(folder, 'site')
})
afterEach(() => rm(folder, { recursive: true }))

function fill(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), words)
  }
}
const stage = (files: Readonly<Record<string, string>>) => fill(stagingFolder(outDir), files)

/** All files below the folder, with their words. */
function everything(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Object.fromEntries(paths.sort().map((p) => [p, readFileSync(join(folder, p), 'utf8')]))
}

describe('replaceSite', () => {
  it('puts the new site where there is none yet', () => {
    stage({ 'index.html': 'new' })
    replaceSite(outDir)
    expect(everything()).toEqual({ 'site/index.html': 'new' })
  })

  it('puts the new site in an earlier one’s place and leaves nothing of that', () => {
    fill(outDir, { 'index.html': 'old', 'a/b.html': 'old' })
    stage({ 'index.html': 'new', 'c/d.html': 'new' })
    replaceSite(outDir)
    expect(everything()).toEqual({ 'site/index.html': 'new', 'site/c/d.html': 'new' })
  })
})

describe('updateSite', () => {
  it('moves the new files in, keeps what is to be kept, and takes away the rest', () => {
    fill(outDir, { 'index.html': 'old', 'a/kept.html': 'old', 'a/x/gone.html': 'old' })
    const before = statSync(join(outDir, 'a/kept.html')).ino
    stage({ 'index.html': 'new', 'b/new.html': 'new' })
    updateSite(outDir, ['a/kept.html'])
    expect(everything()).toEqual({
      'site/index.html': 'new',
      'site/a/kept.html': 'old',
      'site/b/new.html': 'new',
    })
    expect(statSync(join(outDir, 'a/kept.html')).ino).toBe(before)
    expect(readdirSync(join(outDir, 'a'))).toEqual(['kept.html'])
  })

  it('puts a file where a folder was', () => {
    fill(outDir, { 'a/index.html': 'old' })
    stage({ a: 'new' })
    updateSite(outDir, [])
    expect(everything()).toEqual({ 'site/a': 'new' })
  })
})

describe('prepareStaging', () => {
  it('takes away what a build that was cut short has left', () => {
    stage({ 'index.html': 'half' })
    prepareStaging(outDir)
    expect(readdirSync(folder)).toEqual([])
  })

  it('puts the earlier site back if its replacement was cut short', () => {
    fill(outDir, { 'index.html': 'old' })
    renameSync(outDir, join(folder, '.site-old'))
    stage({ 'index.html': 'new' })
    prepareStaging(outDir)
    expect(everything()).toEqual({ 'site/index.html': 'old' })
  })
})
