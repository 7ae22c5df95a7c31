import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  applyPreferences,
  DEFAULTS,
  readPreferences,
  STORAGE_KEY,
  storePreferences,
} from '../../src/data/preferences.ts'

const root = document.documentElement
const traces = () => [...root.attributes].map(({ name }) => name)

const refuse = () => {
  throw new DOMException('The browser keeps nothing.', 'SecurityError')
}

const frameColours = () =>
  [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('content'))

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  applyPreferences(DEFAULTS)
  document.head.replaceChildren()
})

describe('readPreferences', () => {
  it('gives back what was stored', () => {
    const chosen = { ...DEFAULTS, theme: 'sepia', size: 130 } as const
    expect(storePreferences(chosen)).toBe(true)
    expect(readPreferences()).toEqual(chosen)
  })

  it.each([
    ['nothing', null],
    ['broken JSON', '{"version":1,'],
    ['another type', '"sepia"'],
    ['another version', '{"version":2,"theme":"sepia"}'],
    ['no version', '{"theme":"sepia"}'],
  ])('gives the defaults for %s', (_, stored) => {
    if (stored !== null) localStorage.setItem(STORAGE_KEY, stored)
    expect(readPreferences()).toEqual(DEFAULTS)
  })

  it('takes over the values that are ours and no others', () => {
    const stored = { version: 1, theme: 'pink', face: 'sans', size: 9999, leading: '180', words: 7 }
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...stored, letters: 4, more: 'x' }))
    expect(readPreferences()).toEqual({ ...DEFAULTS, face: 'sans', letters: 4 })
  })

  it('gives the defaults where the browser refuses', () => {
    vi.stubGlobal('localStorage', { getItem: refuse })
    expect(readPreferences()).toEqual(DEFAULTS)
  })
})

describe('storePreferences', () => {
  it('stores only what differs from the defaults, with a version', () => {
    storePreferences({ ...DEFAULTS, measure: 54 })
    expect(localStorage.getItem(STORAGE_KEY)).toBe('{"version":1,"measure":54}')
  })

  it('leaves nothing behind when all is as it was', () => {
    storePreferences({ ...DEFAULTS, measure: 54 })
    storePreferences(DEFAULTS)
    expect(localStorage.getItem(STORAGE_KEY)).toBeNull()
  })

  it('says so when the browser refuses', () => {
    vi.stubGlobal('localStorage', { setItem: refuse })
    expect(storePreferences({ ...DEFAULTS, theme: 'dark' })).toBe(false)
  })
})

describe('applyPreferences', () => {
  it('leaves no trace of defaults', () => {
    applyPreferences({ ...DEFAULTS, theme: 'dark', shown: 'plain', size: 150 })
    expect(traces()).toEqual(expect.arrayContaining(['data-theme', 'data-shown']))
    applyPreferences(DEFAULTS)
    expect(traces()).not.toEqual(expect.arrayContaining([expect.stringContaining('data-')]))
    expect(root.style).toHaveLength(0)
  })

  it('gives the style sheet plain numbers', () => {
    applyPreferences({ ...DEFAULTS, size: 150, letters: 4, measure: 54 })
    expect(root.style.cssText).toBe('--size: 1.5; --measure: 54; --letters: 0.04;')
  })

  it('gives the browser’s frame the colour of the paper', () => {
    document.head.innerHTML =
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7" />' +
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#17161a" />'
    applyPreferences({ ...DEFAULTS, theme: 'sepia' })
    expect(frameColours()).toEqual(['#f4ead5', '#f4ead5'])
    applyPreferences({ ...DEFAULTS, theme: 'contrast' })
    expect(frameColours()).toEqual(['#ffffff', '#000000'])
    applyPreferences(DEFAULTS)
    expect(frameColours()).toEqual(['#fbfaf7', '#17161a'])
  })
})
