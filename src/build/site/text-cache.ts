import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** What a build found out of some articles, as text, by the hash of all it depends on. */
export interface TextCache {
  readonly read: (key: string, make: () => string) => string
  /** Deletes what was not read. */
  readonly prune: () => void
}

/** A cache in a folder of its own, of one site alone, made when it is first written to. */
export function openTextCache(folder: string): TextCache {
  const used = new Set<string>()
  return {
    read: (key, make) => {
      const name = `${key}.txt`
      used.add(name)
      const file = join(folder, name)
      if (existsSync(file)) return readFileSync(file, 'utf8')
      const text = make()
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.${process.pid}`, text)
      renameSync(`${file}.${process.pid}`, file)
      return text
    },
    prune: () => {
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!used.has(name)) rmSync(join(folder, name))
    },
  }
}
