import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import { applyCorrections } from './apply-corrections.ts'
import { checkCorrections, type CorrectionsFault } from './check-corrections.ts'
import type { StandaloneArticle } from './compile.ts'
import { correctionsFile, type Correction } from './corrections.ts'
import type { ArticleProblem } from './problems.ts'

/** A corrections file that can be read: its entries, and the line on which each begins. */
export interface ParsedCorrections {
  readonly file: string
  readonly entries: readonly { readonly correction: Correction; readonly line: number }[]
}

/** The corrections of a file for the article of a slug, and all that is wrong with it, each with its line. */
export function parseCorrections(
  slug: string,
  json: string,
): { readonly parsed: ParsedCorrections; readonly problems: readonly ArticleProblem[] } {
  const file = correctionsFile(slug)
  const counter = new LineCounter()
  // YAML holds JSON whole, and its parser knows on which line a thing stands.
  const document = parseDocument(json, { lineCounter: counter, prettyErrors: false })
  const [error] = document.errors
  const value = readJson(json)
  if (error || value === undefined) {
    const line = error ? counter.linePos(error.pos[0]).line : 1
    const problem = { file, line, found: 'a fault in the JSON', expected: 'JSON that can be read' }
    return { parsed: { file, entries: [] }, problems: [problem] }
  }
  const fieldOf = (name: string): unknown =>
    isMap(document.contents) ? document.contents.get(name, true) : null
  const lineOf = (at: CorrectionsFault['at']) => {
    const list = typeof at === 'number' ? fieldOf('corrections') : null
    const node = typeof at === 'string' ? fieldOf(at) : isSeq(list) ? list.items[Number(at)] : null
    return isNode(node) ? counter.linePos(node.range?.[0] ?? 0).line : 1
  }
  const { corrections, faults } = checkCorrections(value, slug)
  return {
    parsed: {
      file,
      entries: corrections.flatMap((correction, index) =>
        correction ? [{ correction, line: lineOf(index) }] : [],
      ),
    },
    problems: faults.map(({ at, found, expected }) => ({
      file,
      line: lineOf(at),
      found,
      expected,
    })),
  }
}

/** An article as its corrections file leaves it, and the corrections whose words are gone, as problems of the file. */
export function correctArticle(
  article: StandaloneArticle,
  parsed: ParsedCorrections | undefined,
): { readonly article: StandaloneArticle; readonly problems: readonly ArticleProblem[] } {
  if (!parsed) return { article, problems: [] }
  const { file, entries } = parsed
  const corrected = applyCorrections(
    article,
    entries.map(({ correction }) => correction),
  )
  const problems = corrected.conflicts.map(({ index, found, expected }) => {
    const entry = entries[index]
    const action = entry ? ` (${entry.correction.action})` : ''
    return { file, line: entry?.line ?? 1, found: found + action, expected }
  })
  return { article: corrected.article, problems }
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
