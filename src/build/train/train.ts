// Trains all weights from a folder of articles with brat annotations and dependency parses; writes one weights file.
//
//   npm run train -- CORPUS_FOLDER WEIGHTS_OUT [CACHE_FOLDER] [--vectors FILE]
//
// The folder holds text/*.txt, attributions/*.ann and parse/*.tsv. Words are put in clusters anew by their vectors (see `read-vectors.ts`),
// or are left in the clusters of the engine's present weights. The same input gives the same weights.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { decodeCandidate } from '../../engine/model/decode-candidate.ts'
import { SCALE } from '../../engine/model/model.ts'
import { buildTable } from '../../engine/model/table.ts'
import { loadModel } from '../load-model.ts'
import { cachedChain } from './cached-chain.ts'
import { clustersIn, clusterWords } from './cluster-words.ts'
import { learnCues } from './cue-lexicon.ts'
import { freeze } from './learner.ts'
import { FOLDS, foldOf, prepareTraining } from './prepare.ts'
import { readVectors } from './read-vectors.ts'
import * as one from './stage-one.ts'
import * as two from './stage-two.ts'
import { fillChain, posteriors, trainChain } from './train-chain.ts'
import { exactnessOf, isRight, type JudgeExample, trainJudge } from './train-judge.ts'
import { writeModel } from './write-model.ts'

const SEEN_IN_ARTICLES = 5
/** So many words, the most frequent ones, are put in clusters. */
const VOCABULARY = 30_000
const { values: options, positionals } = parseArgs({
  options: { vectors: { type: 'string' } },
  allowPositionals: true,
})
const [folder, out, cache = 'node_modules/.cache/train'] = positionals
if (!folder || !out) {
  console.error('usage: train CORPUS_FOLDER WEIGHTS_OUT [CACHE_FOLDER] [--vectors FILE]')
  process.exit(2)
}
mkdirSync(cache, { recursive: true })
const began = Date.now()
const log = (text: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0)}s ${text}`)

const prepared = prepareTraining(folder, cache)
const { passages } = prepared
log('tagged and parsed')

// first stage: the weights, and what weights from other articles say of each passage
const { ids: clusterIds, clusters } = options.vectors
  ? clusterWords(passages, readVectors(options.vectors, VOCABULARY))
  : clustersIn(loadModel().clusters)
const clusterTable = buildTable(clusterIds, Int16Array.from(clusters), 1)
log(`${clusterIds.length} words in clusters`)
const cues = learnCues(passages, clusterTable, () => false)
const foldCues = Array.from(
  { length: FOLDS },
  (_, fold) => learnCues(passages, clusterTable, (article) => foldOf(article) === fold).table,
)
const contexts = passages.map((p) =>
  one.contextOf(p, { clusters: clusterTable, cues: foldCues[foldOf(p.article)]! }),
)
const firstIndex = one.indexFeatures(passages, contexts, SEEN_IN_ARTICLES)
log(`first stage: ${firstIndex.ids.length} features`)
const sequences = passages.map((p, n) =>
  one.sequenceOf(contexts[n]!, one.goldLabels(p), firstIndex),
)
const first = cachedChain(`${cache}/first.bin`, firstIndex.ids.length, one.STAGE_ONE, sequences)
const firstFrozen = freeze(first.learner, firstIndex.ids, SCALE)
log(`first stage: kept ${firstFrozen.ids.length}, ${firstFrozen.nonzero} weights`)
const chances: Float64Array[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const file = `${cache}/chances-${fold}.bin`
  const mine = passages.map((p, n) => ({ p, n })).filter(({ p }) => foldOf(p.article) === fold)
  if (existsSync(file)) {
    const bytes = readFileSync(file)
    let at = 0
    for (const { p, n } of mine) {
      const size = p.words.count * 8
      chances[n] = Float64Array.from(
        new Float32Array(
          bytes.buffer.slice(bytes.byteOffset + at * 4, bytes.byteOffset + (at + size) * 4),
        ),
      )
      at += size
    }
    continue
  }
  const learnt = trainChain(
    sequences.filter((_, n) => foldOf(passages[n]!.article) !== fold),
    firstIndex.ids.length,
    one.STAGE_ONE,
  )
  for (const { n } of mine) {
    const s = sequences[n]!
    const c = new Float64Array(s.length * 8)
    posteriors(fillChain(learnt, s, one.STAGE_ONE), c, null, null)
    chances[n] = c.map(Math.fround)
  }
  writeFileSync(
    file,
    Buffer.concat(mine.map(({ n }) => Buffer.from(Float32Array.from(chances[n]!).buffer))),
  )
  log(`first stage without fold ${fold}`)
}

// second stage
const cases = passages.flatMap((p, n) => two.casesOf(p, contexts[n]!, chances[n]!))
const secondIndex = two.indexCases(cases, SEEN_IN_ARTICLES)
log(
  `second stage: ${cases.length} candidates, ${cases.filter((c) => c.gold).length} with a statement, ${secondIndex.ids.length} features`,
)
const windows = cases.map((c) => two.caseSequence(c, secondIndex))
const second = cachedChain(`${cache}/second.bin`, secondIndex.ids.length, two.STAGE_TWO, windows)
const secondFrozen = freeze(second.learner, secondIndex.ids, SCALE)
log(`second stage: kept ${secondFrozen.ids.length}, ${secondFrozen.nonzero} weights`)

// judge: learns from findings in articles the second stage was not trained on
const examples: JudgeExample[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const learnt = cachedChain(
    `${cache}/second-${fold}.bin`,
    secondIndex.ids.length,
    two.STAGE_TWO,
    windows.filter((_, n) => foldOf(cases[n]!.passage.article) !== fold),
  )
  cases.forEach((c, n) => {
    if (foldOf(c.passage.article) !== fold) return
    const chain = fillChain(learnt, windows[n]!, two.STAGE_TWO)
    decodeCandidate(c, c.candidate, chain, {
      confidenceOf: (values, parts) => {
        const { gold, words } = c.passage
        examples.push({
          values: values.slice(),
          right: isRight(parts, gold, words),
          exactness: exactnessOf(parts, gold, words),
        })
        return 0
      },
      exactnessOf: () => 0,
    })
  })
}
const judge = trainJudge(examples)
log(`judge: ${examples.length} findings, ${examples.filter((e) => e.right).length} right`)

const bytes = writeModel(
  [
    { ids: clusterIds, weights: clusters, width: 1 },
    prepared.tags,
    prepared.known,
    { ids: cues.ids, weights: cues.bins, width: 1 },
    { ids: firstFrozen.ids, weights: firstFrozen.weights, width: 8 },
    { ids: secondFrozen.ids, weights: secondFrozen.weights, width: 7 },
  ],
  [first, second],
  judge,
)
writeFileSync(out, bytes)
log(`${out}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`)
