import { NOTICES } from './lexicon/function-words.ts'
import type { Range } from './phrases.ts'
import { phraseAfter } from './phrases.ts'
import type { Block, Token } from './segment.ts'
import { kindOf, spanOf, type StatementSpans } from './statement-spans.ts'

/** Fewer words between the marks are a title or a scare quote when no statement goes before. */
const LOOSE_WORDS = 6
/** How many quotations in a row may join one statement. */
const PIECE_LIMIT = 40

interface Found {
  readonly block: Block
  readonly statements: readonly StatementSpans[]
}

/**
 * All statements, with those added or made longer that have no verb of saying:
 *
 *     SMITH: We agree.            “We agree.” — Ann Smith (or in a paragraph below)
 *     “We won,” she said. “At last we won the cup.”      (joins the statement before it)
 *
 * A long quotation that is a paragraph of its own goes on with the statement of the paragraph before.
 * Without one it becomes a statement without source.
 */
export function findLooseStatements(found: readonly Found[]): StatementSpans[] {
  const labels = countLabels(found)
  const all: StatementSpans[] = []
  let lastBlock = -2
  found.forEach(({ block, statements }, index) => {
    const turn = turnOf(block, labels)
    if (turn !== null) {
      all.push(turn)
      lastBlock = index
      return
    }
    const here = [...statements]
    for (const range of looseQuotations(block, statements)) {
      const span = spanOf(block.tokens, range)
      const next = isWhole(block, range) ? found[index + 1]?.block : undefined
      const signed =
        signature(block, range, block, range.to) ?? (next ? signature(block, range, next, 0) : null)
      if (signed !== null) {
        here.push(signed)
        continue
      }
      const before = lastBefore(here, span.start)
      const partner = here[before]
      if (partner !== undefined && partner.content.length < PIECE_LIMIT)
        here[before] = { ...partner, content: [...partner.content, span] }
      else if (
        here.length === 0 &&
        index - lastBlock === 1 &&
        all.at(-1)?.kind !== 'indirect' &&
        isWhole(block, range)
      ) {
        const last = all.pop()
        if (last !== undefined) all.push({ ...last, content: [...last.content, span] })
        lastBlock = index
      } else
        here.push({ kind: kindOf(block.tokens, [range]), source: null, cue: null, content: [span] })
    }
    if (here.length > 0) lastBlock = index
    all.push(...here.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)))
  })
  return all
}

/** The last statement with quoted words that ends before `start`; -1 when there is none. */
function lastBefore(statements: readonly StatementSpans[], start: number): number {
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    const statement = statements[at]
    if (
      statement !== undefined &&
      statement.kind !== 'indirect' &&
      (statement.content.at(-1)?.end ?? 0) <= start
    )
      return at
  }
  return -1
}

/** Sentences that are quotations, in no statement yet. */
function looseQuotations(block: Block, statements: readonly StatementSpans[]): Range[] {
  const ranges: Range[] = []
  const { tokens } = block
  const contents = statements.flatMap((each) => each.content).sort((a, b) => a.start - b.start)
  let next = 0
  let reach = -1
  let at = 0
  block.quotations.forEach((quotation, index) => {
    while (at < tokens.length && (tokens[at]?.quotation ?? -1) !== index) at += 1
    const from = at
    while (at < tokens.length && tokens[at]?.quotation === index) at += 1
    for (
      let span = contents[next];
      span !== undefined && span.start < quotation.end;
      span = contents[next]
    ) {
      reach = Math.max(reach, span.end)
      next += 1
    }
    // Behind a colon it is said by whom the words before it tell: “A source hit back: ‘…’”
    if (reach > quotation.start || tokens[from - 1]?.text === ':') return
    const range = { from, to: at }
    const goesOn = lastBefore(statements, quotation.start) >= 0 || ranges.length > 0
    if (isSentence(tokens, range, goesOn ? 1 : LOOSE_WORDS)) ranges.push(range)
  })
  return ranges
}

function isSentence(tokens: readonly Token[], range: Range, minimum: number): boolean {
  const words = tokens
    .slice(range.from, Math.min(range.to, range.from + 40))
    .filter((token) => /^[\p{L}\p{N}]/u.test(token.text))
  if (words.length < minimum) return false
  const before = tokens[range.from - 1]
  const starts = before === undefined || before.tag === 'stop' || before.tag === 'close'
  const last = tokens[range.to - 1]
  const inside = last?.tag === 'close' ? tokens[range.to - 2] : last
  return (
    starts && (inside?.tag === 'stop' || last?.tag !== 'close' || tokens[range.to] === undefined)
  )
}

const isWhole = (block: Block, range: Range): boolean =>
  range.from === 0 && range.to >= block.tokens.length - 1

/** “We agree.” — Ann Smith: the quotation and, in the same block or as all of the next one, who signs it from a dash on. */
function signature(
  block: Block,
  range: Range,
  { tokens }: Block,
  dash: number,
): StatementSpans | null {
  if (!/^[—―–-]+$/.test(tokens[dash]?.text ?? '')) return null
  const name = phraseAfter(tokens, dash + 1, tokens.length)
  if (name === null || tokens[name.from]?.tag !== 'name' || name.to - name.from > 8) return null
  const after = tokens[name.to]
  if (dash === 0 && after !== undefined && after.tag !== 'comma' && name.to < tokens.length - 1)
    return null
  return {
    kind: 'direct',
    source: spanOf(tokens, name),
    cue: spanOf(tokens, { from: dash, to: dash + 1 }),
    content: [spanOf(block.tokens, range)],
  }
}

/** “SMITH: …” at the head of a paragraph, or “Smith: …” in a headline. A transcript may be quoted as a whole. */
function turnOf(block: Block, labels: ReadonlyMap<string, number>): StatementSpans | null {
  const label = labelOf(block)
  if (label === null) return null
  const { tokens } = block
  const names = tokens.slice(label.from, label.to)
  const isCapitals = names.every((token) => token.text === token.text.toUpperCase())
  const isRepeated = (labels.get(keyOf(names)) ?? 0) > 1
  if (
    !block.isTitle &&
    !isRepeated &&
    !(isCapitals && names.some((token) => token.text.length > 2))
  )
    return null
  const isClosed = label.from > 0 && tokens.at(-1)?.tag === 'close'
  const content: Range = { from: label.to + 1, to: tokens.length - (isClosed ? 1 : 0) }
  if (content.from >= content.to) return null
  return {
    kind: block.isTitle ? kindOf(tokens, [content]) : 'direct',
    source: spanOf(tokens, label),
    cue: spanOf(tokens, { from: label.to, to: label.to + 1 }),
    content: [spanOf(tokens, content)],
  }
}

const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.lower).join(' ')

function countLabels(found: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { block } of found) {
    const label = labelOf(block)
    if (label === null) continue
    const key = keyOf(block.tokens.slice(label.from, label.to))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The names before a colon, at the head of the block or behind the mark that opens it; `null` without, or for “UPDATE:”. */
function labelOf({ tokens }: Block): Range | null {
  const from = tokens[0]?.tag === 'open' ? 1 : 0
  const first = tokens[from]
  if (first?.tag !== 'name' || NOTICES.has(first.lower)) return null
  for (let at = from + 1; at < from + 7; at += 1) {
    const token = tokens[at]
    if (token?.text === ':') return { from, to: at }
    if (token?.tag !== 'name' && token?.text !== '.') return null
  }
  return null
}
