import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { isComplete, type Draft } from '../../compiler/imports/draft.ts'
import { createAttributionWorker } from '../../data/attribution/attribution-worker.ts'
import { MAX_HTML_BYTES, tooBig } from '../../data/library/decode-text.ts'
import { countChange } from '../../data/library/backup-reminder.ts'
import { noteOwnArticles } from '../../data/library/own-flag.ts'
import { keepStorage } from '../../data/library/storage-use.ts'
import { changeItems, progressOf, type ImportItem } from './items.ts'
import { noteScript } from './note-script.ts'
import { readHtml } from './read-html.ts'

/** A text from outside: words, or a file still to be read. */
export interface Incoming {
  readonly name: string
  readonly content: string | Blob
  /** What is known beside the words, such as a shared title. */
  readonly known?: Partial<Draft>
  /** Nothing but an address came: there is no text to read. */
  readonly isAddressOnly?: boolean
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
const ADDRESS_ONLY = {
  found: 'an address without its text',
  expected: 'the text itself: open the page, copy or share its text, or save it as HTML',
}

let lastId = 0

/** An import: texts are read one after another by a worker; the reader looks each over before it is stored. */
export function useImport() {
  const [items, change] = useReducer(changeItems, [])
  const queryClient = useQueryClient()
  const [worker] = useState(createAttributionWorker)
  /** Counts what was cancelled: texts of an earlier run are not read on. */
  const run = useRef(0)
  useEffect(() => () => worker.stop(), [worker])

  const read = useCallback(
    async ({ id }: ImportItem, incoming: Incoming) => {
      const { name, content, known, isAddressOnly } = incoming
      try {
        if (isAddressOnly || (typeof content === 'string' && ADDRESS.test(content.trim())))
          return change({ type: 'set', id, state: { status: 'refused', refusal: ADDRESS_ONLY } })
        if (typeof content !== 'string' && content.size > MAX_HTML_BYTES) {
          const refusal = tooBig(content.size, MAX_HTML_BYTES)
          return change({ type: 'set', id, state: { status: 'refused', refusal } })
        }
        const bytes = typeof content === 'string' ? content : await content.arrayBuffer()
        const answer = await worker.run('readText', { name, content: bytes })
        const result = 'html' in answer ? await readHtml(name, answer) : answer
        if ('found' in result)
          return change({ type: 'set', id, state: { status: 'refused', refusal: result } })
        const found = { ...result, ...known }
        change({ type: 'set', id, state: { status: 'read', draft: found } })
        const preview = await worker.run('preview', found)
        const draft = preview.statementCount === 0 ? noteScript(found) : found
        change({
          type: 'set',
          id,
          state: { status: 'ready', draft, preview, sameAs: null, isSaving: false, message: null },
        })
      } catch (error) {
        const { name: kind, message } = error as Error
        if (kind === 'AbortError') change({ type: 'discard', ids: [id] })
        else change({ type: 'set', id, state: { status: 'failed', message } })
      }
    },
    [worker],
  )

  const add = useCallback(
    async (incoming: readonly Incoming[]) => {
      const added = incoming.map(({ name }): ImportItem => {
        return { id: ++lastId, name, state: { status: 'waiting' } }
      })
      change({ type: 'add', items: added })
      // One at a time: fifty files in memory at once help nobody.
      const started = run.current
      for (const [at, item] of added.entries()) {
        const content = incoming[at]
        if (content && run.current === started) await read(item, content)
      }
    },
    [read],
  )

  const save = async (chosen: readonly ImportItem[]) => {
    change({ type: 'saving', ids: chosen.map(({ id }) => id) })
    await keepStorage()
    for (const { id, state } of chosen) {
      if (state.status !== 'ready' || !isComplete(state.draft)) continue
      const { draft } = state
      try {
        const slug = await worker.run('save', draft)
        noteOwnArticles(true)
        countChange()
        change({ type: 'set', id, state: { status: 'saved', slug, title: draft.title } })
      } catch (error) {
        change({ type: 'not-saved', id, message: (error as Error).message })
      }
    }
    await queryClient.invalidateQueries({ queryKey: ['library'] })
  }

  return {
    items,
    progress: progressOf(items),
    add,
    save,
    edit: (id: number, draft: Partial<Draft>) => change({ type: 'edit', id, change: draft }),
    discard: (ids: readonly number[]) => change({ type: 'discard', ids }),
    /** Stops reading; what is read already stays. */
    cancel: () => {
      run.current++
      worker.stop()
      const open = items.filter(
        ({ state }) => state.status === 'waiting' || state.status === 'read',
      )
      change({ type: 'discard', ids: open.map(({ id }) => id) })
    },
  }
}
