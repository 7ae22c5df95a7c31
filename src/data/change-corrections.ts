import type { QueryClient } from '@tanstack/react-query'
import { applyCorrections } from '../compiler/apply-corrections.ts'
import { readStoredCorrections } from '../compiler/check-corrections.ts'
import { CORRECTIONS_VERSION, type Correction, type Corrections } from '../compiler/corrections.ts'
import type { Article } from '../compiler/types.ts'
import type { Corrected } from './corrections.ts'
import { openDatabase } from './database.ts'
import { countChange } from './library/backup-reminder.ts'
import { articleQuery, correctedQuery } from './queries.ts'

type Lists = Pick<Corrected, 'corrections' | 'undone'>

/** The article as stored corrections leave it; what cannot be read of them is passed over. */
export function readCorrected(article: Article, stored: unknown): Corrected | null {
  const corrections = readStoredCorrections(stored, article.slug)
  return corrections.length === 0 ? null : correct(article, { corrections, undone: [] })
}

/**
 * Changes the reader's corrections of an article, on the screen and on the device. Gives what the article has become,
 * and whether the device keeps it; where nothing may be stored it lasts until the page is closed.
 */
export async function changeCorrections(
  queryClient: QueryClient,
  slug: string,
  change: (lists: Lists) => Lists,
): Promise<{ readonly corrected: Corrected; readonly isKept: boolean }> {
  const article = await queryClient.ensureQueryData(articleQuery(slug))
  const { queryKey } = correctedQuery(slug)
  const before = queryClient.getQueryData(queryKey)
  const corrected = correct(article, change(before ?? { corrections: [], undone: [] }))
  queryClient.setQueryData(queryKey, corrected)
  const isKept = await store(slug, corrected.corrections).then(
    () => true,
    () => false,
  )
  return { corrected, isKept }
}

/** Makes corrections; what was taken back before cannot be made again. */
export const made =
  (corrections: readonly Correction[]) =>
  (lists: Lists): Lists => ({ corrections: [...lists.corrections, ...corrections], undone: [] })

/** Takes the last correction back. */
export const undone = (lists: Lists): Lists => ({
  corrections: lists.corrections.slice(0, -1),
  undone: [...lists.corrections.slice(-1), ...lists.undone],
})

/** Makes the correction again that was taken back last. */
export const redone = (lists: Lists): Lists => ({
  corrections: [...lists.corrections, ...lists.undone.slice(0, 1)],
  undone: lists.undone.slice(1),
})

/** Takes the corrections of these indexes back. */
export const without =
  (indexes: readonly number[]) =>
  (lists: Lists): Lists => ({
    corrections: lists.corrections.filter((_, index) => !indexes.includes(index)),
    undone: [],
  })

function correct(article: Article, { corrections, undone: taken }: Lists): Corrected {
  return { corrections, undone: taken, ...applyCorrections(article, corrections) }
}

async function store(slug: string, corrections: readonly Correction[]): Promise<void> {
  const database = await openDatabase()
  countChange()
  if (corrections.length === 0) return database.delete('corrections', slug)
  const file: Corrections = { version: CORRECTIONS_VERSION, article: slug, corrections }
  await database.put('corrections', { slug, corrections: file, changedAt: Date.now() })
  return undefined
}
