/** What a key can do. */
export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'next-by-speaker'
  | 'previous-by-speaker'
  | 'copy-link'
  | 'toggle-read'
  | 'original'
  | 'listen'
  | 'sentence-back'
  | 'sentence-on'
  | 'stop-listening'
  | 'back'
  | 'search'
  | 'go-timeline'
  | 'go-voices'
  | 'go-library'
  | 'go-settings'
  | 'palette'
  | 'sheet'

export type Where = 'everywhere' | 'list' | 'article' | 'listening'

export interface Shortcut {
  readonly command: Command
  /** As `KeyboardEvent.key` names them; `Mod+k` is Ctrl or ⌘; `g t` is one key after the other. */
  readonly keys: readonly string[]
  readonly what: string
  readonly where: Where
}

/** The one table of keys: the handler, the sheet, the palette and `aria-keyshortcuts` all read it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'next', keys: ['j', 'n'], what: 'Next article', where: 'list' },
  { command: 'previous', keys: ['k', 'p'], what: 'Previous article', where: 'list' },
  { command: 'open', keys: ['o', 'Enter'], what: 'Open the article', where: 'list' },

  { command: 'next', keys: ['j', 'n'], what: 'Next statement', where: 'article' },
  { command: 'previous', keys: ['k', 'p'], what: 'Previous statement', where: 'article' },
  {
    command: 'next-by-speaker',
    keys: [']'],
    what: 'Next by the same speaker',
    where: 'article',
  },
  {
    command: 'previous-by-speaker',
    keys: ['['],
    what: 'Previous by the same speaker',
    where: 'article',
  },
  { command: 'open', keys: ['o', 'Enter'], what: 'Open the statement', where: 'article' },
  { command: 'copy-link', keys: ['c'], what: 'Copy a link to the statement', where: 'article' },
  { command: 'toggle-read', keys: ['m'], what: 'Mark as read or unread', where: 'article' },
  { command: 'original', keys: ['v'], what: 'Original source in a new tab', where: 'article' },
  { command: 'listen', keys: ['l'], what: 'Listen, pause, go on', where: 'article' },
  { command: 'back', keys: ['u', 'Escape'], what: 'Back to the list', where: 'article' },

  { command: 'sentence-back', keys: [','], what: 'A sentence back', where: 'listening' },
  { command: 'sentence-on', keys: ['.'], what: 'A sentence on', where: 'listening' },
  { command: 'stop-listening', keys: ['x'], what: 'Stop listening', where: 'listening' },

  { command: 'search', keys: ['/'], what: 'Search', where: 'everywhere' },
  { command: 'go-timeline', keys: ['g t', 'g h'], what: 'Go to the timeline', where: 'everywhere' },
  { command: 'go-voices', keys: ['g p'], what: 'Go to the voices', where: 'everywhere' },
  { command: 'go-library', keys: ['g l'], what: 'Go to the library', where: 'everywhere' },
  { command: 'go-settings', keys: ['g s'], what: 'Change how it looks', where: 'everywhere' },
  { command: 'palette', keys: ['Mod+k'], what: 'Go to anything', where: 'everywhere' },
  { command: 'sheet', keys: ['?'], what: 'Keyboard shortcuts', where: 'everywhere' },
]

/** The keys of a command as `aria-keyshortcuts` wants them; sequences cannot be told there. */
export function ariaKeys(command: Command): string | undefined {
  const keys = SHORTCUTS.filter((shortcut) => shortcut.command === command)
    .flatMap((shortcut) => shortcut.keys)
    .filter((key) => !key.includes(' '))
    .flatMap((key) =>
      key.startsWith('Mod+') ? ['Control', 'Meta'].map(withKey(key)) : [name(key)],
    )
  return keys.length > 0 ? [...new Set(keys)].join(' ') : undefined
}

const withKey = (key: string) => (modifier: string) =>
  `${modifier}+${name(key.slice('Mod+'.length))}`
const name = (key: string) => (key.length === 1 ? key.toUpperCase() : key)
