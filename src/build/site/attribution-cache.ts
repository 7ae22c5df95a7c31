import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { attributeArticle } from '../../compiler/compile.ts'
import type { ParsedArticle } from '../../compiler/types.ts'
import type { Attribution, Model } from '../../engine/index.ts'
import { contentHash } from './content-hash.ts'

/** What the engine found in texts, a file each, by the hash of all it depends on. */
export interface AttributionCache {
  /** Of the engine and all it is shown: the text from the title on. What stands before it, the date, is not. */
  readonly keyOf: (parsed: ParsedArticle) => string
  /** `null` if there is no entry, or one that cannot be trusted. */
  readonly read: (key: string) => Attribution | null
  readonly write: (key: string, attribution: Attribution) => void
}

/**
 * A cache below a folder, which is made when it is first written to. Entries carry a hash of their own content, so that
 * one that was cut short or changed is not believed; they are put in place whole, so that several threads may write.
 */
export function openAttributionCache(folder: string, engineVersion: string): AttributionCache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
  return {
    keyOf: ({ text, title, paragraphs }) => {
      const start = title?.start ?? 0
      const spans = [title, ...paragraphs].map((block) => block && [block.start, block.end])
      return contentHash(engineVersion, text.slice(start), JSON.stringify(spans))
    },
    read: (key) => {
      try {
        const content = readFileSync(fileOf(key), 'utf8')
        const border = content.indexOf('\n')
        const json = content.slice(border + 1)
        return content.slice(0, border) === contentHash(key, json)
          ? (JSON.parse(json) as Attribution)
          : null
      } catch {
        return null
      }
    },
    write: (key, attribution) => {
      const file = fileOf(key)
      const unfinished = `${file}.${process.pid}-${threadId}`
      const json = JSON.stringify(attribution)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(unfinished, `${contentHash(key, json)}\n${json}`)
      renameSync(unfinished, file)
    },
  }
}

/** The statements of a text, out of the cache or found now and put into it. The model is asked for only then. */
export function attributeOnce(
  parsed: ParsedArticle,
  cache: AttributionCache,
  modelOf: () => Model,
): { readonly key: string; readonly attribution: Attribution; readonly isNew: boolean } {
  const key = cache.keyOf(parsed)
  const known = cache.read(key)
  if (known) return { key, attribution: known, isNew: false }
  const attribution = attributeArticle(parsed, modelOf())
  cache.write(key, attribution)
  return { key, attribution, isNew: true }
}

/** Where the statements found by an engine are kept, below the folder of all caches. */
export function attributionFolder(cache: string, engineVersion: string): string {
  return join(cache, 'attributions', engineVersion)
}
