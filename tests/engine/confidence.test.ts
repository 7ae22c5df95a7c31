import { describe, expect, it } from 'vitest'
import { confidenceOf, type Evidence } from '../../src/engine/confidence.ts'

const named: Evidence = {
  kind: 'direct',
  act: 'said',
  likelihood: null,
  hasSource: true,
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
    ['a missing source', { hasSource: false }],
    ['an unsure model', { likelihood: 0.4 }],
    ['a thought', { act: 'thought' }],
    ['an unknown speaker', { speaker: { by: 'nothing', certainty: 0 } }],
    ['a pronoun', { speaker: { by: 'pronoun', certainty: 0.7 } }],
  ] as const)('falls with %s', (_name, change) => {
    expect(confidenceOf({ ...named, ...change })).toBeLessThan(confidenceOf(named))
  })

  it('falls in step with how surely the speaker is known', () => {
    const half = confidenceOf({ ...named, speaker: { by: 'pronoun', certainty: 0.5 } })
    expect(half).toBeCloseTo(confidenceOf(named) / 2, 1)
  })
})
