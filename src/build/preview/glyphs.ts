import { create, type Font, type Glyph } from 'fontkit'

/** A stroke of an outline: from one point to another, in pixels. */
export type Line = readonly [fromX: number, fromY: number, toX: number, toY: number]

/** Fonts that complete one another, the first one serving what it can. */
export interface Typeface {
  /** Width of a text, in pixels. */
  readonly measure: (text: string, size: number) => number
  /** The outlines of a text that stands on the baseline at a point. */
  readonly outline: (text: string, size: number, x: number, baseline: number) => readonly Line[]
}

/** Straight pieces a curve is drawn in. */
const CURVE_STEPS = 6

/** A typeface of font files, which `fontkit` reads in any format. */
export function openTypeface(files: readonly Uint8Array[]): Typeface {
  const fonts = files.map((file) => create(Buffer.from(file)) as Font)
  const widths = new Map<string, number>()
  const widthOf = (word: string): number => {
    const width =
      widths.get(word) ?? place(word, fonts).reduce((sum, { advance }) => sum + advance, 0)
    widths.set(word, width)
    return width
  }
  return {
    measure: (text, size) => {
      const words = text.split(' ')
      const spaces = (words.length - 1) * widthOf(' ')
      return size * words.reduce((sum, word) => sum + widthOf(word), spaces)
    },
    outline: (text, size, x, baseline) => {
      const lines: Line[] = []
      let at = x
      for (const { glyph, scale, advance } of place(text, fonts)) {
        addOutline(lines, glyph, scale * size, at, baseline)
        at += advance * size
      }
      return lines
    },
  }
}

/** Of a size of 1. */
interface PlacedGlyph {
  readonly glyph: Glyph
  readonly scale: number
  readonly advance: number
}

/** The glyphs of a text, each run of letters from the first font that has them, with its kerning. */
function place(text: string, fonts: readonly Font[]): readonly PlacedGlyph[] {
  const runs: { font: Font; text: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const has = (font: Font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
    const font = fonts.find(has) ?? fonts[0]
    const last = runs.at(-1)
    if (last && last.font === font) last.text += letter
    else if (font) runs.push({ font, text: letter })
  }
  return runs.flatMap(({ font, text: letters }) => {
    const { glyphs, positions } = font.layout(letters)
    const scale = 1 / font.unitsPerEm
    return glyphs.map((glyph, at) => {
      return { glyph, scale, advance: (positions[at]?.xAdvance ?? 0) * scale }
    })
  })
}

/** Adds a glyph’s outline as straight lines; the font’s upward is the picture’s downward. */
function addOutline(lines: Line[], { path }: Glyph, scale: number, x: number, baseline: number) {
  let [startX, startY, fromX, fromY] = [0, 0, 0, 0]
  const lineTo = (toX: number, toY: number) => {
    lines.push([
      x + fromX * scale,
      baseline - fromY * scale,
      x + toX * scale,
      baseline - toY * scale,
    ])
    fromX = toX
    fromY = toY
  }
  for (const { command, args } of path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
    if (command === 'moveTo') [startX, startY, fromX, fromY] = [a, b, a, b]
    if (command === 'lineTo') lineTo(a, b)
    if (command === 'closePath') lineTo(startX, startY)
    if (command !== 'quadraticCurveTo' && command !== 'bezierCurveTo') continue
    // A quadratic curve is a cubic one whose middle points lie two thirds of the way to its own.
    const [x0, y0] = [fromX, fromY]
    const isCubic = command === 'bezierCurveTo'
    const [x3, y3] = isCubic ? [e, f] : [c, d]
    const [x1, y1] = isCubic ? [a, b] : [x0 + (2 * (a - x0)) / 3, y0 + (2 * (b - y0)) / 3]
    const [x2, y2] = isCubic ? [c, d] : [x3 + (2 * (a - x3)) / 3, y3 + (2 * (b - y3)) / 3]
    for (let step = 1; step <= CURVE_STEPS; step++) {
      const t = step / CURVE_STEPS
      const s = 1 - t
      const [k0, k1, k2, k3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
      lineTo(k0 * x0 + k1 * x1 + k2 * x2 + k3 * x3, k0 * y0 + k1 * y1 + k2 * y2 + k3 * y3)
    }
  }
}
