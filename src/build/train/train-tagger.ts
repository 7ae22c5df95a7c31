import { toId } from '../../engine/model/hash.ts'
import { buildTable } from '../../engine/model/table.ts'
import {
  TAG_FEATURES,
  tagFeatures,
  tagOfMark,
  tagWords,
  type Tagger,
} from '../../engine/model/tagger.ts'
import { LEARNED_TAGS } from '../../engine/model/tags.ts'
import { createFeatureIndex } from './features-index.ts'
import { createLearner, freeze, learn, settle, shuffled } from './learner.ts'
import type { Passage } from './passages.ts'

const BORDER = LEARNED_TAGS + 20
/** A word so frequent and so often of one class is looked up instead of judged. */
const OFTEN = 10,
  NEARLY_ALWAYS = 0.98

export interface TaggerParts {
  tagger: Tagger
  ids: number[]
  weights: Int16Array
  knownIds: number[]
  knownTags: number[]
}

export function trainTagger(passages: Passage[], rounds: number, penalty: number): TaggerParts {
  // words of one class
  const seen = new Map<number, { counts: Int32Array; total: number; articles: Set<number> }>()
  for (const p of passages)
    for (let i = 0; i < p.words.count; i++) {
      if (p.silver[i] === 255) continue
      const id = toId(p.words.form[i]!)
      let s = seen.get(id)
      if (!s)
        seen.set(id, (s = { counts: new Int32Array(LEARNED_TAGS), total: 0, articles: new Set() }))
      s.counts[p.silver[i]!]!++
      s.total++
      if (s.articles.size < 5) s.articles.add(p.article)
    }
  const knownIds: number[] = [],
    knownTags: number[] = []
  for (const [id, s] of [...seen].sort((a, b) => a[0] - b[0])) {
    let best = 0
    for (let j = 1; j < LEARNED_TAGS; j++) if (s.counts[j]! > s.counts[best]!) best = j
    if (s.total >= OFTEN && s.articles.size >= 5 && s.counts[best]! >= NEARLY_ALWAYS * s.total) {
      knownIds.push(id)
      knownTags.push(best)
    }
  }
  const known = buildTable(knownIds, Int16Array.from(knownTags), 1)
  const sure = new Map(knownIds.map((id, i) => [id, knownTags[i]!]))
  const index = createFeatureIndex(5)
  const out = new Int32Array(TAG_FEATURES)
  const each = (p: Passage, then: (at: number, silver: number) => void): void => {
    let left: number = BORDER,
      left2: number = BORDER
    for (let i = 0; i < p.words.count; i++) {
      let tag = tagOfMark(p.words, p.quotations, i)
      if (tag < 0) {
        tag = p.silver[i]!
        if (tag !== 255 && !sure.has(toId(p.words.form[i]!))) {
          tagFeatures(p.words, i, p.sentences.first[p.sentences.of[i]!] === i, left, left2, out)
          then(i, tag)
        }
      }
      left2 = left
      left = tag
    }
  }
  for (const p of passages)
    each(p, () => {
      for (let k = 0; k < TAG_FEATURES; k++) index.see(out[k]!, p.article)
    })
  index.close()
  let examples = 0
  for (const p of passages) each(p, () => examples++)
  const learner = createLearner(index.ids.length, LEARNED_TAGS, 0.2, penalty, examples)
  const rows = new Int32Array(TAG_FEATURES),
    gradient = new Float64Array(LEARNED_TAGS)
  for (let round = 0; round < rounds; round++) {
    for (const n of shuffled(passages.length, round + 1)) {
      each(passages[n]!, (_, silver) => {
        learner.clock++
        gradient.fill(0)
        let used = 0
        for (let k = 0; k < TAG_FEATURES; k++) {
          const row = index.row(out[k]!)
          if (row < 0) continue
          rows[used++] = row
          settle(learner, row)
          for (let j = 0, w = row * LEARNED_TAGS; j < LEARNED_TAGS; j++)
            gradient[j]! += learner.weights[w + j]!
        }
        let max = -Infinity,
          sum = 0
        for (let j = 0; j < LEARNED_TAGS; j++) if (gradient[j]! > max) max = gradient[j]!
        for (let j = 0; j < LEARNED_TAGS; j++) sum += gradient[j] = Math.exp(gradient[j]! - max)
        for (let j = 0; j < LEARNED_TAGS; j++)
          gradient[j] = (j === silver ? 1 : 0) - gradient[j]! / sum
        for (let k = 0; k < used; k++) learn(learner, rows[k]!, gradient, 0)
      })
    }
  }
  const frozen = freeze(learner, index.ids, 16, 127)
  console.error(
    `tagger: ${index.ids.length} features, kept ${frozen.ids.length}, ${frozen.nonzero} weights, ${knownIds.length} known words`,
  )
  return {
    tagger: { tags: frozen.table, known },
    ids: frozen.ids,
    weights: frozen.weights,
    knownIds,
    knownTags,
  }
}

export function applyTagger(passages: Passage[], tagger: Tagger): number {
  let right = 0,
    all = 0
  for (const p of passages) {
    p.tags = tagWords(p.words, p.quotations, p.sentences, tagger)
    for (let i = 0; i < p.words.count; i++)
      if (p.silver[i] !== 255) {
        all++
        if (p.tags[i] === p.silver[i]) right++
      }
  }
  return right / all
}
