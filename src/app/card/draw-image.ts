import { layOutImage, type Line, type Measure } from './lay-out-image.ts'
import type { Citation } from './citations.ts'

/** Colours and faces of the picture. */
export interface ImageStyle {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly voice: string
  readonly serif: string
  readonly sans: string
}

/** The colours of the page where an element stands, in the theme of the moment. */
export function styleOf(element: Element): ImageStyle {
  const { color, backgroundColor, fontFamily } = getComputedStyle(element)
  const name = element.querySelector('[data-voice]') ?? element
  const faint = element.querySelector('dt') ?? element
  return {
    paper: backgroundColor,
    ink: color,
    faint: getComputedStyle(faint).color,
    voice: getComputedStyle(name).color,
    serif: getComputedStyle(element.querySelector('blockquote') ?? element).fontFamily,
    sans: fontFamily,
  }
}

/** Draws a statement with its speaker, outlet, day and address. The canvas takes the size it needs. */
export function drawImage(
  canvas: HTMLCanvasElement,
  citation: Citation,
  role: string | null,
  style: ImageStyle,
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const fontOf = (size: number, as: Line['role']) =>
    `${as === 'speaker' ? '600 ' : ''}${size}px ${as === 'words' ? style.serif : style.sans}`
  const measure: Measure = (words, size, as) => {
    context.font = fontOf(size, as)
    return context.measureText(words).width
  }
  const { width, height, lines, bar } = layOutImage(citation, role, measure)
  canvas.width = width
  canvas.height = height
  context.fillStyle = style.paper
  context.fillRect(0, 0, width, height)
  context.fillStyle = style.voice
  context.fillRect(44, bar.top, 10, bar.bottom - bar.top)
  for (const { words, x, y, size, role: as } of lines) {
    context.font = fontOf(size, as)
    context.fillStyle = { words: style.ink, speaker: style.voice, detail: style.faint }[as]
    context.fillText(words, x, y)
  }
}

/** The picture as a PNG file. */
export function fileOf(canvas: HTMLCanvasElement, name: string): Promise<File | null> {
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob && new File([blob], `${name}.png`, { type: 'image/png' })),
      'image/png',
    ),
  )
}
