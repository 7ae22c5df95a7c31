import { crc32, deflateSync } from 'node:zlib'
import type { Line } from './glyphs.ts'

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** Steps in which an edge fades from its colour into the background. */
const STEPS = 15
/** Places at the end of each row: what ends at its right edge leaves its area behind it. */
const SPARE = 2
/** Colours a file can number. */
const MOST_COLOURS = 256

/** A picture on a background of one colour. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Numbers of colours; 0 is the background. */
  readonly pixels: Uint8Array
  readonly palette: Rgb[]
}

export function createPicture(width: number, height: number, background: Rgb): Picture {
  return { width, height, pixels: new Uint8Array(width * height), palette: [background] }
}

/**
 * Fills closed outlines with a colour, edges smoothed by how much of a pixel they cover; what is filled already is
 * filled anew. The method is that of Raph Levien’s font-rs: each line adds the area to its right, summed up along the
 * row in the end.
 */
export function fill(picture: Picture, lines: readonly Line[], colour: Rgb): void {
  const { width } = picture
  const { left, right, top, bottom } = boundsOf(lines, picture)
  if (left >= right || top >= bottom) return
  const firstStep = addColour(picture, colour)
  const stride = right - left + SPARE
  const areas = new Float32Array(stride * (bottom - top))
  for (const [fromX, fromY, toX, toY] of lines)
    addArea(areas, stride, [fromX - left, fromY - top, toX - left, toY - top])
  for (let row = top; row < bottom; row++) {
    let sum = 0
    for (let column = left; column < right; column++) {
      sum += areas[(row - top) * stride + column - left] ?? 0
      const step = Math.round(STEPS * Math.min(1, Math.abs(sum)))
      if (step > 0) picture.pixels[row * width + column] = firstStep + step - 1
    }
  }
}

/** The part of the picture that outlines reach, in whole pixels; `right` and `bottom` are outside. */
function boundsOf(lines: readonly Line[], { width, height }: Picture) {
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (const [fromX, fromY, toX, toY] of lines) {
    left = Math.min(left, fromX, toX)
    right = Math.max(right, fromX, toX)
    top = Math.min(top, fromY, toY)
    bottom = Math.max(bottom, fromY, toY)
  }
  return {
    left: Math.max(0, Math.floor(left)),
    right: Math.min(width, Math.ceil(right)),
    top: Math.max(0, Math.floor(top)),
    bottom: Math.min(height, Math.ceil(bottom)),
  }
}

/** The number of a colour’s faintest step; the others follow. */
function addColour({ palette }: Picture, colour: Rgb): number {
  const known = palette.indexOf(colour)
  if (known !== -1) return known - STEPS + 1
  if (palette.length + STEPS > MOST_COLOURS) throw new Error('too many colours for one picture')
  const first = palette.length
  const [paper = colour] = palette
  for (let step = 1; step < STEPS; step++) {
    const mix = (channel: 0 | 1 | 2) =>
      Math.round(paper[channel] + ((colour[channel] - paper[channel]) * step) / STEPS)
    palette.push([mix(0), mix(1), mix(2)])
  }
  palette.push(colour)
  return first
}

/** Adds what one line covers of each pixel of each row it passes. */
function addArea(areas: Float32Array, stride: number, line: Line) {
  const isDown = line[1] < line[3]
  const [fromX, fromY, toX, toY] = isDown ? line : [line[2], line[3], line[0], line[1]]
  if (fromY === toY) return
  const [startY, endY] = [Math.max(0, fromY), Math.min(areas.length / stride, toY)]
  const slope = (toX - fromX) / (toY - fromY)
  const clamp = (x: number) => Math.min(stride - SPARE, Math.max(0, x))
  for (let row = Math.floor(startY); row < endY; row++) {
    const [upper, lower] = [Math.max(row, startY), Math.min(row + 1, endY)]
    const covered = (lower - upper) * (isDown ? 1 : -1)
    const upperX = clamp(fromX + (upper - fromY) * slope)
    const lowerX = clamp(fromX + (lower - fromY) * slope)
    addRow(areas, row * stride, covered, Math.min(upperX, lowerX), Math.max(upperX, lowerX))
  }
}

/** A line’s part in one row: from pixel to pixel it covers ever more of what lies to its right. */
function addRow(areas: Float32Array, start: number, covered: number, left: number, right: number) {
  const add = (column: number, value: number) => {
    areas[start + column] = (areas[start + column] ?? 0) + value
  }
  const first = Math.floor(left)
  let before = 0
  for (let column = first; ; column++) {
    const total = right > left ? shareLeftOf(column + 1, left, right) : column + 1 - left
    add(column, covered * (total - before))
    before = total
    if (column + 1 >= right) {
      add(column + 1, covered * (1 - total))
      return
    }
  }
}

/** Of a line from `left` to `right`, the mean share of the pixel that ends at `edge` that lies to the line’s right. */
function shareLeftOf(edge: number, left: number, right: number): number {
  const integral = (x: number) => {
    const reached = Math.min(Math.max(x, left), right)
    return (reached - left) ** 2 / (2 * (right - left)) + Math.max(0, x - right)
  }
  return integral(edge) - integral(edge - 1)
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The picture as a PNG file of numbered colours; the same picture, the same bytes. */
export function encodePng({ width, height, pixels, palette }: Picture): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, numbers of colours.
  header.set([8, 3, 0, 0, 0], 8)
  // Before each row stands how it is to be read: as it is.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, checksum])
}
