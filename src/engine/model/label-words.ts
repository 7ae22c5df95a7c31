import { labelPosteriors } from './chain-one.ts'
import { bytes, numbers } from './columns.ts'
import type { Context } from './context.ts'
import { FEATURES, MOST_GROUPS, writeKeys, writeSingles, writeWordGroup } from './features.ts'
import { addAndKeep, addKept, GROUP_SHIFT } from './kept-sums.ts'
import { LABELS } from './labels.ts'
import { type ChainModel, SCALE } from './model.ts'
import { transitionClass } from './transitions.ts'
import { addRows, createSums, takeScores } from './wide-table.ts'
import { readValues } from './word-values.ts'

/** What the first stage says of a paragraph's words. */
export interface Labelled {
  /** Chances of its labels, `LABELS` a word. */
  readonly chances: Float64Array
  /** Which transitions lead into each word. */
  readonly classes: Uint8Array
}

const sums = createSums()
const keys = new Int32Array(2 * MOST_GROUPS),
  ids = new Int32Array(FEATURES),
  missing = new Uint8Array(MOST_GROUPS)
let emissions = new Float64Array(0)

/** Posteriors of the first stage. */
export function labelWords(context: Context, model: ChainModel): Labelled {
  const { count } = context.words
  if (emissions.length < count * LABELS) emissions = new Float64Array(count * 2 * LABELS)
  const chances = numbers(count * LABELS),
    classes = bytes(count)
  for (let i = 0; i < count; i++) {
    classes[i] = transitionClass(context, i)
    scoreWord(context, i, model)
    takeScores(sums, SCALE, emissions, i * LABELS)
  }
  const { starts, edges } = model
  labelPosteriors({ length: count, emissions, classes, starts, edges }, chances)
  return { chances, classes }
}

function scoreWord(context: Context, i: number, { table, kept }: ChainModel): void {
  readValues(context, i)
  const misses = addKept(kept, keys, writeKeys(context, i, keys), sums, missing)
  for (let n = 0; n < misses; n++) {
    const at = 2 * missing[n]!
    const count = writeWordGroup(keys[at + 1]! >>> GROUP_SHIFT, ids, 0)
    addAndKeep(kept, table, keys[at]!, keys[at + 1]!, ids, count, sums)
  }
  addRows(table, ids, writeSingles(ids, 0), sums)
}
