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
import { decodeCandidate, type Draft } from './decode-candidate.ts'
import type { Scene } from './judge.ts'
import type { Hints } from './hints.ts'
import { labelPosteriors } from './chain-one.ts'
import { LABELS } from './labels.ts'
import { PARTS } from './labels-two.ts'
import type { EdgeChain } from './lattice.ts'
import { type ChainModel, type Model, SCALE } from './model.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { addRows } from './table.ts'
import { tagWords } from './tagger.ts'
import { scoreTrees } from './trees.ts'
import { readTree } from './tree.ts'
import type { Words } from './words.ts'

const ids = new Int32Array(Math.max(FEATURES, CUE_FEATURES))
let emissions = new Float64Array(0)
/** Scores that depend only on the word and its side of the cue, worked out once; NaN until then. */
let sideScores = new Float64Array(0)
let windowClasses = new Uint8Array(0)
/** Scores a word in `sideScores`. */
const STRIDE = 8

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
  if (windowClasses.length >= count) return
  const size = count * 2
  emissions = new Float64Array(size * LABELS)
  sideScores = new Float64Array(size * STRIDE * 3)
  windowClasses = new Uint8Array(size)
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
