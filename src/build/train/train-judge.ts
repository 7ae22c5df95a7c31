import type { Parts } from '../../engine/model/parts.ts'
import type { Words } from '../../engine/model/words.ts'
import { createFeatureIndex } from './features-index.ts'
import { createLearner, freeze, learn, settle, shuffled } from './learner.ts'
import type { GoldWords } from './passages.ts'

export interface JudgeExample {
  ids: Int32Array
  right: boolean
  article: number
}

/** Whether a draft tells who said what as the gold has it: half of the content's words, and a shared word of the source. */
export function isRight(parts: Parts, gold: readonly GoldWords[], words: Words): boolean {
  const isWord = (i: number): boolean => words.mark[i] === 0
  const found = new Set<number>()
  for (const [a, b] of parts.content) for (let i = a; i <= b; i++) if (isWord(i)) found.add(i)
  return gold.some((g) => {
    const content = g.content.filter(isWord)
    const shared = content.filter((i) => found.has(i)).length
    if (shared < 0.5 * (content.length + found.size - shared) || !shared) return false
    if (!g.source.length) return !parts.source
    const source = parts.source
    return source !== null && g.source.some((i) => isWord(i) && i >= source[0] && i <= source[1])
  })
}

/** Logistic regression of being right. */
export function trainJudge(
  examples: JudgeExample[],
  rounds: number,
  penalty: number,
  scale: number,
) {
  const index = createFeatureIndex(3)
  for (const e of examples) for (const id of e.ids) index.see(id, e.article)
  index.close()
  const learner = createLearner(index.ids.length, 1, 0.03, penalty, examples.length)
  const gradient = new Float64Array(1)
  for (let round = 0; round < rounds; round++) {
    let loss = 0
    for (const n of shuffled(examples.length, round + 3)) {
      const e = examples[n]!
      learner.clock++
      let sum = 0
      for (const id of e.ids) {
        const row = index.row(id)
        if (row < 0) continue
        settle(learner, row)
        sum += learner.weights[row]!
      }
      const p = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(e.right ? p : 1 - p)
      gradient[0] = (e.right ? 1 : 0) - p
      for (const id of e.ids) {
        const row = index.row(id)
        if (row >= 0) learn(learner, row, gradient, 0)
      }
    }
    if (round === rounds - 1) console.error(`  judge loss ${(loss / examples.length).toFixed(4)}`)
  }
  return freeze(learner, index.ids, scale)
}
