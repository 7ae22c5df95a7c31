import { readFileSync } from 'node:fs'
import { parseColour, type Colour } from './colours.ts'

/** The colours of a theme by the name of their custom property, without its dashes: `color-paper`, `hue-0`. */
export type Theme = Readonly<Record<string, Colour>>

const SHEETS = ['src/index.css', 'src/later.css']
const STYLE = SHEETS.map((sheet) => readFileSync(sheet, 'utf8')).join('\n')

/** The declarations of every block with this selector, later ones over earlier ones. */
function declarations(selector: string): Readonly<Record<string, string>> {
  const blocks = STYLE.split(`${selector} {`).slice(1)
  if (blocks.length === 0) throw new Error(`no style sheet has a block ${selector}`)
  const lines = blocks.flatMap((block) => [
    ...block.slice(0, block.indexOf('}')).matchAll(/--((?:color|hue)-\w+):\s*([^;]+);/g),
  ])
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]))
}

/** The values in the colour scheme: the first or the second of `light-dark()`, or the only one. */
function inScheme(values: Readonly<Record<string, string>>, scheme: 'light' | 'dark'): Theme {
  const colours = Object.entries(values).map(([name, value]) => {
    const pair = /^light-dark\((.+\)|#\w+), (.+)\)$/.exec(value)
    const colour = pair ? pair[scheme === 'light' ? 1 : 2] : value
    return [name, parseColour(colour ?? '')] as const
  })
  return Object.fromEntries(colours)
}

const usual = { ...declarations('@theme'), ...declarations('  :root') }
const sepia = { ...usual, ...declarations("  :root[data-theme='sepia']") }

const contrast = { ...usual, ...declarations('    @variant high-contrast') }

/** Every theme a page can have, read from the style sheets. */
export const THEMES: Readonly<Record<string, Theme>> = {
  light: inScheme(usual, 'light'),
  dark: inScheme(usual, 'dark'),
  sepia: inScheme(sepia, 'light'),
  'high contrast, light': inScheme(contrast, 'light'),
  'high contrast, dark': inScheme(contrast, 'dark'),
}
