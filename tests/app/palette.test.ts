// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { PAPERS } from '../../src/data/preferences.ts'
import {
  contrast,
  DEFICIENCIES,
  distance,
  isInGamut,
  mix,
  parseColour,
  simulate,
  type Colour,
} from '../helpers/colours.ts'
import { THEMES, type Theme } from '../helpers/themes.ts'

/** WCAG 2.2: text, and what is not text. */
const TEXT = 4.5
const MARK = 3
/** High contrast means the stricter level of WCAG. */
const HIGH = 7
/** Least distance in OKLab between two hues, whoever looks: three times what is just noticeable. */
const APART = 0.06
/** Share of a speaker's colour in the paper under their words; `index.css` says the same. */
const TINT = 0.13

const hues = Array.from({ length: 8 }, (_, at) => `hue-${at}`)

function colourOf(theme: Theme, name: string): Colour {
  const colour = theme[name]
  if (!colour) throw new Error(`the theme has no --${name}`)
  return colour
}

/** Pairs of hues that are closer than they may be, as seen through `see`. */
function tooClose(theme: Theme, see: (colour: Colour) => Colour): readonly string[] {
  const seen = hues.map((hue) => see(colourOf(theme, hue)))
  return seen.flatMap((one, at) =>
    seen
      .slice(0, at)
      .flatMap((other, before) => (distance(one, other) < APART ? [`${before} and ${at}`] : [])),
  )
}

describe.each(Object.entries(THEMES))('the palette in %s', (name, theme) => {
  const isHigh = name.startsWith('high')
  const papers = ['color-paper', 'color-raised'].map((paper) => colourOf(theme, paper))
  const least = (text: Colour) => Math.min(...papers.map((paper) => contrast(text, paper)))

  it.each([...hues, 'color-ink', 'color-faint', 'color-accent'])('writes %s readably', (hue) => {
    expect(least(colourOf(theme, hue))).toBeGreaterThanOrEqual(isHigh ? HIGH - 0.05 : TEXT)
  })

  it.each(hues)('keeps ink readable on the tint of %s, and its line visible', (hue) => {
    const colour = colourOf(theme, hue)
    const tint = mix(colour, colourOf(theme, 'color-paper'), TINT)
    expect(contrast(colourOf(theme, 'color-ink'), tint)).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(colour, tint)).toBeGreaterThanOrEqual(MARK)
  })

  it('has colours a screen can show', () => {
    expect(hues.filter((hue) => !isInGamut(colourOf(theme, hue)))).toEqual([])
  })

  it('tells eight speakers apart', () => {
    expect(tooClose(theme, (colour) => colour)).toEqual([])
  })

  it.each(Object.entries(DEFICIENCIES))('tells them apart under %s', (_, matrix) => {
    expect(tooClose(theme, (colour) => simulate(matrix, colour))).toEqual([])
  })
})

describe('the themes', () => {
  it.each([
    ['light', 'light', 'light'],
    ['dark', 'dark', 'dark'],
    ['sepia', 'sepia', 'sepia'],
    ['auto', 'light', 'dark'],
    ['contrast', 'high contrast, light', 'high contrast, dark'],
  ] as const)('give the browser’s frame the paper of %s', (choice, light, dark) => {
    const papers = [light, dark].map((name) => THEMES[name]?.['color-paper'])
    expect(PAPERS[choice].map(parseColour)).toEqual(papers)
  })
})
