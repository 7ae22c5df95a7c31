import { type Candidate, findCandidates } from './candidates.ts'
import { type Context, readContext } from './context.ts'
import {
  CUE_FEATURES,
  readLevels,
  SIDE_FEATURES,
  sideOf,
  writeCueFeatures,
  writeSideFeatures,
} from './cue-features.ts'
import { FEATURES, TRANSITION_CLASSES, transitionClass, writeFeatures } from './features.ts'
import { JUDGE_FEATURES, type Scene, writeJudgeFeatures } from './judge.ts'
import type { Hints } from './hints.ts'
import { labelPosteriors } from './chain-one.ts'
import { bestParts, partPosteriors } from './chain-two.ts'
import { LABELS } from './labels.ts'
import { PARTS } from './labels-two.ts'
import type { EdgeChain } from './lattice.ts'
import { type ChainModel, type Model, SCALE } from './model.ts'
import { isSameParts, type Parts, readParts } from './parts.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { addRows } from './table.ts'
import { tagWords } from './tagger.ts'
import { scoreTrees } from './trees.ts'
import { readTree } from './tree.ts'
import type { Words } from './words.ts'

/** A statement that may be. */
export interface Draft {
  readonly candidate: Candidate
  readonly parts: Parts
  readonly confidence: number
}

const ids = new Int32Array(Math.max(FEATURES, CUE_FEATURES))
let emissions = new Float64Array(0),
  windowChances = new Float64Array(0)
/** Scores that depend only on the word and its side of the cue, worked out once; NaN until then. */
let sideScores = new Float64Array(0)
let windowClasses = new Uint8Array(0),
  labels = new Uint8Array(0),
  lastLabels = labels

/** A paragraph, or a piece of one, to be read. */
export interface Reading {
  readonly words: Words
  /** 0 for the first paragraph or title. */
  readonly position: number
  readonly hints: Hints
}

/** What the steps found in a paragraph. Drafts may contradict one another. */
export interface Drafted {
  readonly context: Context
  readonly drafts: readonly Draft[]
}

/**
 * What each likely cue of each paragraph says, who by, and how sure that is; one result a paragraph, in order.
 *
 * Each step goes over all paragraphs before the next begins.
 */
export function findDrafts(readings: readonly Reading[], model: Model): Drafted[] {
  room(readings.reduce((most, { words }) => Math.max(most, words.count), 0))
  const marked = readings.map(({ words, position, hints }) => {
    const quotations = findQuotations(words)
    return { words, position, hints, quotations, sentences: findSentences(words, quotations) }
  })
  const tagger = { table: model.tags, known: model.known }
  const tagged = marked.map((at) => ({
    ...at,
    tags: tagWords(
      at.words,
      at.quotations,
      (i) => at.sentences.first[at.sentences.of[i]!] === i,
      tagger,
    ),
  }))
  const contexts = tagged.map((at) =>
    readContext(at.words, at.quotations, at.sentences, at.tags, model.cues, at.position, at.hints),
  )
  const labelled = contexts.map((context) => labelWords(context, model.first))
  const parsed = labelled.map((at) => ({
    ...at,
    tree: at.candidates.length ? readTree(at.context, at.candidates, model.parser) : null,
  }))
  return parsed.map(({ context, chances, classes, candidates, tree }) => {
    const drafts: Draft[] = []
    if (tree) {
      const levels = readLevels(context, chances, candidates)
      sideScores.fill(NaN, 0, context.words.count * 3 * STRIDE)
      const scene = { context, levels, tree, candidates }
      for (const candidate of candidates) {
        const draft = readCandidate(scene, classes, candidate, model)
        if (draft) drafts.push(draft)
      }
    }
    return { context, drafts }
  })
}

function room(count: number): void {
  if (labels.length >= count) return
  const size = count * 2
  emissions = new Float64Array(size * LABELS)
  windowChances = new Float64Array(size * PARTS)
  sideScores = new Float64Array(size * STRIDE * 3)
  windowClasses = new Uint8Array(size)
  labels = new Uint8Array(size)
  lastLabels = new Uint8Array(size)
}

function chainOf(model: ChainModel, length: number, width: number, of: Uint8Array): EdgeChain {
  for (let k = 0; k < length * width; k++) emissions[k]! /= SCALE
  const { starts, edges } = model
  return { length, emissions, classes: of, starts, edges }
}

/** Posteriors of the first stage, and the candidates they show. */
function labelWords(context: Context, model: ChainModel) {
  const { count } = context.words
  const chances = new Float64Array(count * LABELS),
    classes = new Uint8Array(count)
  emissions.fill(0, 0, count * LABELS)
  for (let i = 0; i < count; i++) {
    classes[i] = transitionClass(context, i)
    writeFeatures(context, i, ids, 0)
    addRows(model.table, ids, FEATURES, emissions, i * LABELS)
  }
  labelPosteriors(chainOf(model, count, LABELS, classes), chances)
  return { context, chances, classes, candidates: findCandidates(context, chances) }
}

function readCandidate(
  scene: Scene,
  classes: Uint8Array,
  candidate: Candidate,
  model: Model,
): Draft | null {
  const { context, levels, tree } = scene
  const { from, to, head } = candidate
  const length = to - from
  for (let i = 0; i < length; i++) {
    windowClasses[i] = classes[from + i]! + (from + i > head ? TRANSITION_CLASSES : 0)
    const word = from + i
    const at = (word * 3 + sideOf(candidate, word)) * STRIDE
    if (Number.isNaN(sideScores[at])) {
      sideScores.fill(0, at, at + STRIDE)
      writeSideFeatures(context, levels, word, sideOf(candidate, word), ids, 0)
      addRows(model.second.table, ids, SIDE_FEATURES, sideScores, at)
    }
    // one more than there are parts: the next word's first, which is set afterwards
    for (let j = 0; j < STRIDE; j++) emissions[i * PARTS + j] = sideScores[at + j]!
    writeCueFeatures(context, tree, levels, candidate, word, ids, 0)
    addRows(model.second.table, ids, CUE_FEATURES, emissions, i * PARTS)
  }
  const chain = chainOf(model.second, length, PARTS, windowClasses)
  return decodeCandidate(scene, candidate, chain, (found) => ({
    confidence: chanceOf(scoreTrees(model.judge, found)),
    exactness: chanceOf(scoreTrees(model.exact, found)),
  }))
}

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score / SCALE))

/** How likely a draft is right, and how much of it is right to the word. */
export interface Judgement {
  readonly confidence: number
  readonly exactness: number
}

/** Transition tables of the second stage: before and after the cue. */
const CLASSES = TRANSITION_CLASSES * 2
/** Scores a word in `sideScores`. */
const STRIDE = 8
const values = new Uint8Array(JUDGE_FEATURES)

/** What the second stage's scores say of one candidate; `judge` tells what the values of a draft are worth. */
export function decodeCandidate(
  scene: Scene,
  candidate: Candidate,
  chain: EdgeChain,
  judge: (values: Uint8Array, parts: Parts) => Judgement,
): Draft | null {
  const { length } = chain
  room(length)
  const log = partPosteriors(chain, windowChances)
  const any = 1 - Math.exp(Math.min(0, emptyScore(chain) - log))
  if (any < LEAST) return null
  let best: Draft | null = null as Draft | null
  const seen: Parts[] = []
  const { hint } = candidate
  let path = 0,
    lastScore = 0,
    top = 0
  let isSteady = false
  const consider = (parts: Parts, sureness: number, origin: number): void => {
    if (seen.some((other) => isSameParts(parts, other))) return
    seen.push(parts)
    const sure = { any, path: sureness, chances: windowChances }
    writeJudgeFeatures(scene, candidate, parts, sure, origin, values)
    const { confidence, exactness } = judge(values, parts)
    const rank = confidence + EXACTNESS * exactness
    if (best && rank <= top) return
    top = rank
    best = { candidate, parts, confidence }
  }
  for (const bias of BIASES) {
    if (best && (bias > ENOUGH || path > CLEAR)) break
    if (bias === BIASES[1]) {
      // with a rising bias the best labelling changes step by step: where both ends agree, so does all between
      lastScore = bestParts(chain, LAST_USUAL, lastLabels)
      isSteady = isSame(labels, lastLabels, length)
    }
    if (isSteady && bias <= LAST_USUAL) continue
    const found = bias === LAST_USUAL ? lastLabels : labels
    let score = bias === LAST_USUAL ? lastScore : bestParts(chain, bias, labels)
    for (let i = 0; i < length; i++) if (found[i] === 0) score += bias
    path = Math.exp(Math.min(0, score - log))
    let parts = readParts(found, candidate.from, length, candidate.head)
    if (!parts) continue
    parts = withSource(parts, windowChances, length, candidate.from, any)
    consider(parts, path, bias > ENOUGH ? 1 : 0)
  }
  if (hint && path <= CLEAR && isWithin(hint, candidate)) consider(hint, 0, 2)
  return best
}

/** Whether all of it lies in the candidate's window. */
function isWithin({ source, content }: Parts, { from, to }: Candidate): boolean {
  return [...content, ...(source ? [source] : [])].every(
    ([first, last]) => first >= from && last < to,
  )
}

/** Score of the labelling without any part. */
function emptyScore(chain: EdgeChain): number {
  const { length, classes, starts, edges } = chain
  const perClass = edges.transitions.length / CLASSES
  let score = starts[0]! + chain.emissions[0]!
  for (let i = 1; i < length; i++)
    score += chain.emissions[i * PARTS]! + edges.transitions[classes[i]! * perClass]!
  return score
}

function isSame(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false
  return true
}

/** A candidate less likely than this to have a statement is left out without looking further. */
const LEAST = 0.04
/** Taken off the score of every word that belongs to no part, one after another until there is content; the judge decides. */
const BIASES: readonly number[] = [-0.2, -0.1, 0.03, 0.15, 0.6]
const LAST_USUAL = 0.15
/** What the exactness of a draft counts beside its confidence when one is chosen. */
const EXACTNESS = 0.75
/** A labelling so likely as a whole needs no others beside it. */
const CLEAR = 0.6
/** Beyond this the bias is only for candidates still without content. */
const ENOUGH = 0.2

/** A source or cue the best labelling lacks is filled in when it begins at least so likely, given that there is a statement. */
const LIKELY_SOURCE = 0.1,
  LIKELY_CUE = 0.15
function withSource(
  parts: Parts,
  chances: Float64Array,
  length: number,
  from: number,
  any: number,
): Parts {
  if (parts.source && parts.cue) return parts
  let { source, cue } = parts
  const inside = (i: number) => parts.content.some(([a, b]) => from + i >= a && from + i <= b)
  if (!source) {
    let best = -1,
      top = LIKELY_SOURCE * any
    for (let i = 0; i < length; i++)
      if (chances[i * PARTS + 1]! > top && !inside(i)) {
        top = chances[i * PARTS + 1]!
        best = i
      }
    if (best >= 0) {
      let e = best
      while (
        e + 1 < length &&
        chances[(e + 1) * PARTS + 2]! > 0.5 * chances[e * PARTS + (e === best ? 1 : 2)]! &&
        !inside(e + 1)
      )
        e++
      source = [from + best, from + e]
    }
  }
  if (!cue) {
    let best = -1,
      top = LIKELY_CUE * any
    for (let i = 0; i < length; i++)
      if (chances[i * PARTS + 3]! > top && !inside(i)) {
        top = chances[i * PARTS + 3]!
        best = i
      }
    if (best >= 0) {
      let a = best,
        e = best
      while (e + 1 < length && chances[(e + 1) * PARTS + 3]! > 0.5 * top && !inside(e + 1)) e++
      while (a > 0 && chances[(a - 1) * PARTS + 3]! > 0.5 * top && !inside(a - 1)) a--
      cue = [from + a, from + e]
    }
  }
  return { ...parts, source, cue }
}
