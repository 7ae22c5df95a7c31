import { readFileSync } from 'node:fs'
import { voiceClasses } from '../../app/ui/voice-class.ts'
import { formatDay } from '../../app/ui/dates.ts'
import { isDrawable, type PreviewedArticle } from './drawable.ts'
import { openTypeface, type Line, type Typeface } from './glyphs.ts'
import { createPicture, encodePng, fill, type Picture, type Rgb } from './picture.ts'
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from './size.ts'

const MARGIN = 80
/** Sizes of a title and how many lines it may have at each; the first at which it fits is taken. */
const TITLE_SIZES = [
  [68, 3],
  [54, 4],
  [44, 5],
] as const
const LEADING = 1.22
const SMALL = 30
const NAMES = 34
const NAME_LINES = 2

/** The colours of the light theme; `index.css` has the same. */
export const PREVIEW_COLOURS = {
  paper: [251, 250, 247],
  ink: [31, 28, 24],
  faint: [98, 92, 83],
  line: [221, 216, 205],
} as const satisfies Readonly<Record<string, Rgb>>
export const PREVIEW_HUES: readonly Rgb[] = [
  ...([
    [195, 40, 85],
    [93, 52, 8],
    [91, 112, 10],
    [21, 99, 47],
  ] as const),
  ...([
    [26, 115, 125],
    [23, 38, 150],
    [149, 59, 198],
    [121, 8, 89],
  ] as const),
]

/** Draws previews with the typeface of some font files, which are read with the first one. */
export function createPreviewPainter(
  fontFiles: readonly string[],
  siteTitle: string,
): (article: PreviewedArticle) => Uint8Array {
  let typeface: Typeface | null = null
  return (article) => {
    typeface ??= openTypeface(fontFiles.map((file) => readFileSync(file)))
    return paint(article, siteTitle, typeface)
  }
}

function paint(article: PreviewedArticle, siteTitle: string, typeface: Typeface): Uint8Array {
  const { paper, ink, faint, line } = PREVIEW_COLOURS
  const picture = createPicture(PREVIEW_WIDTH, PREVIEW_HEIGHT, paper)
  const write = (text: string, size: number, x: number, baseline: number, colour: Rgb) =>
    fill(picture, typeface.outline(text, size, x, baseline), colour)
  const date = formatDay(article.date)
  const right = PREVIEW_WIDTH - MARGIN
  if (isDrawable(siteTitle)) write(siteTitle, SMALL, MARGIN, MARGIN + 20, faint)
  write(date, SMALL, right - typeface.measure(date, SMALL), MARGIN + 20, faint)
  fill(picture, rectangle(MARGIN, MARGIN + 46, right, MARGIN + 48), line)

  const { lines, size } = layOutTitle(article.title, typeface)
  lines.forEach((words, at) =>
    write(words, size, MARGIN, MARGIN + 70 + size * (0.9 + at * LEADING), ink),
  )
  drawNames(picture, article, typeface)
  return encodePng(picture)
}

/** The title in lines, as large as it may be; cut where it is too long even when small. */
function layOutTitle(title: string, typeface: Typeface) {
  const width = PREVIEW_WIDTH - 2 * MARGIN
  const fit = (size: number, ending = '') =>
    breakLines(title, (text) => typeface.measure(text + ending, size) <= width)
  for (const [size, most] of TITLE_SIZES) {
    const lines = fit(size)
    if (lines.length <= most) return { lines, size }
  }
  const [size, most] = TITLE_SIZES[2]
  const lines = fit(size, ' …').slice(0, most)
  return { lines: lines.map((line, at) => (at === most - 1 ? `${line} …` : line)), size }
}

/** Words in lines that fit; a word that fits in no line is broken. */
export function breakLines(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}

interface Name {
  readonly text: string
  readonly hue: Rgb | null
  readonly width: number
}

/** Those who speak, each with a dot of their hue, in at most two lines from the foot up. */
function drawNames(picture: Picture, article: PreviewedArticle, typeface: Typeface): void {
  const lines = layOutNames(article, typeface)
  lines.forEach((names, at) => {
    const baseline = PREVIEW_HEIGHT - MARGIN + 14 - (lines.length - 1 - at) * NAMES * 1.5
    let x = MARGIN
    for (const { text, hue, width } of names) {
      const colour = hue ?? PREVIEW_COLOURS.faint
      const dot = hue ? NAMES * 0.75 : 0
      if (hue) fill(picture, circle(x + NAMES * 0.28, baseline - NAMES * 0.26, NAMES * 0.27), hue)
      fill(picture, typeface.outline(text, NAMES, x + dot, baseline), colour)
      x += width
    }
  })
}

function layOutNames(
  { speakers, moreSpeakers }: PreviewedArticle,
  typeface: Typeface,
): readonly (readonly Name[])[] {
  const most = PREVIEW_WIDTH - 2 * MARGIN
  const widthOf = (text: string) => typeface.measure(text, NAMES) + NAMES * 1.5
  const shown = speakers.filter(({ name }) => isDrawable(name) && widthOf(name) <= most)
  const lines: Name[][] = [[]]
  let [used, rest] = [0, speakers.length - shown.length + moreSpeakers]
  const add = (name: Name): boolean => {
    if (used + name.width > most && lines.length === NAME_LINES) return false
    if (used + name.width > most) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(name)
    used += name.width
    return true
  }
  const voices = voiceClasses(speakers)
  for (const { id, name } of shown) {
    const hue = PREVIEW_HUES[Number(/\d/.exec(voices.get(id) ?? '')?.[0])] ?? null
    if (!add({ text: name, hue, width: widthOf(name) })) rest += 1
  }
  const words = rest > 0 && lines[0]?.length ? `and ${rest} more` : ''
  if (words) add({ text: words, hue: null, width: typeface.measure(words, NAMES) })
  return lines
}

function rectangle(left: number, top: number, right: number, bottom: number): readonly Line[] {
  return [
    [left, top, right, top],
    [right, top, right, bottom],
    [right, bottom, left, bottom],
    [left, bottom, left, top],
  ]
}

const CORNERS = 40

function circle(x: number, y: number, radius: number): readonly Line[] {
  const at = (corner: number): readonly [number, number] => {
    const angle = (2 * Math.PI * corner) / CORNERS
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  }
  return Array.from({ length: CORNERS }, (_, corner) => [...at(corner), ...at(corner + 1)] as const)
}
