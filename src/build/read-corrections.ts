import { join } from 'node:path'
import { correctionsFile } from '../compiler/corrections.ts'
import { parseCorrections, type ParsedCorrections } from '../compiler/parse-corrections.ts'
import type { ArticleProblem } from '../compiler/problems.ts'
import { readText } from './read-text.ts'

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
  const read = await readText(join(folder, file))
  if (!read) return { parsed: null, problems: [] }
  if ('text' in read) return parseCorrections(slug, read.text)
  return { parsed: null, problems: [{ file, ...read }] }
}
