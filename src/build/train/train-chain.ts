import {
  bestLabels,
  type Chain,
  createEdges,
  createWays,
  type EdgeChain,
  posteriors,
} from '../../engine/model/lattice.ts'
import { createLearner, learn, settle, shuffled, type Learner } from './learner.ts'

/** One sequence for the learner: feature rows word by word (-1 for none), gold labels, transition classes. */
export interface Sequence {
  readonly length: number
  readonly rows: Int32Array
  readonly labels: Uint8Array
  readonly classes: Uint8Array
  readonly weight?: number
}

export interface ChainSettings {
  readonly width: number
  readonly features: number
  readonly classCount: number
  readonly rounds: number
  readonly rate: number
  readonly penalty: number
  /** Forbidden steps get this and are never learnt. */
  readonly allowed: (from: number, to: number) => boolean
}

export interface TrainedChain {
  learner: Learner
  transitions: Float64Array
  starts: Float64Array
}

const NEVER = -50
/** So many last rounds are averaged. */
const AVERAGED = 3

/** A linear-chain CRF by AdaGrad with L1; the same input gives the same weights. */
export function trainChain(
  sequences: Sequence[],
  rowCount: number,
  settings: ChainSettings,
): TrainedChain {
  const { width, features, classCount, rounds, rate, penalty, allowed } = settings
  const size = classCount * width * width
  const transitions = new Float64Array(size),
    starts = new Float64Array(width)
  for (let c = 0; c < classCount; c++)
    for (let k = 0; k < width; k++)
      for (let j = 0; j < width; j++)
        if (!allowed(k, j)) transitions[(c * width + k) * width + j] = NEVER
  for (let j = 0; j < width; j++) if (!allowed(-1, j)) starts[j] = NEVER
  const squares = new Float64Array(size).fill(10),
    startSquares = new Float64Array(width).fill(10)
  const learner = createLearner(rowCount, width, rate, penalty, sequences.length)
  const longest = sequences.reduce((m, s) => Math.max(m, s.length), 1)
  const out = new Float64Array(longest * width),
    gradient = new Float64Array(width)
  const pairs = new Float64Array(size),
    startPairs = new Float64Array(width)
  const chain: Chain = {
    length: 0,
    width,
    emissions: new Float64Array(longest * width),
    classes: new Uint8Array(0),
    transitions,
    starts,
    jumps: transitions.map(Math.exp),
    ways: createWays(width, allowed),
  }
  const { weights } = learner
  const mean = new Float32Array(weights.length),
    meanTransitions = new Float64Array(size),
    meanStarts = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    let likelihood = 0
    for (const n of shuffled(sequences.length, round + 17)) {
      const s = sequences[n]!
      const { length, rows, labels, classes } = s
      const weight = s.weight ?? 1
      learner.clock++
      const { emissions } = chain
      emissions.fill(0, 0, length * width)
      for (let i = 0; i < length; i++) {
        const at = i * width
        for (let k = i * features, end = k + features; k < end; k++) {
          const row = rows[k]!
          if (row < 0) continue
          settle(learner, row)
          for (let j = 0, w = row * width; j < width; j++) emissions[at + j]! += weights[w + j]!
        }
      }
      chain.length = length
      chain.classes = classes
      pairs.fill(0)
      startPairs.fill(0)
      for (let t = 0; t < size; t++) chain.jumps[t] = Math.exp(transitions[t]!)
      likelihood -= posteriors(chain, out, pairs, startPairs)
      for (let i = 0; i < length; i++) {
        likelihood += emissions[i * width + labels[i]!]!
        if (i > 0) {
          const t = (classes[i]! * width + labels[i - 1]!) * width + labels[i]!
          likelihood += transitions[t]!
          pairs[t]! -= 1
        } else {
          likelihood += starts[labels[0]!]!
          startPairs[labels[0]!]! -= 1
        }
      }
      for (let t = 0; t < size; t++) {
        const g = -pairs[t]! * weight
        if (g === 0 || transitions[t] === NEVER) continue
        squares[t]! += g * g
        transitions[t]! += (rate * g) / Math.sqrt(squares[t]!)
      }
      for (let t = 0; t < width; t++) {
        const g = -startPairs[t]! * weight
        if (g === 0 || starts[t] === NEVER) continue
        startSquares[t]! += g * g
        starts[t]! += (rate * g) / Math.sqrt(startSquares[t]!)
      }
      for (let i = 0; i < length; i++) {
        let any = false
        for (let j = 0; j < width; j++) {
          const g = ((labels[i] === j ? 1 : 0) - out[i * width + j]!) * weight
          gradient[j] = g
          if (g > 1e-4 || g < -1e-4) any = true
        }
        if (!any) continue
        for (let k = i * features, end = k + features; k < end; k++)
          if (rows[k]! >= 0) learn(learner, rows[k]!, gradient, 0)
      }
    }
    if (round >= rounds - AVERAGED) {
      for (let row = 0; row < rowCount; row++) settle(learner, row)
      for (let k = 0; k < mean.length; k++) mean[k]! += weights[k]! / AVERAGED
      for (let k = 0; k < size; k++) meanTransitions[k]! += transitions[k]! / AVERAGED
      for (let k = 0; k < width; k++) meanStarts[k]! += starts[k]! / AVERAGED
    }
    console.error(`  round ${round + 1}: log-likelihood ${likelihood.toFixed(0)}`)
  }
  // the mean of the last rounds, for those weights the last one left standing
  for (let k = 0; k < mean.length; k++) if (weights[k] !== 0) weights[k] = mean[k]!
  transitions.set(meanTransitions)
  starts.set(meanStarts)
  return { learner, transitions, starts }
}

/** Scores a sequence with learnt float weights. */
export function fillChain(
  trained: TrainedChain,
  s: Sequence,
  settings: ChainSettings,
): Chain & EdgeChain {
  const { width, features } = settings
  const emissions = new Float64Array(s.length * width)
  const { learner } = trained
  for (let i = 0; i < s.length; i++)
    for (let k = i * features; k < (i + 1) * features; k++) {
      const row = s.rows[k]!
      if (row < 0) continue
      settle(learner, row)
      for (let j = 0; j < width; j++) emissions[i * width + j]! += learner.weights[row * width + j]!
    }
  const { transitions, starts } = trained
  const ways = createWays(width, settings.allowed),
    jumps = transitions.map(Math.exp)
  return {
    length: s.length,
    width,
    emissions,
    classes: s.classes,
    transitions,
    starts,
    jumps,
    ways,
    edges: createEdges({ transitions, jumps }, width, ways),
  }
}

export { bestLabels, posteriors }
