import { bestParts } from './best-parts.ts'
import type { Candidate } from './candidates.ts'
import { partPosteriors } from './chain-two.ts'
import { TRANSITION_CLASSES } from './transitions.ts'
import { JUDGE_FEATURES, type Scene, writeJudgeFeatures } from './judge.ts'
import { PARTS } from './labels-two.ts'
import type { EdgeChain } from './lattice.ts'
import { fillParts } from './fill-parts.ts'
import { isSameParts, type Parts, readParts } from './parts.ts'

/** A statement that may be. */
export interface Draft {
  readonly candidate: Candidate
  readonly parts: Parts
  readonly confidence: number
}

let chances = new Float64Array(0)
let labels = new Uint8Array(0),
  lastLabels = labels

function room(count: number): void {
  if (labels.length >= count) return
  chances = new Float64Array(count * 2 * PARTS)
  labels = new Uint8Array(count * 2)
  lastLabels = new Uint8Array(count * 2)
}

/** Tells how likely a draft is right, and how much of it is right to the word, by what is known of it. */
export interface Judge {
  readonly confidenceOf: (values: Uint8Array, parts: Parts) => number
  /** Asked only where one draft must be chosen among several. */
  readonly exactnessOf: (values: Uint8Array) => number
}

/** Transition tables of the second stage: before and after the cue. */
const CLASSES = TRANSITION_CLASSES * 2
const values = new Uint8Array(JUDGE_FEATURES),
  bestValues = new Uint8Array(JUDGE_FEATURES)

/** What the second stage's scores say of one candidate: the draft the judge likes best. */
export function decodeCandidate(
  scene: Scene,
  candidate: Candidate,
  chain: EdgeChain,
  judge: Judge,
): Draft | null {
  const { length } = chain
  room(length)
  const log = partPosteriors(chain, chances)
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
    const sure = { any, path: sureness, chances }
    writeJudgeFeatures(scene, candidate, parts, sure, origin, values)
    const confidence = judge.confidenceOf(values, parts)
    if (best) {
      if (seen.length === 2) top = best.confidence + EXACTNESS * judge.exactnessOf(bestValues)
      const rank = confidence + EXACTNESS * judge.exactnessOf(values)
      if (rank <= top) return
      top = rank
    } else bestValues.set(values)
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
    parts = fillParts(parts, chances, length, candidate.from, any)
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
/** The last of them that is tried however sure the first labelling was not. */
const LAST_USUAL = 0.15
/** What the exactness of a draft counts beside its confidence when one is chosen. */
const EXACTNESS = 0.75
/** A labelling so likely as a whole needs no others beside it. */
const CLEAR = 0.6
/** Beyond this the bias is only for candidates still without content. */
const ENOUGH = 0.2
