import { type Candidate, findCandidates } from '../../engine/model/candidates.ts'
import type { Context } from '../../engine/model/context.ts'
import { CUE_FEATURES, writeCueFeatures } from '../../engine/model/cue-features.ts'
import { type Levels, readLevels } from '../../engine/model/levels.ts'
import { SIDE_FEATURES, sideOf, writeSideFeatures } from '../../engine/model/side-features.ts'
import { TRANSITION_CLASSES, transitionClass } from '../../engine/model/transitions.ts'
import { PART, partMayFollow, PARTS } from '../../engine/model/labels-two.ts'
import { createFeatureIndex, type FeatureIndex } from './features-index.ts'
import type { GoldWords, Passage } from './passages.ts'
import type { ChainSettings, Sequence } from './train-chain.ts'

const ALL = SIDE_FEATURES + CUE_FEATURES

export const STAGE_TWO: ChainSettings = {
  width: PARTS,
  features: ALL,
  classCount: TRANSITION_CLASSES * 2,
  rounds: 16,
  rate: 0.025,
  penalty: 4,
  allowed: partMayFollow,
}

export interface Case {
  passage: Passage
  context: Context
  candidate: Candidate
  candidates: readonly Candidate[]
  levels: Levels
  gold: GoldWords | null
  ids: Int32Array
  classes: Uint8Array
  labels: Uint8Array
}

/** All candidates of a passage with the gold statement each stands for. */
export function casesOf(passage: Passage, context: Context, chances: Float64Array): Case[] {
  const candidates = findCandidates(context, chances)
  if (!candidates.length) return []
  const levels = readLevels(context, chances, candidates)
  const owner: (GoldWords | null)[] = candidates.map(() => null)
  for (const g of passage.gold) {
    let best = -1,
      most = 0
    candidates.forEach((c, n) => {
      const shared =
        g.cue.filter((w) => w >= c.first && w <= c.last).length + (g.cue.includes(c.head) ? 0.5 : 0)
      if (shared > most && !owner[n]) {
        most = shared
        best = n
      }
    })
    if (best >= 0) owner[best] = g
  }
  return candidates.map((candidate, n) => {
    const length = candidate.to - candidate.from
    const ids = new Int32Array(length * ALL),
      classes = new Uint8Array(length)
    for (let i = 0; i < length; i++) {
      const word = candidate.from + i
      writeSideFeatures(context, levels, word, sideOf(candidate, word), ids, i * ALL)
      writeCueFeatures(context, levels, candidate, word, ids, i * ALL + SIDE_FEATURES)
      classes[i] =
        transitionClass(context, candidate.from + i) +
        (candidate.from + i > candidate.head ? TRANSITION_CLASSES : 0)
    }
    return {
      passage,
      context,
      candidate,
      candidates,
      levels,
      gold: owner[n]!,
      ids,
      classes,
      labels: partLabels(owner[n]!, candidate),
    }
  })
}

function partLabels(gold: GoldWords | null, { from, to }: Candidate): Uint8Array {
  const labels = new Uint8Array(to - from)
  if (!gold) return labels
  const runs = (words: number[], then: (a: number, b: number) => void): void => {
    const kept = words.filter((w) => w >= from && w < to).map((w) => w - from)
    for (let k = 0; k < kept.length;) {
      let e = k
      while (e + 1 < kept.length && kept[e + 1] === kept[e]! + 1) e++
      then(kept[k]!, kept[e]!)
      k = e + 1
    }
  }
  const free = (a: number, b: number): boolean => {
    for (let i = a; i <= b; i++) if (labels[i]) return false
    return true
  }
  runs(gold.content, (a, b) => {
    if (free(a, b))
      for (let i = a; i <= b; i++)
        labels[i] = i === b ? PART.contentEnd : i === a ? PART.contentBegin : PART.content
  })
  runs(gold.cue, (a, b) => {
    for (let i = a; i <= b; i++) if (!labels[i]) labels[i] = PART.cue
  })
  runs(gold.source, (a, b) => {
    if (free(a, b))
      for (let i = a; i <= b; i++) labels[i] = i === a ? PART.sourceBegin : PART.source
  })
  return labels
}

export function indexCases(cases: Case[], atLeast = 3): FeatureIndex {
  const index = createFeatureIndex(atLeast)
  for (const c of cases)
    for (let k = 0; k < c.ids.length; k++)
      if (c.ids[k]! >= 0) index.see(c.ids[k]!, c.passage.article)
  index.close()
  return index
}

export function caseSequence(c: Case, index: FeatureIndex): Sequence {
  const rows = new Int32Array(c.ids.length)
  for (let k = 0; k < rows.length; k++) rows[k] = c.ids[k]! < 0 ? -1 : index.row(c.ids[k]!)
  return { length: c.labels.length, rows, labels: c.labels, classes: c.classes }
}
