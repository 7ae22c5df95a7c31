// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepOldAssets } from '../../../src/build/site/old-assets.ts'
import { prepareStaging, replaceSite, stagingFolder } from '../../../src/build/site/staging.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'assets-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Puts a release with these assets in place; the assets that are there afterwards. */
function release(...names: readonly string[]): readonly string[] {
  const outDir = join(folder, 'dist')
  prepareStaging(outDir)
  const assets = join(stagingFolder(outDir), 'assets')
  mkdirSync(assets, { recursive: true })
  for (const name of names) writeFileSync(join(assets, name), name)
  keepOldAssets(outDir, stagingFolder(outDir))
  replaceSite(outDir)
  return readdirSync(join(outDir, 'assets')).filter((name) => name !== 'releases.json')
}

it('keeps the assets of the release before, and none of those before it', () => {
  expect(release('main-1.js', 'react-1.js')).toEqual(['main-1.js', 'react-1.js'])
  expect(release('main-2.js', 'react-1.js')).toEqual(['main-1.js', 'main-2.js', 'react-1.js'])
  expect(release('main-3.js', 'react-2.js')).toEqual([
    'main-2.js',
    'main-3.js',
    'react-1.js',
    'react-2.js',
  ])
})

it('goes on keeping them when the same release is built again', () => {
  release('main-1.js')
  const twice = release('main-2.js')
  expect(release('main-2.js')).toEqual(twice)
  expect(release('main-2.js')).toEqual(twice)
})
