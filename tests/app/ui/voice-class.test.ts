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

  it('keeps the colour that a speaker has everywhere', () => {
    for (const { id } of speakers) expect(classes.get(id)?.split(' ')[0]).toBe(voiceClass(id))
  })

  it('tells apart speakers of one hue by an edge of the style sheet while there are any', () => {
    const style = readFileSync('src/app/reader/marked-text.css', 'utf8')
    const sameHue = ids.filter((id) => voiceClass(id) === 'voice-3').slice(0, 5)
    const edges = [...voiceClasses(sameHue.map((id) => ({ id }))).values()]
    expect(edges).toEqual([
      ...['voice-3', 'voice-3 edge-1', 'voice-3 edge-2', 'voice-3 edge-3', 'voice-3'],
    ])
    for (const edge of ['edge-1', 'edge-2', 'edge-3']) expect(style).toContain(`.${edge}`)
  })
})
