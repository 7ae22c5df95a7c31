import { byNewest } from '../../compiler/collect.ts'
import { ArticleError, type ArticleProblem } from '../../compiler/problems.ts'
import type { Voice } from '../../compiler/voices.ts'
import { listArticles, sortProblems } from '../read-articles.ts'
import type { ArticleEntry, FileResult, FileTask } from './compile-files.ts'
import { chunksOf, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import { createSettlement } from './settlement.ts'

/** Files a thread is given at once: enough to hide the hand-over, few enough to share the work evenly. */
const FILES_AT_ONCE = 16

/** All articles of a folder, read and attributed; their texts are not kept. */
export interface CompiledArchive {
  /** Newest first. */
  readonly entries: readonly ArticleEntry[]
  readonly voices: readonly Voice[]
  /** How many the engine had to look at; the others come from the cache. */
  readonly attributed: number
}

/**
 * Compiles what has changed since `known`. `startPool` is asked once the voices are known. Wrong files throw an
 * `ArticleError` with every problem of the folder.
 */
export async function compileArchive(
  folder: string,
  known: ReadonlyMap<string, ArticleEntry>,
  startPool: (voices: readonly Voice[]) => Pool<readonly FileTask[], FileResult[]>,
  progress: Progress,
): Promise<CompiledArchive> {
  const listing = await listArticles(folder)
  const pool = startPool(listing.voices)
  const settlementOf = createSettlement(listing.voices)
  const entries: ArticleEntry[] = []
  const problems: ArticleProblem[] = [...listing.problems]
  let attributed = 0

  const compile = async (names: readonly string[]): Promise<void> => {
    const tasks = names.map((name) => {
      const entry = known.get(name)
      const isSettled = entry && entry.settlement === settlementOf(entry.names)
      return {
        name,
        knownContent: isSettled ? entry.content : null,
        knownFacts: isSettled ? entry.facts : null,
      }
    })
    const results = await pool.run(tasks)
    results.forEach((result, at) => {
      if (result.status === 'wrong') problems.push(...result.problems)
      if (result.status === 'compiled' && result.isAttributed) attributed += 1
      const entry = result.status === 'compiled' ? result.entry : known.get(names[at] ?? '')
      if (entry && result.status !== 'wrong') entries.push(entry)
    })
    progress.advance(names.length)
  }
  progress.start('Reading', listing.names.length)
  try {
    await Promise.all(chunksOf(listing.names, FILES_AT_ONCE).map(compile))
  } finally {
    progress.stop()
    await pool.close()
  }
  if (problems.length > 0) throw new ArticleError(sortProblems(problems))
  entries.sort((one, other) => byNewest(one.summary, other.summary))
  return { entries, voices: listing.voices, attributed }
}
