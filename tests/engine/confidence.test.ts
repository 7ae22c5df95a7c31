import { describe, expect, it } from 'vitest'
import { confidenceOf, type Evidence } from '../../src/engine/confidence.ts'

const named: Evidence = {
  kind: 'direct',
  act: 'said',
  hasCue: true,
  isNested: false,
  words: 6,
  speaker: { by: 'name', certainty: 1 },
}

describe('confidenceOf', () => {
  it('ranks direct above mixed above indirect statements', () => {
    const values = (['direct', 'mixed', 'indirect'] as const).map((kind) =>
      confidenceOf({ ...named, kind }),
    )
    expect(values).toEqual([...values].sort((a, b) => b - a))
  })

  it.each([
    ['a missing cue', { hasCue: false }],
    ['an unknown speaker', { speaker: { by: 'nothing', certainty: 0 } }],
    ['a pronoun', { speaker: { by: 'pronoun', certainty: 0.7 } }],
  ] as const)('falls with %s', (_name, change) => {
    expect(confidenceOf({ ...named, ...change })).toBeLessThan(confidenceOf(named))
  })
})
