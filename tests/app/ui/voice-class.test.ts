// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { voiceClass } from '../../../src/app/ui/voice-class.ts'

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
