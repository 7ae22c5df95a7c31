import { describe, expect, it } from 'vitest'
import { clustersIn, clusterWords } from '../../../src/build/train/cluster-words.ts'
import type { WordVectors } from '../../../src/build/train/read-vectors.ts'
import { hashWord, toId } from '../../../src/engine/model/hash.ts'
import { buildTable } from '../../../src/engine/model/table.ts'
import { passagesOf } from './passages.ts'

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t'.split(' ')
const words = (beginning: string): string[] =>
  LETTERS.flatMap((a) => LETTERS.map((b) => `${beginning}${a}${b}`))

/** Words that say something point one way, others another; a third number tells nothing of their use. */
function vectorsOf(saying: readonly string[], others: readonly string[]): WordVectors {
  const all = [...saying, ...others]
  const rows = all.flatMap((word, n) => {
    const [x, y] = saying.includes(word) ? [0.6, 0] : [0, 0.6]
    return [x, y, n % 2 ? 0.8 : -0.8]
  })
  return { words: all, size: 3, rows: Float64Array.from(rows) }
}

describe('clusterWords', () => {
  it('puts a word that no statement is known of with those its vector is like', () => {
    const saying = words('say'),
      others = words('run')
    const passages = passagesOf([...saying.slice(1), ...others.slice(1)], (v) => saying.includes(v))
    const { ids, clusters } = clusterWords(passages, vectorsOf(saying, others))
    const clusterOf = (word: string) => clusters[ids.indexOf(toId(hashWord(word)))]
    const ofSaying = new Set(saying.slice(1).map(clusterOf)),
      ofOthers = new Set(others.slice(1).map(clusterOf))
    expect(ofSaying).toContain(clusterOf('sayaa'))
    expect(ofOthers).toContain(clusterOf('runaa'))
    expect([...ofSaying].filter((cluster) => ofOthers.has(cluster))).toEqual([])
  })
})

describe('clustersIn', () => {
  it('reads back what a table was made of', () => {
    const made = { ids: [3, 77, 4096], clusters: [9, 1, 127] }
    expect(clustersIn(buildTable(made.ids, Int16Array.from(made.clusters), 1))).toEqual(made)
  })
})
