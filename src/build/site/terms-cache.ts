import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ArticleTerms } from '../../compiler/search/article-terms.ts'
import {
  openBlock,
  writeBlock,
  type BlockTerm,
  type TermBlock,
} from '../../compiler/search/blocks.ts'

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
      if (!existsSync(file))
        writeWhole(file, [...terms].map(([term, found]) => `${term} ${found}`).join('\n'))
    },
  }
}

/** The terms of neighbouring articles, by the hash of all that goes into them. */
export interface BlockCache {
  readonly read: (key: string, collect: () => readonly BlockTerm[]) => TermBlock
  /** Deletes what was not read. */
  readonly prune: () => void
}

export function openBlockCache(folder: string): BlockCache {
  const used = new Set<string>()
  return {
    read: (key, collect) => {
      const name = `${key}.txt`
      used.add(name)
      const file = join(folder, name)
      if (existsSync(file)) return openBlock(readFileSync(file, 'utf8'))
      const text = writeBlock(collect())
      writeWhole(file, text)
      return openBlock(text)
    },
    prune: () => {
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!used.has(name)) rmSync(join(folder, name))
    },
  }
}

function writeWhole(file: string, content: string): void {
  const unfinished = `${file}.${process.pid}-${threadId}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(unfinished, content)
  renameSync(unfinished, file)
}
