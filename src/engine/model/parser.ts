import { distanceBin } from './context.ts'
import { idOfThree, idOfTwo, mix } from './hash.ts'
import type { Quotations } from './quotations.ts'
import { addTenRows, type WideTable } from './table.ts'
import type { Words } from './words.ts'
import { MARK } from './marks.ts'

/** How a word hangs on its head. */
export const ROLE = { other: 0, subject: 1, complement: 2, clause: 3, conjunct: 4 } as const

/** Moves of the arc-eager parser. */
export const MOVE = {
  shift: 0,
  reduce: 1,
  left: 2,
  leftSubject: 3,
  leftComplement: 4,
  right: 5,
  rightComplement: 6,
  rightClause: 7,
  rightConjunct: 8,
} as const
export const MOVES = 9
export const PARSE_FEATURES = 24
export const ROLE_OF_MOVE = [
  0,
  0,
  ROLE.other,
  ROLE.subject,
  ROLE.complement,
  ROLE.other,
  ROLE.complement,
  ROLE.clause,
  ROLE.conjunct,
] as const

/** Head of each word of a paragraph (-1: none) and its role. */
export interface Tree {
  readonly head: Int32Array
  readonly role: Uint8Array
}

/** State of the parser within one sentence. */
export interface Parsing {
  stack: Int32Array
  depth: number
  next: number
  end: number
  head: Int32Array
  role: Uint8Array
  /** Leftmost and rightmost child so far, -1 for none. */
  leftChild: Int32Array
  rightChild: Int32Array
}

export function beginParsing(count: number): Parsing {
  return {
    stack: new Int32Array(count + 1),
    depth: 0,
    next: 0,
    end: count,
    head: new Int32Array(count).fill(-1),
    role: new Uint8Array(count),
    leftChild: new Int32Array(count).fill(-1),
    rightChild: new Int32Array(count).fill(-1),
  }
}

/** Whether a move can be made here. */
export function canMove(state: Parsing, move: number): boolean {
  if (move === MOVE.shift) return true
  if (state.depth === 0) return false
  if (move === MOVE.reduce) return true
  return move >= MOVE.right || state.head[state.stack[state.depth - 1]!]! < 0
}

export function makeMove(state: Parsing, move: number): void {
  const { stack, head, role, leftChild, rightChild } = state
  if (move === MOVE.shift) {
    stack[state.depth++] = state.next++
    return
  }
  const top = stack[state.depth - 1]!
  if (move === MOVE.reduce) {
    state.depth--
    return
  }
  const next = state.next
  if (move < MOVE.right) {
    head[top] = next
    role[top] = ROLE_OF_MOVE[move]!
    leftChild[next] = top
    state.depth--
  } else {
    head[next] = top
    role[next] = ROLE_OF_MOVE[move]!
    rightChild[top] = next
    stack[state.depth++] = state.next++
  }
}

const NONE = 61

/** Features of the state, always `PARSE_FEATURES` of them. */
export function parseFeatures(
  state: Parsing,
  words: Words,
  quotations: Quotations,
  tags: Uint8Array,
  commas: Int32Array,
  out: Int32Array,
): void {
  const { stack, depth, next, end, head, role, leftChild, rightChild } = state
  const { form, stem } = words
  const top = depth > 0 ? stack[depth - 1]! : -1,
    under = depth > 1 ? stack[depth - 2]! : -1
  const st = top >= 0 ? tags[top]! : NONE,
    ut = under >= 0 ? tags[under]! : NONE
  const sw = top >= 0 ? stem[top]! : 1,
    nw = stem[next]!,
    nt = tags[next]!
  const t1 = next + 1 < end ? tags[next + 1]! : NONE,
    t2 = next + 2 < end ? tags[next + 2]! : NONE
  const hasHead = top >= 0 ? (head[top]! >= 0 ? role[top]! + 1 : 0) : 7
  const headTag = top >= 0 && head[top]! >= 0 ? tags[head[top]!]! : NONE
  const sl = top >= 0 && leftChild[top]! >= 0 ? tags[leftChild[top]!]! : NONE,
    sr = top >= 0 && rightChild[top]! >= 0 ? tags[rightChild[top]!]! : NONE
  const srRole = top >= 0 && rightChild[top]! >= 0 ? role[rightChild[top]!]! : 7
  const nl = leftChild[next]! >= 0 ? tags[leftChild[next]!]! : NONE,
    nlRole = leftChild[next]! >= 0 ? role[leftChild[next]!]! : 7
  const gap = top >= 0 ? distanceBin(next - top) : 15
  const comma = top >= 0 ? Math.min(3, commas[next]! - commas[top]!) : 0
  const quotes =
    top >= 0
      ? quotations.of[top] === quotations.of[next]
        ? 0
        : quotations.of[top]! < 0
          ? 1
          : quotations.of[next]! < 0
            ? 2
            : 3
      : 4
  const pair = mix(mix(201, st), nt)
  let n = 0
  out[n++] = idOfTwo(pair, hasHead, 1)
  out[n++] = idOfTwo(pair, t1, 2)
  out[n++] = idOfThree(pair, t1, t2, 3)
  out[n++] = idOfThree(202, sw, nt, hasHead)
  out[n++] = idOfTwo(203, st, nw)
  out[n++] = idOfTwo(204, sw, nw)
  out[n++] = idOfTwo(pair, headTag, 4)
  out[n++] = idOfTwo(pair, ut, 5)
  out[n++] = idOfTwo(pair, sl, 6)
  out[n++] = idOfThree(pair, sr, srRole, 7)
  out[n++] = idOfThree(pair, nl, nlRole, 8)
  out[n++] = idOfTwo(pair, gap, 9)
  out[n++] = idOfThree(pair, comma, quotes, 10)
  out[n++] = idOfThree(205, sw, nt, t1)
  out[n++] = idOfTwo(206, nw, t1)
  out[n++] = idOfThree(207, nt, t1, t2)
  out[n++] = idOfTwo(208, next + 1 < end ? form[next + 1]! : 1, mix(st, nt))
  out[n++] = idOfTwo(209, under >= 0 ? stem[under]! : 1, mix(st, nt))
  out[n++] = idOfThree(210, ut, hasHead, mix(nt, t1))
  out[n++] = idOfThree(211, sw, srRole, nt)
  out[n++] = idOfThree(212, st, mix(sl, sr), mix(nt, comma))
  out[n++] = idOfTwo(213, form[next]!, mix(st, hasHead))
  out[n++] = idOfTwo(pair, next > 0 ? tags[next - 1]! : NONE, 214)
  out[n++] = idOfThree(pair, nlRole, srRole, mix(hasHead, t1))
}

const ids = new Int32Array(PARSE_FEATURES)
/** One more than there are moves, as weights come in pairs. */
const scores = new Float64Array(MOVES + 1)

/** Heads of the sentence from `first` up to `last`, written to `tree`. Greedy, so linear in its words. */
export function parseSentence(
  state: Parsing,
  first: number,
  last: number,
  words: Words,
  quotations: Quotations,
  tags: Uint8Array,
  commas: Int32Array,
  table: WideTable,
): void {
  state.depth = 0
  state.next = first
  state.end = last
  while (state.next < last) {
    let move: number = MOVE.shift
    if (state.depth > 0) {
      parseFeatures(state, words, quotations, tags, commas, ids)
      scores.fill(0)
      addTenRows(table, ids, PARSE_FEATURES, scores)
      const headed = state.head[state.stack[state.depth - 1]!]! >= 0
      for (let j = 1; j < MOVES; j++)
        if (scores[j]! > scores[move]! && !(headed && j >= MOVE.left && j < MOVE.right)) move = j
    }
    makeMove(state, move)
  }
}

export function countCommas(words: Words): Int32Array {
  const commas = new Int32Array(words.count + 1)
  for (let i = 0; i < words.count; i++)
    commas[i + 1] = commas[i]! + (words.mark[i] === MARK.comma ? 1 : 0)
  return commas
}
