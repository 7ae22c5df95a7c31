import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import {
  CUE_FEATURES,
  CUE_GROUPS,
  readCue,
  readFromCue,
  writeCueGroup,
  writeCueKeys,
  writeCueSingles,
} from './cue-features.ts'
import { addAndKeep, addKept, GROUP_SHIFT } from './kept-sums.ts'
import { PARTS } from './labels-two.ts'
import type { EdgeChain } from './lattice.ts'
import type { Levels } from './levels.ts'
import { type ChainModel, SCALE } from './model.ts'
import {
  readSide,
  SIDE_GROUPS,
  sideOf,
  writeSideGroup,
  writeSideKeys,
  writeSideSingles,
} from './side-features.ts'
import { TRANSITION_CLASSES } from './transitions.ts'
import { addRows, createSums, takeScores } from './wide-table.ts'

/** Scores of a word and its side of the cue, the same for all cues: four lanes and how much they are raised; 0 until worked out. */
const SIDE_SIZE = 5
const SIDES = 3
let sides = new Int32Array(0)
let emissions = new Float64Array(0),
  windowClasses = new Uint8Array(0)
const sums = createSums()
const keys = new Int32Array(2 * CUE_GROUPS),
  ids = new Int32Array(CUE_FEATURES),
  missing = new Uint8Array(CUE_GROUPS)

/** To be called before the windows of a new paragraph are scored. */
export function beginWindows(count: number): void {
  if (windowClasses.length < count) {
    sides = new Int32Array(count * 2 * SIDES * SIDE_SIZE)
    // a word has one score more than there are parts, which the next word's first replaces
    emissions = new Float64Array((count * 2 + 1) * PARTS)
    windowClasses = new Uint8Array(count * 2)
  } else sides.fill(0, 0, count * SIDES * SIDE_SIZE)
}

/** The scores of a candidate's window, good until the next is asked for. `classes` are those of the whole paragraph. */
export function scoreWindow(
  context: Context,
  levels: Levels,
  classes: Uint8Array,
  candidate: Candidate,
  model: ChainModel,
): EdgeChain {
  const { from, to, head } = candidate
  const { starts, edges } = model
  readCue(context, candidate)
  for (let word = from; word < to; word++) {
    windowClasses[word - from] = classes[word]! + (word > head ? TRANSITION_CLASSES : 0)
    addSide(context, levels, word, sideOf(candidate, word), model)
    addCue(context, levels, candidate, word, model)
    takeScores(sums, SCALE, emissions, (word - from) * PARTS)
  }
  return { length: to - from, emissions, classes: windowClasses, starts, edges }
}

function addSide(
  context: Context,
  levels: Levels,
  word: number,
  side: number,
  { table, kept }: ChainModel,
): void {
  const { lanes } = sums
  const at = (word * SIDES + side) * SIDE_SIZE
  if (sides[at] === 0) {
    readSide(context, levels, word, side)
    writeSideKeys(keys)
    const misses = addKept(kept, keys, SIDE_GROUPS, sums, missing)
    for (let n = 0; n < misses; n++) {
      const k = 2 * missing[n]!
      const count = writeSideGroup(keys[k + 1]! >>> GROUP_SHIFT, ids, 0)
      addAndKeep(kept, table, keys[k]!, keys[k + 1]!, ids, count, sums)
    }
    addRows(table, ids, writeSideSingles(context, word, side, ids, 0), sums)
    sides[at] = sums.raised
    for (let k = 0; k < 4; k++) sides[at + 1 + k] = lanes[k]!
    return
  }
  sums.raised = sides[at]!
  for (let k = 0; k < 4; k++) lanes[k] = sides[at + 1 + k]!
}

function addCue(
  context: Context,
  levels: Levels,
  candidate: Candidate,
  word: number,
  { table, kept }: ChainModel,
): void {
  readFromCue(context, levels, candidate, word)
  writeCueKeys(candidate, keys)
  const misses = addKept(kept, keys, CUE_GROUPS, sums, missing)
  for (let n = 0; n < misses; n++) {
    const k = 2 * missing[n]!
    const count = writeCueGroup(keys[k + 1]! >>> GROUP_SHIFT, ids, 0)
    addAndKeep(kept, table, keys[k]!, keys[k + 1]!, ids, count, sums)
  }
  addRows(table, ids, writeCueSingles(candidate, ids, 0), sums)
}
