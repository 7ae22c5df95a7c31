import { byNewest } from '../../compiler/collect.ts'
import { ArticleError, type ArticleProblem } from '../../compiler/problems.ts'
import type { Voice } from '../../compiler/voices.ts'
import { listArticles, sortProblems } from '../read-articles.ts'
import { stampFiles, type ArticleEntry, type FileResult, type FileTask } from './compile-files.ts'
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

interface CompileArchiveOptions {
  readonly folder: string
  /** Of the build before, by file name. */
  readonly known: ReadonlyMap<string, ArticleEntry>
  /** Whether what was found out about an article is still there, by the key of its facts. */
  readonly isKept: (facts: string) => boolean
  /** Asked once the voices are known. */
  readonly startPool: (voices: readonly Voice[]) => Pool<readonly FileTask[], FileResult[]>
  readonly progress: Progress
}

/**
 * Compiles what has changed. Files that look as they did are not opened. Wrong files throw an `ArticleError` with every
 * problem of the folder.
 */
export async function compileArchive(options: CompileArchiveOptions): Promise<CompiledArchive> {
  const { folder, known, isKept, startPool, progress } = options
  const listing = await listArticles(folder)
  const pool = startPool(listing.voices)
  const settlementOf = createSettlement(listing.voices)
  const entries: ArticleEntry[] = []
  const problems: ArticleProblem[] = [...listing.problems]
  let attributed = 0

  const compile = async (tasks: readonly FileTask[]): Promise<void> => {
    const results = await pool.run(tasks)
    results.forEach((result, at) => {
      if (result.status === 'wrong') problems.push(...result.problems)
      if (result.status === 'compiled' && result.isAttributed) attributed += 1
      const before = known.get(tasks[at]?.name ?? '')
      if (result.status === 'unchanged' && before) entries.push({ ...before, stamp: result.stamp })
      if (result.status === 'compiled') entries.push(result.entry)
    })
    progress.advance(tasks.length)
  }
  progress.start('Reading', listing.names.length)
  const tasks = listing.names.flatMap((name): FileTask[] => {
    const entry = known.get(name)
    if (!entry || entry.settlement !== settlementOf(entry.names) || !isKept(entry.facts))
      return [{ name, knownContent: null }]
    if (entry.stamp !== stampFiles(folder, name)) return [{ name, knownContent: entry.content }]
    entries.push(entry)
    return []
  })
  progress.advance(entries.length)
  try {
    await Promise.all(chunksOf(tasks, FILES_AT_ONCE).map(compile))
  } finally {
    progress.stop()
    await pool.close()
  }
  if (problems.length > 0) throw new ArticleError(sortProblems(problems))
  entries.sort((one, other) => byNewest(one.summary, other.summary))
  return { entries, voices: listing.voices, attributed }
}
