import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ArticleFacts } from '../../compiler/voices-facts.ts'

/** What articles contribute to voices, a file each, by the hash of all it depends on. */
export interface FactsCache {
  readonly has: (key: string) => boolean
  /** Throws where there is no entry: `has` was asked when the build began. */
  readonly read: (key: string) => ArticleFacts
  readonly write: (key: string, facts: ArticleFacts) => void
}

/** A cache below a folder, made when it is first written to. Entries are put in place whole. */
export function openFactsCache(folder: string): FactsCache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
  return {
    has: (key) => existsSync(fileOf(key)),
    read: (key) => JSON.parse(readFileSync(fileOf(key), 'utf8')) as ArticleFacts,
    write: (key, facts) => {
      const file = fileOf(key)
      if (existsSync(file)) return
      const unfinished = `${file}.${process.pid}-${threadId}`
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(unfinished, JSON.stringify(facts))
      renameSync(unfinished, file)
    },
  }
}
