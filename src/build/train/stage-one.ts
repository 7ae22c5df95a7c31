import { readContext, type Context, type Lexicon } from '../../engine/model/context.ts'
import { FEATURES, writeFeatures } from '../../engine/model/features.ts'
import { TRANSITION_CLASSES, transitionClass } from '../../engine/model/transitions.ts'
import { LABEL, LABELS, mayFollow } from '../../engine/model/labels.ts'
import type { ChainSettings, Sequence } from './train-chain.ts'
import { createFeatureIndex, type FeatureIndex } from './features-index.ts'
import type { Passage } from './passages.ts'

export const STAGE_ONE: ChainSettings = {
  width: LABELS,
  features: FEATURES,
  classCount: TRANSITION_CLASSES,
  rounds: 32,
  rate: 0.025,
  penalty: 4,
  allowed: mayFollow,
}

export function contextOf(p: Passage, lexicon: Lexicon): Context {
  return readContext(p.words, p.quotations, p.sentences, p.tags, lexicon, p.position, p.hints)
}

export function goldLabels(p: Passage): Uint8Array {
  const labels = new Uint8Array(p.words.count)
  for (const g of p.gold) {
    runs(g.content, (from, to) => {
      for (let i = from; i <= to; i++) if (labels[i]) return
      for (let i = from; i <= to; i++)
        labels[i] = i === to ? LABEL.contentEnd : i === from ? LABEL.contentBegin : LABEL.content
    })
  }
  for (const g of p.gold) {
    runs(g.cue, (from, to) => {
      for (let i = from; i <= to; i++) if (labels[i]) return
      for (let i = from; i <= to; i++) labels[i] = i === from ? LABEL.cueBegin : LABEL.cue
    })
    runs(g.source, (from, to) => {
      for (let i = from; i <= to; i++) if (labels[i]) return
      for (let i = from; i <= to; i++) labels[i] = i === from ? LABEL.sourceBegin : LABEL.source
    })
  }
  return labels
}

/** Feature identities of a passage, word by word. */
export function featuresOf(context: Context): Int32Array {
  const out = new Int32Array(context.words.count * FEATURES)
  for (let i = 0; i < context.words.count; i++) writeFeatures(context, i, out, i * FEATURES)
  return out
}

export function sequenceOf(context: Context, labels: Uint8Array, index: FeatureIndex): Sequence {
  const rows = featuresOf(context)
  for (let k = 0; k < rows.length; k++) rows[k] = rows[k]! < 0 ? -1 : index.row(rows[k]!)
  const classes = new Uint8Array(context.words.count)
  for (let i = 0; i < classes.length; i++) classes[i] = transitionClass(context, i)
  return { length: context.words.count, rows, labels, classes }
}

export function indexFeatures(passages: Passage[], contexts: Context[], atLeast = 3): FeatureIndex {
  const index = createFeatureIndex(atLeast)
  const out = new Int32Array(FEATURES)
  passages.forEach((p, n) => {
    for (let i = 0; i < p.words.count; i++) {
      writeFeatures(contexts[n]!, i, out, 0)
      for (let k = 0; k < FEATURES; k++) if (out[k]! >= 0) index.see(out[k]!, p.article)
    }
  })
  index.close()
  return index
}

/** Runs of source, cue and content in a labelling. */
export function spansOf(labels: Uint8Array): { role: number; from: number; to: number }[] {
  const spans: { role: number; from: number; to: number }[] = []
  for (let i = 0; i < labels.length;) {
    const l = labels[i]!
    if (!l) {
      i++
      continue
    }
    let e = i
    if (l === LABEL.contentBegin || l === LABEL.content) {
      while (e + 1 < labels.length && labels[e] !== LABEL.contentEnd) e++
      spans.push({ role: 2, from: i, to: e })
    } else if (l === LABEL.contentEnd) spans.push({ role: 2, from: i, to: i })
    else {
      while (e + 1 < labels.length && labels[e + 1] === (l <= 2 ? LABEL.source : LABEL.cue)) e++
      spans.push({ role: l <= 2 ? 0 : 1, from: i, to: e })
    }
    i = e + 1
  }
  return spans
}

/** Exact F1 of source, cue, content runs. */
export function spanScore(gold: Uint8Array[], found: Uint8Array[]): string {
  const right = [0, 0, 0],
    g = [0, 0, 0],
    f = [0, 0, 0]
  gold.forEach((labels, n) => {
    const set = new Set(
      spansOf(labels).map((s) => {
        g[s.role]!++
        return `${s.role} ${s.from} ${s.to}`
      }),
    )
    for (const s of spansOf(found[n]!)) {
      f[s.role]!++
      if (set.has(`${s.role} ${s.from} ${s.to}`)) right[s.role]!++
    }
  })
  return [0, 1, 2]
    .map(
      (r) =>
        `${['source', 'cue', 'content'][r]} P${((100 * right[r]!) / f[r]!).toFixed(1)} R${((100 * right[r]!) / g[r]!).toFixed(1)} F${((200 * right[r]!) / (f[r]! + g[r]!)).toFixed(1)}`,
    )
    .join('  ')
}

/** Calls `then` with the first and last of each unbroken run of words. */
function runs(words: readonly number[], then: (from: number, to: number) => void): void {
  for (let k = 0; k < words.length;) {
    let e = k
    while (e + 1 < words.length && words[e + 1] === words[e]! + 1) e++
    then(words[k]!, words[e]!)
    k = e + 1
  }
}
