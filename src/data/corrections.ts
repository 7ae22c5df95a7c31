import type { Conflict } from '../compiler/apply-corrections.ts'
import type { Correction } from '../compiler/corrections.ts'
import type { Article } from '../compiler/types.ts'
import { openDatabase } from './database.ts'

/** An article as the reader's own corrections leave it. */
export interface Corrected {
  readonly article: Article
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[]
  /** Taken back and not yet made again, the one to make first in front. Not kept on the device. */
  readonly undone: readonly Correction[]
  readonly conflicts: readonly Conflict[]
  /** For each statement that was changed, the indexes of the corrections that did it. */
  readonly changes: ReadonlyMap<string, readonly number[]>
}

/**
 * The article as the device's corrections leave it; `null` without any, or where nothing may be stored. What applies
 * them is only loaded when there are some.
 */
export async function loadCorrected(article: Article): Promise<Corrected | null> {
  const stored = await openDatabase()
    .then((database) => database.get('corrections', article.slug))
    .catch(() => undefined)
  if (!stored) return null
  const { readCorrected } = await import('./change-corrections.ts')
  return readCorrected(article, stored.corrections)
}
