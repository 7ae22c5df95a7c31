// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { voiceClass, voiceClasses } from '../../../src/app/ui/voice-class.ts'

const ids = Array.from({ length: 800 }, (_, at) => `speaker-${at}`)

describe('voiceClass', () => {
  it('gives a speaker the same colour everywhere', () => {
    expect(voiceClass('ann-lee')).toBe(voiceClass('ann-lee'))
  })

  it('gives every id, of any script and length, a colour of the style sheet', () => {
    const style = readFileSync('src/index.css', 'utf8')
    const classes = new Set([...ids, '', '東京', '😀', 'x'.repeat(9999)].map(voiceClass))
    for (const name of classes) expect(style).toContain(`.${name} `)
  })

  it('spreads speakers over all eight hues', () => {
    const counts = new Map<string, number>()
    for (const id of ids) counts.set(voiceClass(id), (counts.get(voiceClass(id)) ?? 0) + 1)
    expect(counts.size).toBe(8)
    expect(Math.min(...counts.values())).toBeGreaterThan(50)
  })
})

describe('voiceClasses', () => {
  const speakers = ids.slice(0, 40).map((id) => ({ id }))
  const classes = voiceClasses(speakers)

  const hueOf = (id: string) => classes.get(id)?.split(' ')[0]

  it('gives the eight who say most a hue each', () => {
    expect(new Set(speakers.slice(0, 8).map(({ id }) => hueOf(id))).size).toBe(8)
  })

  it('keeps the colour that a speaker has everywhere where nobody who says more has it', () => {
    const own = speakers.map(({ id }) => voiceClass(id))
    const keep = speakers.filter((_, at) => at >= 8 || own.indexOf(own[at] ?? '') === at)
    expect(keep.length).toBeGreaterThan(32)
    for (const { id } of keep) expect(hueOf(id)).toBe(voiceClass(id))
  })

  it('moves who says less, past the hues of others', () => {
    const [most, less] = ids.filter((id) => voiceClass(id) === 'voice-3')
    const least = ids.find((id) => voiceClass(id) === 'voice-4')
    const list = [most, less, least].map((id = '') => ({ id }))
    expect([...voiceClasses(list).values()]).toEqual(['voice-3', 'voice-5', 'voice-4'])
  })

  it('tells apart speakers of one hue by an edge of the style sheet while there are any', () => {
    const style = readFileSync('src/app/reader/marked-text.css', 'utf8')
    const first = Array.from({ length: 8 }, (_, hue) =>
      ids.find((id) => voiceClass(id) === `voice-${hue}`),
    )
    const sameHue = ids.filter((id) => voiceClass(id) === 'voice-3' && !first.includes(id))
    const list = [...first, ...sameHue.slice(0, 4)].map((id = '') => ({ id }))
    expect([...voiceClasses(list).values()].slice(8)).toEqual([
      ...['voice-3 edge-1', 'voice-3 edge-2', 'voice-3 edge-3', 'voice-3'],
    ])
    for (const edge of ['edge-1', 'edge-2', 'edge-3']) expect(style).toContain(`.${edge}`)
  })
})
