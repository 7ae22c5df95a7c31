import { createNumberReader } from './numbers.ts'
import { encodeRun } from './postings.ts'
import type { DayPlace } from './ranks.ts'

/** A term in a run of neighbouring articles. */
export interface BlockTerm {
  readonly term: string
  readonly articles: number
  readonly statements: number
  /** As `encodeRun` writes it. */
  readonly run: string
}

/**
 * The terms of neighbouring articles of the timeline, newest first, by term. What was found in one block stays true
 * whatever becomes of other articles.
 */
export function collectBlock(
  articles: Iterable<readonly [DayPlace, Iterable<readonly [term: string, statements: string]>]>,
): readonly BlockTerm[] {
  const found = new Map<string, [DayPlace, string][]>()
  for (const [place, terms] of articles)
    for (const [term, statements] of terms) {
      const known = found.get(term)
      if (known) known.push([place, statements])
      else found.set(term, [[place, statements]])
    }
  return [...found.keys()].sort().map((term) => {
    const postings = found.get(term) ?? []
    const counts = postings.map(([, statements]) => createNumberReader(statements).next())
    return {
      term,
      articles: postings.length,
      statements: counts.reduce((sum, count) => sum + count, 0),
      run: encodeRun(postings),
    }
  })
}

/** A block as text, a line a term. */
export function writeBlock(terms: readonly BlockTerm[]): string {
  return terms
    .map(({ term, articles, statements, run }) => `${term} ${articles} ${statements} ${run}`)
    .join('\n')
}

/** A block of which terms are taken letter by letter: all of them at once, of all blocks, would fill the memory. */
export interface TermBlock {
  /** What its terms begin with. */
  readonly letters: readonly string[]
  readonly termsOf: (letter: string) => readonly BlockTerm[]
  /** The same as text: tells whether they have changed. */
  readonly textOf: (letter: string) => string
}

/** A block from its text, which is kept as it is. */
export function openBlock(text: string): TermBlock {
  const bounds = new Map<string, { readonly start: number; end: number }>()
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd === -1 ? text.length : lineEnd
    const letter = String.fromCodePoint(text.codePointAt(start) ?? 0)
    const known = bounds.get(letter)
    if (known) known.end = end
    else bounds.set(letter, { start, end })
    start = end + 1
  }
  const textOf = (letter: string) => {
    const of = bounds.get(letter)
    return of ? text.slice(of.start, of.end) : ''
  }
  return {
    letters: [...bounds.keys()],
    textOf,
    termsOf: (letter) => (bounds.has(letter) ? textOf(letter).split('\n').map(readLine) : []),
  }
}

function readLine(line: string): BlockTerm {
  const [term = '', articles, statements, run = ''] = line.split(' ')
  return { term, articles: Number(articles), statements: Number(statements), run }
}
