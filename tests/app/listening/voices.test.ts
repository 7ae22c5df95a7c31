import { describe, expect, it } from 'vitest'
import { assignSounds, usableVoices, type Voice } from '../../../src/app/listening/voices.ts'

const voice = (name: string, lang = 'en-GB', more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
})
const names = (voices: readonly Voice[]) => voices.map(({ name }) => name)

describe('usableVoices', () => {
  it('gives the voices of the language, the browser’s own choice first', () => {
    const all = [voice('Anna', 'de-DE'), voice('Daniel'), voice('Kate', 'en_US', { default: true })]
    expect(names(usableVoices(all, 'en'))).toEqual(['Kate', 'Daniel'])
  })

  it('leaves out voices that send the text away, and those made for fun', () => {
    const all = [voice('Remote', 'en-US', { localService: false }), voice('Zarvox'), voice('Kate')]
    expect(names(usableVoices(all, 'en-GB'))).toEqual(['Kate'])
  })

  it('has none for a language nobody speaks', () => {
    expect(usableVoices([voice('Kate')], 'fr')).toEqual([])
  })
})

describe('assignSounds', () => {
  it('gives narrator and speakers voices of their own', () => {
    const sounds = assignSounds([voice('A'), voice('B'), voice('C')], ['lee', 'berg'])
    expect(sounds.get(null)).toEqual({ voice: voice('A'), pitch: 1 })
    expect(sounds.get('lee')).toEqual({ voice: voice('B'), pitch: 1 })
    expect(sounds.get('berg')).toEqual({ voice: voice('C'), pitch: 1 })
  })

  it('tells speakers apart by pitch where voices run out', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const sounds = assignSounds([voice('A'), voice('B')], ids)
    const all = [...sounds.values()].map((sound) => `${sound.voice.name} ${sound.pitch}`)
    expect(all).toHaveLength(7)
    expect(new Set(all).size).toBe(7)
  })

  it('never gives a speaker the narrator’s sound, however many there are', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `speaker-${at}`)
    const sounds = assignSounds([voice('A')], ids)
    for (const id of ids) expect(sounds.get(id)?.pitch).not.toBe(1)
  })

  it('is empty without voices', () => {
    expect(assignSounds([], ['lee']).size).toBe(0)
  })
})
