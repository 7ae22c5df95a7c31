import {
  beginParsing,
  canMove,
  countCommas,
  makeMove,
  MOVE,
  MOVES,
  PARSE_FEATURES,
  parseFeatures,
  parseSentence,
  ROLE,
  ROLE_OF_MOVE,
  type Parsing,
} from '../../engine/model/parser.ts'
import type { Table, WideTable } from '../../engine/model/table.ts'
import { createFeatureIndex } from './features-index.ts'
import { createLearner, freeze, learn, settle, shuffled } from './learner.ts'
import type { Passage } from './passages.ts'

interface Example {
  passage: Passage
  first: number
  last: number
  commas: Int32Array
}

const SUBJECTS = /^(nsubj|csubj)/
const COMPLEMENTS = /^(ccomp|xcomp)/
const CLAUSES = /^(advcl|acl|parataxis)/
export const roleOf = (relation: string): number =>
  SUBJECTS.test(relation)
    ? ROLE.subject
    : COMPLEMENTS.test(relation)
      ? ROLE.complement
      : CLAUSES.test(relation)
        ? ROLE.clause
        : relation === 'conj'
          ? ROLE.conjunct
          : ROLE.other

/** How many gold arcs a kind of move (shift, reduce, left, right) makes unreachable. */
function costOf(state: Parsing, kind: number, gold: Int32Array): number {
  const { stack, depth, next, end, head } = state
  const top = stack[depth - 1]!
  let cost = 0
  if (kind === MOVE.shift || kind === MOVE.right) {
    for (let d = 0; d < depth; d++) {
      const w = stack[d]!
      if (gold[next] === w && !(kind === MOVE.right && w === top)) cost++
      if (gold[w] === next && head[w]! < 0) cost++
    }
    if (kind === MOVE.right && gold[next]! > next && gold[next]! < end) cost++
    if (kind === MOVE.right && gold[next] === -1) cost++
  } else {
    for (let w = next; w < end; w++) if (gold[w] === top) cost++
    if (head[top]! < 0) {
      if (kind === MOVE.left ? gold[top]! > next : gold[top]! >= next) cost++
      if (kind === MOVE.left && gold[top] === -1) cost++
      if (kind === MOVE.left && gold[top]! < next && gold[top]! >= 0)
        for (let d = 0; d < depth - 1; d++)
          if (stack[d] === gold[top]) {
            cost += 0
            break
          }
    }
  }
  return cost
}

export function goldTree(
  p: Passage,
  first: number,
  last: number,
): { heads: Int32Array; good: boolean } {
  const heads = p.heads
  let good = true
  for (let i = first; i < last; i++) if (heads[i] === -2) good = false
  return { heads, good }
}

export function trainParser(
  passages: Passage[],
  rounds: number,
  penalty: number,
): { table: Table; ids: number[]; weights: Int16Array } {
  const examples: Example[] = []
  const golds = new Map<Passage, { heads: Int32Array; roles: Uint8Array }>()
  let moves = 0
  for (const p of passages) {
    const heads = Int32Array.from(p.heads)
    for (let i = 0; i < heads.length; i++)
      if (heads[i]! >= 0 && p.sentences.of[heads[i]!] !== p.sentences.of[i]) heads[i] = -1
    golds.set(p, { heads, roles: Uint8Array.from(p.relations, roleOf) })
    const commas = countCommas(p.words)
    for (let s = 0; s + 1 < p.sentences.first.length; s++) {
      const first = p.sentences.first[s]!,
        last = p.sentences.first[s + 1]!
      if (last - first < 2) continue
      let unknown = 0
      for (let i = first; i < last; i++) if (heads[i] === -2) unknown++
      if (unknown) continue
      examples.push({ passage: p, first, last, commas })
      moves += 2 * (last - first)
    }
  }
  const out = new Int32Array(PARSE_FEATURES),
    scores = new Float64Array(MOVES),
    gradient = new Float64Array(MOVES),
    best = new Uint8Array(MOVES)
  const kinds = [0, 1, 2, 2, 2, 5, 5, 5, 5]
  const run = (e: Example, choose: (state: Parsing) => number): void => {
    const p = e.passage
    const state = beginParsing(e.last)
    state.next = e.first
    state.end = e.last
    while (state.next < e.last) {
      let move: number = MOVE.shift
      if (state.depth > 0) {
        parseFeatures(state, p.words, p.quotations, p.tags, e.commas, out)
        move = choose(state)
      }
      makeMove(state, move)
    }
  }
  const wanted = (state: Parsing, gold: { heads: Int32Array; roles: Uint8Array }): void => {
    let low = 99
    const costs = [0, 0, 0, 0, 0, 0]
    for (const kind of [MOVE.shift, MOVE.reduce, MOVE.left, MOVE.right]) {
      costs[kind] = canMove(state, kind) ? costOf(state, kind, gold.heads) : 99
      if (costs[kind] < low) low = costs[kind]!
    }
    const top = state.stack[state.depth - 1]!
    let any = 0
    for (let j = 0; j < MOVES; j++) {
      best[j] = costs[kinds[j]!] === low ? 1 : 0
      if (best[j] && j >= MOVE.left) {
        const child = j < MOVE.right ? top : state.next,
          head = j < MOVE.right ? state.next : top
        const role = gold.heads[child] === head ? gold.roles[child]! : ROLE.other
        const known =
          j < MOVE.right
            ? role === ROLE.clause || role === ROLE.conjunct
              ? ROLE.other
              : role
            : role === ROLE.subject
              ? ROLE.other
              : role
        if (ROLE_OF_MOVE[j] !== known) best[j] = 0
      }
      any += best[j]!
    }
    // an arc that is right is worth more than a move that merely spares it
    for (const from of [MOVE.left, MOVE.right]) {
      const child = from === MOVE.left ? top : state.next,
        head = from === MOVE.left ? state.next : top
      if (costs[from] === low && gold.heads[child] === head && state.head[child]! < 0) {
        const end = from === MOVE.left ? MOVE.right : MOVES
        for (let j = 0; j < MOVES; j++) if (j < from || j >= end) best[j] = 0
        break
      }
    }
    if (!any) best[MOVE.shift] = 1
  }
  const index = createFeatureIndex(5)
  for (const e of examples)
    run(e, (state) => {
      for (let k = 0; k < PARSE_FEATURES; k++) index.see(out[k]!, e.passage.article)
      wanted(state, golds.get(e.passage)!)
      return best.indexOf(1)
    })
  index.close()
  const learner = createLearner(index.ids.length, MOVES, 0.1, penalty, moves)
  const rows = new Int32Array(PARSE_FEATURES)
  let state32 = 12345
  const random = (): number =>
    (state32 = (Math.imul(state32, 1664525) + 1013904223) >>> 0) / 4294967296
  for (let round = 0; round < rounds; round++) {
    let right = 0,
      all = 0
    for (const n of shuffled(examples.length, round + 5)) {
      const e = examples[n]!
      const gold = golds.get(e.passage)!
      run(e, (state) => {
        learner.clock++
        scores.fill(0)
        let used = 0
        for (let k = 0; k < PARSE_FEATURES; k++) {
          const row = index.row(out[k]!)
          if (row < 0) continue
          rows[used++] = row
          settle(learner, row)
          for (let j = 0, w = row * MOVES; j < MOVES; j++) scores[j]! += learner.weights[w + j]!
        }
        wanted(state, gold)
        const headed = state.head[state.stack[state.depth - 1]!]! >= 0
        let max = -Infinity,
          chosen = -1,
          goldBest = -1
        for (let j = 0; j < MOVES; j++) {
          if (headed && j >= MOVE.left && j < MOVE.right) {
            scores[j] = -1e9
            continue
          }
          if (scores[j]! > max) {
            max = scores[j]!
            chosen = j
          }
          if (best[j] && (goldBest < 0 || scores[j]! > scores[goldBest]!)) goldBest = j
        }
        let sum = 0,
          goldSum = 0
        for (let j = 0; j < MOVES; j++) {
          const x = Math.exp(scores[j]! - max)
          gradient[j] = x
          sum += x
          if (best[j]) goldSum += x
        }
        for (let j = 0; j < MOVES; j++)
          gradient[j] = (best[j] ? gradient[j]! / goldSum : 0) - gradient[j]! / sum
        all++
        if (best[chosen]) right++
        for (let k = 0; k < used; k++) learn(learner, rows[k]!, gradient, 0)
        return round > 0 && random() < 0.9 ? chosen : goldBest
      })
    }
    console.error(`  parser round ${round + 1}: ${((100 * right) / all).toFixed(2)}% of moves`)
  }
  const frozen = freeze(learner, index.ids, 16, 127)
  console.error(
    `parser: ${index.ids.length} features, kept ${frozen.ids.length}, ${frozen.nonzero} weights`,
  )
  return frozen
}

/** Parses passages and tells unlabelled attachment, and F1 of subjects and complements. */
export function applyParser(
  passages: Passage[],
  table: WideTable,
): { heads: Int32Array; roles: Uint8Array }[] {
  let right = 0,
    all = 0
  const role = [0, 1, 2, 3, 4].map(() => ({ right: 0, gold: 0, found: 0 }))
  const trees = passages.map((p) => {
    const state = beginParsing(p.words.count)
    const commas = countCommas(p.words)
    for (let s = 0; s + 1 < p.sentences.first.length; s++)
      parseSentence(
        state,
        p.sentences.first[s]!,
        p.sentences.first[s + 1]!,
        p.words,
        p.quotations,
        p.tags,
        commas,
        table,
      )
    for (let i = 0; i < p.words.count; i++) {
      if (p.heads[i] === -2 || p.words.mark[i]) continue
      let h = p.heads[i]!
      if (h >= 0 && p.sentences.of[h] !== p.sentences.of[i]) h = -1
      all++
      if (state.head[i] === h) right++
      const r = h < 0 ? 0 : roleOf(p.relations[i]!),
        f = state.head[i]! < 0 ? 0 : state.role[i]!
      role[r]!.gold++
      role[f]!.found++
      if (r === f && state.head[i] === h) role[r]!.right++
    }
    return { heads: state.head, roles: state.role }
  })
  console.error(
    `parse: attachment ${((100 * right) / all).toFixed(2)}  F1 other/subject/complement/clause/conjunct ${role.map((r) => ((200 * r.right) / (r.gold + r.found)).toFixed(1)).join(' ')}`,
  )
  return trees
}
