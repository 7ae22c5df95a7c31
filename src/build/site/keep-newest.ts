import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Notes that an entry of a cache was used now, and deletes those beside it but the `count` used last. */
export function keepNewest(entry: string, count: number): void {
  mkdirSync(entry, { recursive: true })
  utimesSync(entry, new Date(), new Date())
  const parent = dirname(entry)
  const byUse = readdirSync(parent)
    .map((name) => ({ path: join(parent, name), used: statSync(join(parent, name)).mtimeMs }))
    .sort((one, other) => other.used - one.used)
  for (const { path } of byUse.slice(count)) rmSync(path, { recursive: true, force: true })
}
