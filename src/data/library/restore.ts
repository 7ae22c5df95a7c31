import { openDatabase } from '../database.ts'
import type { Backup } from './backup.ts'
import { abortAll, type OwnRecord } from './own-articles.ts'
import { asStorageError } from './storage-error.ts'

/** Merge keeps what is here and adds the rest; replace deletes what is here first. */
export type RestoreMode = 'merge' | 'replace'

/** What a backup holds beside articles. */
export type BackupRest = Pick<Backup, 'places' | 'corrections' | 'notes'>

/**
 * Stores a backup's records, all or none. Merging, an article whose words are here already is left out, one whose slug
 * is taken by other words gets a number, and of places, corrections and notes the newer one stays. Rejects with a
 * `StorageError`.
 */
export async function restoreRecords(
  records: readonly OwnRecord[],
  { places, corrections, notes }: BackupRest,
  mode: RestoreMode,
): Promise<void> {
  try {
    const names = ['ownArticles', 'ownTexts', 'places', 'corrections', 'notes'] as const
    const stored = (await openDatabase()).transaction(names, 'readwrite')
    const [entries, texts, placeStore, correctionStore, noteStore] = [
      stored.objectStore('ownArticles'),
      stored.objectStore('ownTexts'),
      stored.objectStore('places'),
      stored.objectStore('corrections'),
      stored.objectStore('notes'),
    ] as const
    const write = async () => {
      if (mode === 'replace') for (const name of names) await stored.objectStore(name).clear()
      for (const { entry, text } of records) {
        if ((await entries.index('hash').getKey(entry.hash)) !== undefined) continue
        let slug = entry.slug
        for (let number = 2; (await entries.getKey(slug)) !== undefined; number++)
          slug = `${entry.slug}-${number}`
        await entries.put({ ...entry, slug })
        await texts.put({ ...text, slug, article: { ...text.article, slug } })
      }
      for (const place of places)
        if (isNewer(place, await placeStore.get(place.slug))) await placeStore.put(place)
      for (const correction of corrections)
        if (isNewer(correction, await correctionStore.get(correction.slug)))
          await correctionStore.put(correction)
      for (const note of notes)
        if (isNewer(note, await noteStore.get(note.id))) await noteStore.put(note)
    }
    await Promise.all([write().catch(abortAll(stored)), stored.done])
  } catch (error) {
    throw asStorageError(error)
  }
}

function isNewer(
  one: { readonly changedAt: number },
  other: { readonly changedAt: number } | undefined,
): boolean {
  return other === undefined || one.changedAt > other.changedAt
}
