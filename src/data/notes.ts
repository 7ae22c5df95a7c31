import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { openDatabase, type Note } from './database.ts'
import { countChange } from './library/backup-reminder.ts'
import { guard } from './library/own-articles.ts'
import { keepStorage } from './library/storage-use.ts'
import { notesFlag } from './notes-flag.ts'

export type { Note } from './database.ts'

/** The reader's notes, newest first: of an article, or all of them. */
export function notesQuery(slug?: string) {
  return queryOptions({
    queryKey: ['notes', slug ?? null],
    queryFn: () => readNotes(slug),
    staleTime: 0,
    retry: false,
  })
}

/** Keeps a note, in place of the one with its id. Rejects with a `StorageError`. */
export async function saveNote(queryClient: QueryClient, note: Note): Promise<void> {
  await keepStorage()
  await guard(async () => (await openDatabase()).put('notes', note))
  notesFlag.keep()
  countChange()
  await queryClient.invalidateQueries({ queryKey: ['notes'] })
}

/** Rejects with a `StorageError`. */
export async function deleteNote(queryClient: QueryClient, id: string): Promise<void> {
  await guard(async () => (await openDatabase()).delete('notes', id))
  countChange()
  await queryClient.invalidateQueries({ queryKey: ['notes'] })
}

async function readNotes(slug: string | undefined): Promise<readonly Note[]> {
  const notes = await guard(async () => {
    const database = await openDatabase()
    return slug === undefined
      ? database.getAll('notes')
      : database.getAllFromIndex('notes', 'slug', slug)
  })
  return notes.sort((one, other) => other.changedAt - one.changedAt)
}
