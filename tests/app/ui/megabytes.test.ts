// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { inMegabytes } from '../../../src/app/ui/megabytes.ts'

describe('inMegabytes', () => {
  it.each([
    [0, '0 MB'],
    [40_000, '0 MB'],
    [1_250_000, '1.3 MB'],
    [9_000_000, '9 MB'],
    [12_400_000, '12 MB'],
    [1_234_500_000, '1,235 MB'],
    [14_400_000_000, '14 GB'],
    [1_234_000_000_000, '1,234 GB'],
  ])('says of %i bytes: %s', (bytes, words) => {
    expect(inMegabytes(bytes)).toBe(words)
  })
})
