import { findCandidates } from './candidates.ts'
import { type Context, readContext } from './context.ts'
import { decodeCandidate, type Draft } from './decode-candidate.ts'
import type { Hints } from './hints.ts'
import { findIntroduction, type Introduction } from './introductions.ts'
import { type Labelled, labelWords } from './label-words.ts'
import { readLevels } from './levels.ts'
import { type Model, SCALE } from './model.ts'
import { findQuotations } from './quotations.ts'
import { beginWindows, scoreWindow } from './score-window.ts'
import { findSentences } from './sentences.ts'
import { tagWords } from './tagger.ts'
import { scoreTrees } from './trees.ts'
import type { Words } from './words.ts'

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
  /** Whose quotation the next paragraph may be. */
  readonly introduction: Introduction | null
}

/**
 * What each likely cue of each paragraph says, who by, and how sure that is; one result a paragraph, in order.
 *
 * Each step goes over all paragraphs before the next begins, so that its code and weights stay at hand.
 */
export function findDrafts(readings: readonly Reading[], model: Model): Drafted[] {
  const { first } = model
  const contexts = readings.map(({ words, position, hints }) => {
    const quotations = findQuotations(words)
    const sentences = findSentences(words, quotations)
    const tags = tagWords(words, quotations, sentences, model)
    return readContext(words, quotations, sentences, tags, model, position, hints)
  })
  const labelled = contexts.map((context) => labelWords(context, first))
  return contexts.map((context, n) => ({
    context,
    drafts: readAgain(context, labelled[n]!, model),
    introduction: findIntroduction(context, labelled[n]!.chances),
  }))
}

/** What the second stage makes of each likely cue. */
function readAgain(context: Context, { chances, classes }: Labelled, model: Model): Draft[] {
  const drafts: Draft[] = []
  const candidates = findCandidates(context, chances)
  if (candidates.length === 0) return drafts
  const levels = readLevels(context, chances, candidates)
  const scene = { context, levels, candidates }
  const judge = {
    confidenceOf: (values: Uint8Array) => chanceOf(scoreTrees(model.judge, values)),
    exactnessOf: (values: Uint8Array) => chanceOf(scoreTrees(model.exact, values)),
  }
  beginWindows(context.words.count)
  for (const candidate of candidates) {
    const chain = scoreWindow(context, levels, classes, candidate, model.second)
    const draft = decodeCandidate(scene, candidate, chain, judge)
    if (draft) drafts.push(draft)
  }
  return drafts
}

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score / SCALE))
