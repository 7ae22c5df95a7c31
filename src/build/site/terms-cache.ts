import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ArticleTerms } from '../../compiler/search/article-terms.ts'

/** By what articles can be found, a file each, under the key of their facts. A line holds a term and its statements. */
export interface TermsCache {
  readonly has: (key: string) => boolean
  readonly read: (key: string) => readonly (readonly [term: string, statements: string])[]
  readonly write: (key: string, terms: ArticleTerms) => void
}

/** A cache below a folder, made when it is first written to. Entries are put in place whole. */
export function openTermsCache(folder: string): TermsCache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.txt`)
  return {
    has: (key) => existsSync(fileOf(key)),
    read: (key) =>
      readFileSync(fileOf(key), 'utf8')
        .split('\n')
        .map((line) => {
          const space = line.indexOf(' ')
          return [line.slice(0, space), line.slice(space + 1)]
        }),
    write: (key, terms) => {
      const file = fileOf(key)
      if (existsSync(file)) return
      const unfinished = `${file}.${process.pid}-${threadId}`
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(unfinished, [...terms].map(([term, found]) => `${term} ${found}`).join('\n'))
      renameSync(unfinished, file)
    },
  }
}
