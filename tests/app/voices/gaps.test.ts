import { describe, expect, it } from 'vitest'
import { measureGap } from '../../../src/app/voices/gaps.ts'

describe('measureGap', () => {
  it('draws a silence to scale', () => {
    const [month, quarter] = [
      measureGap('2031-05-31', '2031-05-01'),
      measureGap('2031-07-30', '2031-05-01'),
    ]
    expect(month).toEqual({ words: '4 weeks', height: 12 })
    expect(quarter).toEqual({ words: '3 months', height: 36 })
  })

  it('draws no short silence, and none taller than the scale', () => {
    expect(measureGap('2031-05-10', '2031-05-01')).toBeNull()
    expect(measureGap('2041-05-10', '2031-05-10')).toEqual({ words: '10 years', height: 96 })
  })

  it('counts days across a change of clocks', () => {
    expect(measureGap('2031-04-06', '2031-03-23')?.words).toBe('2 weeks')
  })
})
