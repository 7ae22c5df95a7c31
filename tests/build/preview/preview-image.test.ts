// @vitest-environment node
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { canPreview, type PreviewedArticle } from '../../../src/build/preview/drawable.ts'
import { PREVIEW_FONTS } from '../../../src/build/preview/fonts.ts'
import { createPicture, encodePng, fill } from '../../../src/build/preview/picture.ts'
import {
  breakLines,
  createPreviewPainter,
  PREVIEW_COLOURS,
  PREVIEW_HUES,
} from '../../../src/build/preview/preview-image.ts'
import { parseColour } from '../../helpers/colours.ts'
import { THEMES } from '../../helpers/themes.ts'

const ARTICLE: PreviewedArticle = {
  slug: '2031-05-04-bridge',
  title: 'The bridge is open',
  date: '2031-05-04',
  speakers: [{ id: 'ann-lee', name: 'Ann Lee', isVoice: true }],
  moreSpeakers: 0,
}
const paint = createPreviewPainter(PREVIEW_FONTS, 'The Echo')

/** What the header of a PNG file says, and its pixels as numbers of colours, a row after the other. */
function readPng(file: Uint8Array) {
  const bytes = Buffer.from(file)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const data = bytes.indexOf('IDAT', 0, 'latin1')
  const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)))
  const pixels = Array.from({ length: height }, (_, row) => [
    ...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)),
  ])
  return { width, height, pixels }
}

/** A colour of the pictures, and whether two look the same. */
const rgb = (colour: readonly number[]) =>
  parseColour(`#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`)
const near = (one: readonly number[], other: readonly number[] | undefined) =>
  one.every((value, at) => Math.abs(value - (other?.[at] ?? 9)) < 0.02)

describe('the preview of an article', () => {
  it('is a picture of the size link previews have, small and the same each time', () => {
    const file = paint(ARTICLE)
    expect(readPng(file)).toMatchObject({ width: 1200, height: 630 })
    expect(file.length).toBeLessThan(60_000)
    expect(paint(ARTICLE)).toEqual(file)
  })

  it('keeps its margins whatever the title and the names', () => {
    const speakers = Array.from({ length: 4 }, (_, at) => {
      return {
        id: `speaker-${at}`,
        name: `Karin Maximiliane Lindqvist-Oyelaran ${at}`,
        isVoice: true,
      }
    })
    const titles = ['Żółć', 'All of the money is there. '.repeat(30), 'x'.repeat(300)]
    for (const title of titles) {
      const { pixels } = readPng(paint({ ...ARTICLE, title, speakers, moreSpeakers: 9 }))
      const inked = pixels.map((row) => row.some((pixel, x) => pixel > 0 && (x < 70 || x > 1130)))
      expect(inked.indexOf(true)).toBe(-1)
      for (const row of [...pixels.slice(0, 60), ...pixels.slice(600)])
        expect(row.every((pixel) => pixel === 0)).toBe(true)
    }
  })

  it('is made only where the typeface has the letters', () => {
    expect(canPreview({ ...ARTICLE, title: '“Façade”: Łódź … 30 € – naïve' })).toBe(true)
    for (const title of ['Мост открыт', '橋が開く', 'Bridge 😀', ''])
      expect(canPreview({ ...ARTICLE, title })).toBe(false)
  })

  it('has the colours of the pages in the light', () => {
    const hues = PREVIEW_HUES.map((hue, at) => [`hue-${at}`, hue] as const)
    const others = Object.entries(PREVIEW_COLOURS).map(
      ([name, hue]) => [`color-${name}`, hue] as const,
    )
    const differing = [...hues, ...others].filter(
      ([name, colour]) => !near(rgb(colour), THEMES['light']?.[name]),
    )
    expect(differing).toEqual([])
  })
})

/** A shape in a picture of 4 by 3 pixels, a letter for each pixel: `.` nothing, `#` all, else a part. */
function draw(...corners: readonly (readonly [x: number, y: number])[]): readonly string[] {
  const picture = createPicture(4, 3, [255, 255, 255])
  const lines = corners.map(([x, y], at) => {
    const [toX, toY] = corners[(at + 1) % corners.length] ?? [0, 0]
    return [x, y, toX, toY] as const
  })
  fill(picture, lines, [0, 0, 0])
  const signs = Array.from(
    picture.pixels,
    (pixel) => ['.', pixel === 15 ? '#' : '+'][pixel > 0 ? 1 : 0],
  )
  return [0, 4, 8].map((start) => signs.slice(start, start + 4).join(''))
}

describe('fill', () => {
  it('fills what lies inside, and parts of pixels in part', () => {
    expect(draw([1, 0], [3, 0], [3, 2], [1, 2])).toEqual(['.##.', '.##.', '....'])
    expect(draw([0.5, 0], [3, 0], [3, 1.5], [0.5, 1.5])).toEqual(['+##.', '+++.', '....'])
    expect(draw([0, 0], [3, 0], [0, 3])).toEqual(['##+.', '#+..', '+...'])
  })

  it('ignores what lies outside the picture', () => {
    expect(draw([-5, -5], [9, -5], [9, -1], [-5, -1])).toEqual(['....', '....', '....'])
    expect(draw([-5, 1], [2, 1], [2, 9], [-5, 9])).toEqual(['....', '##..', '##..'])
  })

  it('numbers the colours of the file', () => {
    const picture = createPicture(2, 1, [255, 255, 255])
    fill(
      picture,
      [
        [1, 0, 2, 0],
        [2, 0, 2, 1],
        [2, 1, 1, 1],
        [1, 1, 1, 0],
      ],
      [0, 0, 0],
    )
    expect(readPng(encodePng(picture)).pixels).toEqual([[0, 15]])
  })
})

const fits = (line: string) => line.length <= 6

describe('breakLines', () => {
  it('breaks between words, and within a word only where it fits in no line', () => {
    expect(breakLines('a bridge of wood', fits)).toEqual(['a', 'bridge', 'of', 'wood'])
    expect(breakLines('Donaudampfer an', fits)).toEqual(['Donaud', 'ampfer', 'an'])
    expect(breakLines(' ', fits)).toEqual([])
  })
})
