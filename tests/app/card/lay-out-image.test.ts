// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { layOutImage, WIDTH, type Measure } from '../../../src/app/card/lay-out-image.ts'
import type { Citation } from '../../../src/app/card/citations.ts'

const CITATION: Citation = {
  words: '“We won.”',
  isDirect: true,
  speaker: 'Ann Lee',
  title: 'The bridge is open',
  byline: null,
  outlet: 'Daily Echo',
  day: '4 May 2031',
  address: 'https://echo.example/articles/2031-05-04-bridge/#s-abc',
}
/** As if every character were half as wide as it is high. */
const measure: Measure = (words, size) => Array.from(words).length * size * 0.5
const layOut = (words: string) => layOutImage({ ...CITATION, words }, 'Mayor', measure)

describe('layOutImage', () => {
  it('shows words, speaker, role, outlet, day and address', () => {
    const shown = layOut('“We won.”').lines.map(({ words }) => words)
    expect(shown.slice(0, 3)).toEqual(['“We won.”', 'Ann Lee', 'Mayor'])
    expect(shown.slice(3).join(' ')).toBe(
      'Quoted in “The bridge is open”, Daily Echo, 4 May 2031 https://echo.example/articles/2031-05-04-bridge/#s-abc',
    )
  })

  it.each([
    ['short', 'We won.'],
    ['long', 'We won and we won again. '.repeat(12)],
    ['endless', 'We won and we won again. '.repeat(400)],
    ['without a space', 'w'.repeat(300)],
    ['of surrogate pairs', '😀'.repeat(100)],
  ])('keeps every line of %s words on the picture', (_, words) => {
    const { lines, height, bar } = layOut(words)
    for (const line of lines) {
      expect(line.x + measure(line.words, line.size, line.role)).toBeLessThanOrEqual(WIDTH - 80)
      expect(line.y).toBeLessThan(height)
    }
    expect(bar.bottom).toBeLessThan(height)
    expect(lines.map(({ y }) => y)).toEqual(lines.map(({ y }) => y).sort((a, b) => a - b))
  })

  it('sets long words smaller, and cuts what no picture holds', () => {
    const short = layOut('We won.').lines[0]
    const long = layOut('We won and we won again. '.repeat(400)).lines
    const words = long.filter(({ role }) => role === 'words')
    expect(words[0]?.size).toBeLessThan(short?.size ?? 0)
    expect(words.at(-1)?.words).toMatch(/ …$/)
  })
})
