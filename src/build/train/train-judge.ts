import { JUDGE_FEATURES } from '../../engine/model/judge.ts'
import { SCALE } from '../../engine/model/model.ts'
import type { Parts } from '../../engine/model/parts.ts'
import type { Trees } from '../../engine/model/trees.ts'
import type { Words } from '../../engine/model/words.ts'
import type { GoldWords } from './passages.ts'
import { type TreeSettings, trainTrees } from './train-trees.ts'

/** What a draft is judged by, and whether it is right. */
export interface JudgeExample {
  readonly values: Uint8Array
  readonly right: boolean
  /** Which part of source, cue and content is right to the word. */
  readonly exactness: number
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

/** Which part of source, cue and content has the very words of the gold statement that shares most of the content. */
export function exactnessOf(parts: Parts, gold: readonly GoldWords[], words: Words): number {
  const isWord = (i: number): boolean => words.mark[i] === 0
  const wordsIn = (run: readonly [number, number] | null): number[] =>
    run ? Array.from({ length: run[1] - run[0] + 1 }, (_, k) => run[0] + k).filter(isWord) : []
  const content = parts.content.flatMap(wordsIn)
  let best: GoldWords | null = null,
    most = 0
  for (const each of gold) {
    const shared = each.content.filter((i) => isWord(i) && content.includes(i)).length
    if (shared > most) {
      most = shared
      best = each
    }
  }
  if (!best) return 0
  const pairs = [
    [content, best.content],
    [wordsIn(parts.source), best.source],
    [wordsIn(parts.cue), best.cue],
  ] as const
  return pairs.filter(([a, b]) => a.join() === b.filter(isWord).join()).length / pairs.length
}

/** Trees for the chance that a draft is right, and for its exactness. */
export function trainJudge(examples: readonly JudgeExample[]): readonly [Trees, Trees] {
  const columns = Array.from({ length: JUDGE_FEATURES }, (_, f) =>
    Uint8Array.from(examples, ({ values }) => values[f]!),
  )
  const train = (targetOf: (example: JudgeExample) => number): Trees => {
    const targets = Float64Array.from(examples, targetOf)
    const { features, limits, leaves } = trainTrees({ columns, targets }, TREES)
    return { features, limits, leaves: Int16Array.from(leaves, (leaf) => Math.round(leaf * SCALE)) }
  }
  return [train(({ right }) => (right ? 1 : 0)), train(({ exactness }) => exactness)]
}

const TREES: TreeSettings = { trees: 150, rate: 0.12, penalty: 5, least: 20 }
