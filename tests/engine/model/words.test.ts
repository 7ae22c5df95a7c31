import { describe, expect, it } from 'vitest'
import { lookOf, readWords } from '../../../src/engine/model/words.ts'

const read = (text: string) => readWords(text, 0, text.length)

describe('readWords', () => {
  it('gives features nothing by which one name could be told from another', () => {
    const { suffix, shape } = read('Al-Adel met O.K. Lindqvist')
    expect(suffix[0]).toBe(suffix[3])
    expect(lookOf(shape[0] ?? 0)).toBe(lookOf(shape[3] ?? 0))
  })

  it('tells small words by their endings and looks', () => {
    const { suffix, shape } = read('running well-known jumping')
    expect(suffix[0]).toBe(suffix[2])
    expect(suffix[0]).not.toBe(suffix[1])
    expect(lookOf(shape[0] ?? 0)).not.toBe(lookOf(shape[1] ?? 0))
  })
})
