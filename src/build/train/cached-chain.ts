import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createLearner } from './learner.ts'
import { type ChainSettings, type Sequence, type TrainedChain, trainChain } from './train-chain.ts'

/** A trained chain from its file, or trained and kept there. */
export function cachedChain(
  file: string,
  rowCount: number,
  settings: ChainSettings,
  sequences: Sequence[],
): TrainedChain {
  const { width, rate, penalty } = settings
  if (!existsSync(file)) {
    const { learner, transitions, starts } = trainChain(sequences, rowCount, settings)
    const parts = [Float64Array.from(learner.weights), transitions, starts]
    writeFileSync(file, Buffer.concat(parts.map((list) => Buffer.from(list.buffer))))
  }
  const { buffer, byteOffset, length } = readFileSync(file)
  const numbers = new Float64Array(buffer.slice(byteOffset, byteOffset + length))
  const learner = createLearner(rowCount, width, rate, penalty, sequences.length)
  const size = rowCount * width
  learner.weights.set(numbers.subarray(0, size))
  return {
    learner,
    transitions: numbers.slice(size, -width),
    starts: numbers.slice(-width),
  }
}
