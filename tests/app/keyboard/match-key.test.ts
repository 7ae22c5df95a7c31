import { describe, expect, it } from 'vitest'
import { isTaken, matchKey, type KeyPress } from '../../../src/app/keyboard/match-key.ts'
import { ariaKeys, SHORTCUTS, type Where } from '../../../src/app/keyboard/shortcuts.ts'

const ARTICLE: readonly Where[] = ['article', 'listening', 'everywhere']
const LIST: readonly Where[] = ['list', 'everywhere']

/** Whether a key is taken that is pressed where the markup has `data-at`. */
function isTakenAt(html: string): boolean | null {
  document.body.innerHTML = html
  let taken: boolean | null = null
  const look = (event: KeyboardEvent) => {
    taken = isTaken(event)
  }
  document.addEventListener('keydown', look, { once: true })
  const at = document.querySelector('[data-at]')
  at?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
  return taken
}

/** `Ctrl+k` as the event a browser makes of it. */
function press(keys: string): KeyPress {
  const key = keys.split('+').at(-1) ?? ''
  const has = (modifier: string) => keys.startsWith(`${modifier}+`)
  return {
    key,
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
    getModifierState: (name) => has(name),
  }
}

const commandOf = (keys: string, where: readonly Where[] = ARTICLE) =>
  matchKey(press(keys), null, where).command

describe('matchKey', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['n', 'next'],
    ['p', 'previous'],
    ['Enter', 'open'],
    ['Escape', 'back'],
    [']', 'next-by-speaker'],
    ['/', 'search'],
    ['Shift+?', 'sheet'],
    ['Ctrl+k', 'palette'],
    ['Meta+k', 'palette'],
  ])('knows %s', (keys, command) => {
    expect(commandOf(keys)).toBe(command)
  })

  it.each(['Ctrl+j', 'Meta+c', 'Alt+j', 'Shift+J', 'Ctrl+/', 'ArrowDown', ' ', 'Tab', 'F5'])(
    'leaves %s to the browser',
    (keys) => {
      expect(commandOf(keys)).toBeNull()
    },
  )

  it('takes Caps Lock for no Shift', () => {
    expect(commandOf('J')).toBe('next')
  })

  it('knows a bracket that a layout hides behind Alt or AltGr', () => {
    expect(commandOf('Alt+[')).toBe('previous-by-speaker')
    expect(commandOf('AltGraph+]')).toBe('next-by-speaker')
  })

  it('knows what a key means in a list, and that some mean nothing there', () => {
    expect(commandOf('o', LIST)).toBe('open')
    expect(commandOf('c', LIST)).toBeNull()
    expect(commandOf('Escape', LIST)).toBeNull()
  })

  it('waits for the second key of a sequence', () => {
    expect(matchKey(press('g'), null, LIST)).toEqual({ command: null, begun: 'g' })
    expect(matchKey(press('h'), 'g', LIST)).toEqual({ command: 'go-timeline', begun: null })
    expect(matchKey(press('l'), 'g', ARTICLE)).toEqual({ command: 'go-library', begun: null })
  })

  it('takes a key that ends no sequence for itself', () => {
    expect(matchKey(press('j'), 'g', LIST)).toEqual({ command: 'next', begun: null })
    expect(matchKey(press('g'), 'g', LIST)).toEqual({ command: null, begun: 'g' })
  })
})

describe('isTaken', () => {
  it.each([
    ['a field', '<input data-at>', true],
    ['an open dialog', '<dialog open><input type="checkbox" data-at></dialog>', true],
    ['a panel', '<div role="dialog"><button data-at></button></div>', true],
    ['a link', '<a href="/" data-at></a>', false],
    ['a box to tick', '<input type="checkbox" data-at>', false],
    ['a closed dialog', '<dialog><input type="checkbox" data-at></dialog>', false],
  ])('knows whether %s takes a letter', (_, html, isTakenThere) => {
    expect(isTakenAt(html)).toBe(isTakenThere)
  })
})

describe('SHORTCUTS', () => {
  it.each([ARTICLE, LIST])('has no key twice on one page', (...where) => {
    const keys = SHORTCUTS.filter((one) => where.includes(one.where)).flatMap((one) => one.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('never takes an arrow, Space, Tab or a browser’s own combination', () => {
    const keys = SHORTCUTS.flatMap((one) => one.keys)
    for (const key of keys) expect(key).toMatch(/^(\S|g \S|Enter|Escape|Mod\+k)$/)
  })
})

describe('ariaKeys', () => {
  it('names single keys and combinations as aria-keyshortcuts wants them', () => {
    expect(ariaKeys('next')).toBe('J N')
    expect(ariaKeys('palette')).toBe('Control+K Meta+K')
    expect(ariaKeys('back')).toBe('U Escape')
    expect(ariaKeys('go-timeline')).toBeUndefined()
  })
})
