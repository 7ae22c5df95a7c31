/** A colour as linear light, red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number]

type Matrix = readonly [Colour, Colour, Colour]

/**
 * What people see who lack one kind of cone: matrices for linear light at full severity from G. M. Machado, M. M.
 * Oliveira, L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, 2009.
 */
export const DEFICIENCIES: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The colour that `#abc`, `#aabbcc` or `oklch(L C H)` stands for; throws on anything else. */
export function parseColour(css: string): Colour {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(css)?.[1]
  if (hex) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
    const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) =>
      toLight(parseInt(pair, 16)),
    )
    return [red, green, blue]
  }
  const numbers = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(css)?.slice(1).map(Number)
  if (!numbers) throw new Error(`not a colour: ${css}`)
  const [lightness = 0, chroma = 0, hue = 0] = numbers
  const angle = (hue * Math.PI) / 180
  return labToLight([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)])
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Distance in OKLab; 0.02 is just noticeable side by side, black and white are 1 apart. */
export function distance(one: Colour, other: Colour): number {
  const [a, b] = [lightToLab(one), lightToLab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** The colour as somebody with the deficiency sees it. */
export function simulate(matrix: Matrix, colour: Colour): Colour {
  return clip(multiply(matrix, colour))
}

/** `share` of one colour over another, mixed in OKLab as `color-mix()` does. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const [a, b] = [lightToLab(one), lightToLab(other)]
  const at = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share)
  return clip(labToLight([at(0), at(1), at(2)]))
}

/** Whether a screen of the usual kind can show the colour as it is. */
export const isInGamut = (colour: Colour): boolean =>
  colour.every((light) => light > -0.001 && light < 1.001)

const luminance = (colour: Colour): number => {
  const [red, green, blue] = clip(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const clip = ([red, green, blue]: Colour): Colour => [inRange(red), inRange(green), inRange(blue)]
const inRange = (value: number) => Math.min(1, Math.max(0, value))

function toLight(byte: number): number {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

// OKLab: https://bottosson.github.io/posts/oklab/
const LIGHT_TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const CONES_TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]
const LAB_TO_CONES: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
]
const CONES_TO_LIGHT: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
]

function lightToLab(colour: Colour): Colour {
  const [long, middle, short] = multiply(LIGHT_TO_CONES, colour)
  return multiply(CONES_TO_LAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)])
}

function labToLight(lab: Colour): Colour {
  const [long, middle, short] = multiply(LAB_TO_CONES, lab)
  return multiply(CONES_TO_LIGHT, [long ** 3, middle ** 3, short ** 3])
}

function multiply(matrix: Matrix, [x, y, z]: Colour): Colour {
  const row = ([a, b, c]: Colour) => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}
