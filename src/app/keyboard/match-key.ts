import { SHORTCUTS, type Command, type Where } from './shortcuts.ts'

/** What the matching asks of a `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly getModifierState: (name: string) => boolean
}

export interface Match {
  readonly command: Command | null
  /** First key of a sequence, when this was one. */
  readonly begun: string | null
}

/** Keys that some layouts only give with Alt: `[` on a German Mac is ⌥5. */
const BEHIND_ALT = '[]?/'

/**
 * The command of a key where the reader is. `begun` is the first key of a sequence, if that was the key before; places
 * are asked in order, so that a page's own keys come first. Keys pressed with a modifier belong to the browser, but
 * for those the table names.
 */
export function matchKey(press: KeyPress, begun: string | null, places: readonly Where[]): Match {
  const key = describe(press)
  const wanted = begun === null ? key : `${begun} ${key}`
  const here = places.flatMap((place) => SHORTCUTS.filter(({ where }) => where === place))
  const found = key && here.find(({ keys }) => keys.includes(wanted ?? ''))
  if (found) return { command: found.command, begun: null }
  // A key that does not go on a sequence is a key for itself.
  if (begun !== null) return matchKey(press, null, places)
  const isFirst = key && here.some(({ keys }) => keys.some((known) => known.startsWith(`${key} `)))
  return { command: null, begun: isFirst ? key : null }
}

/** A key as the table writes it; `null` for one with modifiers of no concern to it. */
function describe(press: KeyPress): string | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = press
  // Caps Lock is no Shift.
  const key = press.key.length === 1 && !shiftKey ? press.key.toLowerCase() : press.key
  if (press.getModifierState('AltGraph')) return key
  if (altKey) return !ctrlKey && !metaKey && BEHIND_ALT.includes(key) ? key : null
  if (ctrlKey !== metaKey) return shiftKey ? null : `Mod+${key.toLowerCase()}`
  return ctrlKey ? null : key
}

/** Keys that controls answer themselves. */
const CONTROL_KEYS = ['Enter', ' ']
const CONTROL = 'a[href], button, summary, [role="button"], [role="option"]'
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Whether a key belongs to what has the focus: a field, a dialog, or a control that answers it. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true
  const holder = event.target instanceof Element ? event.target : null
  // A dialog that has just been closed, or a field in it, may hold the focus for a moment yet.
  const target = holder?.closest('dialog:not([open])') ? null : holder
  if (target?.closest(`${TYPING}, dialog[open], [role="dialog"], [popover]`)) return true
  if (document.querySelector('dialog:modal')) return true
  return CONTROL_KEYS.includes(event.key) && target?.closest(CONTROL) != null
}
