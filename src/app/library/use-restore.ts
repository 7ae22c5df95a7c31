import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createAttributionWorker } from '../../data/attribution/attribution-worker.ts'
import type { Inspection } from '../../data/attribution/tasks.ts'
import { parseBackup, type Backup } from '../../data/library/backup.ts'
import type { RestoreMode } from '../../data/library/restore.ts'
import { notesFlag } from '../../data/notes-flag.ts'
import { noteOwnArticles } from '../../data/library/own-flag.ts'
import { keepStorage } from '../../data/library/storage-use.ts'

/** The largest backup that is opened, in bytes. */
const MAX_BACKUP_BYTES = 300 * 1024 * 1024

export type RestoreState =
  | { readonly status: 'idle' }
  | { readonly status: 'opening' }
  | { readonly status: 'preview'; readonly backup: Backup; readonly inspection: Inspection }
  | { readonly status: 'restoring'; readonly done: number; readonly total: number }
  | { readonly status: 'restored'; readonly total: number }
  | { readonly status: 'failed'; readonly message: string }

/** The way of a backup file back into the library: opened, looked at, then merged or put in place of what is here. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ status: 'idle' })
  const [worker] = useState(createAttributionWorker)
  const queryClient = useQueryClient()
  useEffect(() => () => worker.stop(), [worker])

  const attempt = async (work: () => Promise<RestoreState>) => {
    try {
      setState(await work())
    } catch (error) {
      const { name, message } = error as Error
      setState(name === 'AbortError' ? { status: 'idle' } : { status: 'failed', message })
    }
  }
  return {
    state,
    open: (file: File) =>
      attempt(async () => {
        setState({ status: 'opening' })
        if (file.size > MAX_BACKUP_BYTES) throw new Error('This file is too big to be a backup.')
        const backup = parseBackup(await file.text())
        const inspection = await worker.run('inspect', backup.articles)
        return { status: 'preview', backup, inspection }
      }),
    restore: (mode: RestoreMode) =>
      attempt(async () => {
        if (state.status !== 'preview') return state
        const { backup, inspection } = state
        const { readable } = inspection
        await keepStorage()
        for (const [done, article] of readable.entries()) {
          setState({ status: 'restoring', done, total: readable.length })
          await worker.run('prepare', article)
        }
        const { places, corrections, notes, settings } = backup
        await worker.run('restore', { places, corrections, notes, mode })
        if (mode === 'replace' || readable.length > 0) noteOwnArticles(readable.length > 0)
        for (const [name, value] of Object.entries(settings)) localStorage.setItem(name, value)
        if (notes.length > 0) notesFlag.keep()
        await queryClient.invalidateQueries({ queryKey: ['library'] })
        await queryClient.invalidateQueries({ queryKey: ['notes'] })
        return { status: 'restored', total: readable.length }
      }),
    /** Puts the file away; nothing of it is stored. */
    cancel: () => {
      worker.stop()
      setState({ status: 'idle' })
    },
  }
}
