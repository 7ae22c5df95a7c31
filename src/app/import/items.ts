import type { Preview } from '../../data/attribution/tasks.ts'
import type { Draft, Refusal } from '../../compiler/imports/draft.ts'

/** One text on its way into the library. */
export interface ImportItem {
  readonly id: number
  /** Where it comes from: a file's name, or “Pasted text”. */
  readonly name: string
  readonly state: ItemState
}

export type ItemState =
  | { readonly status: 'waiting' }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'failed'; readonly message: string }
  /** Its words are known, its statements not yet. */
  | { readonly status: 'read'; readonly draft: Draft }
  | {
      readonly status: 'ready'
      readonly draft: Draft
      readonly preview: Preview
      /** Name of an item of this import with the same words. */
      readonly sameAs: string | null
      readonly isSaving: boolean
      readonly message: string | null
    }
  | { readonly status: 'saved'; readonly slug: string; readonly title: string }

export type ItemAction =
  | { readonly type: 'add'; readonly items: readonly ImportItem[] }
  | { readonly type: 'set'; readonly id: number; readonly state: ItemState }
  | { readonly type: 'edit'; readonly id: number; readonly change: Partial<Draft> }
  | { readonly type: 'saving'; readonly ids: readonly number[] }
  | { readonly type: 'not-saved'; readonly id: number; readonly message: string }
  | { readonly type: 'discard'; readonly ids: readonly number[] }

/** The items after an action. */
export function changeItems(
  items: readonly ImportItem[],
  action: ItemAction,
): readonly ImportItem[] {
  if (action.type === 'add') return [...items, ...action.items]
  if (action.type === 'discard') return items.filter(({ id }) => !action.ids.includes(id))
  const ids = 'ids' in action ? action.ids : [action.id]
  return items.map((item) =>
    ids.includes(item.id) ? { ...item, state: changeState(item, action, items) } : item,
  )
}

function changeState(
  item: ImportItem,
  action: Exclude<ItemAction, { type: 'add' | 'discard' }>,
  items: readonly ImportItem[],
): ItemState {
  const { state } = item
  if (action.type === 'set') return withTwin(action.state, item, items)
  if (state.status !== 'ready') return state
  if (action.type === 'edit') return { ...state, draft: { ...state.draft, ...action.change } }
  if (action.type === 'saving') return { ...state, isSaving: true, message: null }
  return { ...state, isSaving: false, message: action.message }
}

/** Notes which item of the import has the same words already. */
function withTwin(state: ItemState, item: ImportItem, items: readonly ImportItem[]): ItemState {
  if (state.status !== 'ready') return state
  const twin = items.find(
    (other) =>
      other.id !== item.id &&
      other.state.status === 'ready' &&
      other.state.preview.hash === state.preview.hash,
  )
  return { ...state, sameAs: twin?.name ?? null }
}

/** What there is to do with an import once it is read: `2 texts read, 5 statements. Look them over below.` */
export function describeItems(items: readonly ImportItem[]): string {
  const ready = items.flatMap(({ state }) => (state.status === 'ready' ? [state] : []))
  const saved = items.filter(({ state }) => state.status === 'saved').length
  const statements = ready.reduce((sum, { preview }) => sum + preview.statementCount, 0)
  if (saved > 0)
    return `${count(saved, 'text')} saved${ready.length > 0 ? `, ${ready.length} to look over` : ''}.`
  if (ready.length === 0) return ''
  const them = ready.length === 1 ? 'it' : 'them'
  return `${count(ready.length, 'text')} read, ${count(statements, 'statement')}. Look ${them} over below.`
}

/** How far an import has come. */
export function progressOf(items: readonly ImportItem[]) {
  const open = items.filter(({ state }) => state.status === 'waiting' || state.status === 'read')
  return { total: items.length, done: items.length - open.length, isBusy: open.length > 0 }
}

/** `1 text`, `2 texts` */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
