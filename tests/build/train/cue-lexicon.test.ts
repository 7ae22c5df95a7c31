import { describe, expect, it } from 'vitest'
import { learnCues } from '../../../src/build/train/cue-lexicon.ts'
import { binOf, STRONG } from '../../../src/engine/model/context.ts'
import { hashWord, toId } from '../../../src/engine/model/hash.ts'
import { buildTable } from '../../../src/engine/model/table.ts'
import { TAG } from '../../../src/engine/model/tags.ts'
import { readWords } from '../../../src/engine/model/words.ts'
import { passagesOf } from './passages.ts'

const SAYING = 1
const clusters = buildTable(
  ['said', 'noted', 'mused'].map((word) => toId(hashWord(word))).toSorted((a, b) => a - b),
  Int16Array.of(SAYING, SAYING, SAYING),
  1,
)
const repeat = (word: string, times: number): string[] => Array.from({ length: times }, () => word)
const stemOf = (word: string): number => readWords(word, 0, word.length).stem[0]!

describe('learnCues', () => {
  const verbs = [...repeat('said', 40), ...repeat('noted', 40), ...repeat('ran', 40), 'mused']
  const { table } = learnCues(
    passagesOf(verbs, (verb) => verb !== 'ran'),
    clusters,
    () => false,
  )
  const isCue = (word: string, cluster = 0, tag = TAG.VBD) =>
    binOf(table, stemOf(word), cluster, tag) >= STRONG

  it('tells how often a word is a cue', () => {
    expect(isCue('said', SAYING)).toBe(true)
    expect(isCue('ran')).toBe(false)
    expect(isCue('ran', SAYING)).toBe(false)
  })

  it('tells it of a word too rare by its cluster and class', () => {
    expect(isCue('mused', SAYING)).toBe(true)
    expect(isCue('opined', SAYING)).toBe(true)
    expect(isCue('opined', SAYING, TAG.NN)).toBe(false)
    expect(isCue('opined')).toBe(false)
  })

  it('leaves out the articles it is asked to', () => {
    const { table: none } = learnCues(
      passagesOf(verbs, () => true),
      clusters,
      () => true,
    )
    expect(binOf(none, stemOf('said'), SAYING, TAG.VBD)).toBe(0)
  })
})
