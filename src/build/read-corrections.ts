import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { correctionsFile } from '../compiler/corrections.ts'
import { parseCorrections, type ParsedCorrections } from '../compiler/parse-corrections.ts'
import type { ArticleProblem } from '../compiler/problems.ts'
import { decodeUtf8 } from './decode-utf8.ts'

/** The corrections of a folder's articles, by slug. */
export type CorrectionsBySlug = ReadonlyMap<string, ParsedCorrections>

const ENDING = correctionsFile('')

/** Corrections files among the names of a folder that stand beside no article. */
export function findLostCorrections(names: readonly string[]): ArticleProblem[] {
  const known = new Set(names)
  return names.flatMap((file) => {
    const slug = file.slice(0, -ENDING.length)
    if (!file.endsWith(ENDING) || known.has(`${slug}.txt`) || known.has(`${slug}.md`)) return []
    const expected = `an article ${slug}.txt or ${slug}.md beside it`
    return [{ file, line: 1, found: 'corrections of no article', expected }]
  })
}

/** The corrections beside an article, if there are any, and all that is wrong with their file. */
export async function readCorrections(
  folder: string,
  slug: string,
): Promise<{
  readonly parsed: ParsedCorrections | null
  readonly problems: readonly ArticleProblem[]
}> {
  const file = correctionsFile(slug)
  const bytes = await readIfThere(join(folder, file))
  if (!bytes) return { parsed: null, problems: [] }
  const decoded = decodeUtf8(bytes)
  if (!('line' in decoded)) return parseCorrections(slug, decoded.text)
  return { parsed: null, problems: [{ file, ...decoded, expected: 'text in UTF-8' }] }
}

/** A file's bytes; `null` where there is no such file. */
async function readIfThere(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
