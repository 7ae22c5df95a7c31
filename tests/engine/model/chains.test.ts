import { describe, expect, it } from 'vitest'
import { bestParts } from '../../../src/engine/model/best-parts.ts'
import { labelPosteriors } from '../../../src/engine/model/chain-one.ts'
import { partPosteriors } from '../../../src/engine/model/chain-two.ts'
import { LABELS, mayFollow } from '../../../src/engine/model/labels.ts'
import { partMayFollow, PARTS } from '../../../src/engine/model/labels-two.ts'
import {
  bestLabels,
  createEdges,
  createWays,
  posteriors,
} from '../../../src/engine/model/lattice.ts'

const CLASSES = 6

/** Numbers between -4 and 4, the same ones each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return ((state >>> 8) / 0x1000000) * 8 - 4
  }
}

/** A chain of made-up scores, in both forms. */
function chainOf(width: number, length: number, allowed: typeof mayFollow) {
  const next = numbers(width * 1000 + length)
  const fill = (size: number) => Float64Array.from({ length: size }, next)
  const ways = createWays(width, allowed)
  const transitions = fill(CLASSES * width * width)
  const jumps = transitions.map(Math.exp)
  return {
    length,
    width,
    emissions: fill(length * width),
    classes: Uint8Array.from({ length }, (_, at) => at % CLASSES),
    transitions,
    jumps,
    starts: fill(width),
    ways,
    edges: createEdges({ transitions, jumps }, width, ways),
  }
}

const LENGTHS = [1, 2, 3, 17, 200]
const close = (list: Float64Array) => [...list].map((value) => expect.closeTo(value, 9) as number)

describe('the chains written out', () => {
  it.each(LENGTHS)('give the first stage’s posteriors over %i words', (length) => {
    const chain = chainOf(LABELS, length, mayFollow)
    const expected = new Float64Array(length * LABELS)
    const found = new Float64Array(length * LABELS)
    const log = posteriors(chain, expected, null, null)
    expect(labelPosteriors(chain, found)).toBeCloseTo(log, 9)
    expect([...found]).toEqual(close(expected))
  })

  it.each(LENGTHS)('give the second stage’s posteriors over %i words', (length) => {
    const chain = chainOf(PARTS, length, partMayFollow)
    const expected = new Float64Array(length * PARTS)
    const found = new Float64Array(length * PARTS)
    const log = posteriors(chain, expected, null, null)
    expect(partPosteriors(chain, found)).toBeCloseTo(log, 9)
    expect([...found]).toEqual(close(expected))
  })

  it.each(LENGTHS)('give the second stage’s best labelling of %i words', (length) => {
    const chain = chainOf(PARTS, length, partMayFollow)
    const bias = 0.15
    const biased = chain.emissions.map((score, at) => (at % PARTS === 0 ? score - bias : score))
    const expected = new Uint8Array(length)
    const found = new Uint8Array(length)
    const score = bestLabels({ ...chain, emissions: biased }, expected)
    expect(bestParts(chain, bias, found)).toBeCloseTo(score, 9)
    expect([...found]).toEqual([...expected])
  })
})
