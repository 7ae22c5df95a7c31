import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ASSETS = 'assets'
/** Tells the next build which assets are of this release, and which of the one before. */
const NOTE = 'releases.json'

interface Releases {
  readonly now: readonly string[]
  readonly before: readonly string[]
}

/**
 * Takes the assets of the release before into a new site, for pages that were opened with it and load the rest of the
 * app only when it is wanted. Older ones go. A build of the same release keeps what the earlier one kept.
 */
export function keepOldAssets(outDir: string, staging: string): void {
  const now = readdirSync(join(staging, ASSETS)).sort()
  const last = readNote(outDir)
  const isSame = last.now.join() === now.join()
  const before = (isSame ? last.before : last.now).filter(
    (name) => !now.includes(name) && existsSync(join(outDir, ASSETS, name)),
  )
  for (const name of before) copyFileSync(join(outDir, ASSETS, name), join(staging, ASSETS, name))
  writeFileSync(join(staging, ASSETS, NOTE), JSON.stringify({ now, before } satisfies Releases))
}

function readNote(outDir: string): Releases {
  try {
    return JSON.parse(readFileSync(join(outDir, ASSETS, NOTE), 'utf8')) as Releases
  } catch {
    return { now: [], before: [] }
  }
}
