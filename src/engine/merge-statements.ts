import { NOTICES } from './lexicon/function-words.ts'
import { contains, hull, overlaps } from './spans.ts'
import type { FoundStatement, StatementSpans } from './statement-spans.ts'
import type { Document, Span } from './types.ts'

/** How many statements to either side may bear on one. */
const NEIGHBOURS = 12
/** How sure one in a headline must be that the rules do not find: headlines leave out half the words. */
const IN_TITLE = 0.8
/** Words between a cue and its content that name a listener: “told the two reporters that”. */
const LISTENER = /^[^“"”,;:]{1,60}$/
/** How a nested statement shows that it is speech: said, told, or a clause with “that”, or quoted words. */
const SAYING = /\b(?:sa(?:ys?|id|ying)|tells?|told|telling)\b/i
const CLAUSE = /^(?:that\b|[“"‘'«])/
/** Between two statements of one sentence: “Ann wants peace and Carl demands war”. */
const JOINT = /^[\s,]*(?:and|but|while|whereas)\s+$/

/**
 * The model's statements, with what the rules know better: a content does not hold the listener, nor
 * another's statement joined by “and”; words behind the last quotation mark do not belong to it,
 * quoted words and the other half around an insertion do; of a transcript's turn all is its speaker's.
 * Added are the rules' quotations where the model has nothing, and plain speech nested in one of its
 * statements, because it looks for the outermost only; everything else the rules find it has weighed
 * itself. In order of the first content.
 */
export function mergeStatements(
  { text, title }: Document,
  modelled: readonly FoundStatement[],
  ruled: readonly StatementSpans[],
): FoundStatement[] {
  const twins = new Set<StatementSpans>()
  const joined = new Set<StatementSpans>()
  const near = nearby(ruled)
  const turns = turnsOf(text, ruled)
  const kept = modelled.flatMap((statement) => {
    if (isNotice(text, statement)) return []
    const around = near(statement)
    const twin = around.find((rule) => isTwin(statement, rule))
    if (twin === undefined) {
      const isInTurn = around.some((rule) => turns.has(rule) && isSaidIn(statement, rule))
      return isInTurn || isDoubtful(statement, title) ? [] : [statement]
    }
    twins.add(twin)
    if (swallows(statement, twin)) return [{ ...statement, cue: twin.cue, content: twin.content }]
    const others = around.filter((other) => isJoined(text, statement, twin, other))
    others.forEach((other) => joined.add(other))
    const content = trimContent(text, statement, twin, others.length > 0)
    return [
      { ...statement, content, kind: isSame(content, twin.content) ? twin.kind : statement.kind },
    ]
  })
  const nearKept = nearby(kept)
  const added = ruled
    .filter((rule) => !twins.has(rule) && isMissing(text, rule, nearKept(rule), joined.has(rule)))
    .map((rule) => ({ ...rule, confidence: null }))
  return [...kept, ...added].sort((a, b) => startOf(a) - startOf(b))
}

/** “Analysis: why it rained” */
const isNotice = (text: string, { source, cue }: StatementSpans): boolean =>
  source !== null &&
  cue !== null &&
  text[cue.start] === ':' &&
  NOTICES.has(text.slice(source.start, source.end).toLowerCase())

/** Whether it is too unsure to stand without the rules. */
function isDoubtful(statement: FoundStatement, title: Span | null): boolean {
  const isTitle = title !== null && startOf(statement) < title.end
  return isTitle && statement.confidence !== null && statement.confidence < IN_TITLE
}

const startOf = (statement: StatementSpans): number => statement.content[0]?.start ?? 0

/** For any statement those of a sorted list that begin near it; to be asked in reading order. */
function nearby<T extends StatementSpans>(list: readonly T[]): (statement: StatementSpans) => T[] {
  let at = 0
  return (statement) => {
    const start = startOf(statement)
    while (at < list.length && startOf(list[at] as T) < start) at += 1
    return list.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
  }
}

const shares = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)))

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every((span, at) => span.start === b[at]?.start && span.end === b[at]?.end)

const isCueOf = (a: StatementSpans, b: StatementSpans): boolean =>
  a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue)

/** Whether the rules find quoted words where it has others: “…,” Lee said of the mayor. */
const isUnquotedOf = (statement: StatementSpans, rule: StatementSpans): boolean =>
  statement.kind === 'indirect' &&
  rule.kind !== 'indirect' &&
  !shares(statement.content, rule.content)

/** The same statement, found twice: by the same cue, for the same source, of much the same words. */
function isTwin(statement: StatementSpans, rule: StatementSpans): boolean {
  const isSource =
    statement.source === null || rule.source === null || overlaps(statement.source, rule.source)
  const isContent = shares(statement.content, rule.content) || isUnquotedOf(statement, rule)
  return isSource && isCueOf(statement, rule) && isContent
}

/** Whether its cue has taken words of the content: “voicing concerns about | the troops”. */
function swallows({ cue, content }: StatementSpans, twin: StatementSpans): boolean {
  const [first] = content
  const [twinFirst] = twin.content
  if (cue === null || first === undefined || twinFirst === undefined) return false
  return overlaps(cue, twinFirst) && contains(twinFirst, first)
}

function trimContent(
  text: string,
  statement: StatementSpans,
  twin: StatementSpans,
  hasJoined: boolean,
): readonly Span[] {
  const { content } = statement
  const [first] = content
  const [twinFirst] = twin.content
  const last = content.at(-1)
  const twinLast = twin.content.at(-1)
  if (!first || !twinFirst || !last || !twinLast) return content
  if (isUnquotedOf(statement, twin) || isShortOf(statement, twin)) return twin.content
  const isListener =
    contains(first, twinFirst) && LISTENER.test(text.slice(first.start, twinFirst.start))
  const isTail = twin.kind === 'mixed' && /[”"]/.test(text.charAt(twinLast.end - 1))
  const isCut = isTail || hasJoined
  const start = isListener ? twinFirst.start : first.start
  const end =
    isCut && twinLast.end > last.start && twinLast.end < last.end ? twinLast.end : last.end
  return content.map((span) => ({
    start: span === first ? start : span.start,
    end: span === last ? end : span.end,
  }))
}

/** What is said in a transcript, “SMITH: He thinks …”; none where no two speak. */
function turnsOf(text: string, ruled: readonly StatementSpans[]): ReadonlySet<StatementSpans> {
  const turns = new Set<StatementSpans>()
  const labels = new Set<string>()
  for (const rule of ruled) {
    const { source, cue } = rule
    if (!source || !cue || source.end !== cue.start || text[cue.start] !== ':') continue
    turns.add(rule)
    labels.add(text.slice(source.start, source.end))
  }
  return labels.size > 1 ? turns : new Set()
}

/** Whether source and content stand in the first words of the other’s content. */
function isSaidIn({ source, content }: StatementSpans, other: StatementSpans): boolean {
  const own = hull(source ? [...content, source] : content)
  const [words] = other.content
  return own !== null && words !== undefined && contains(words, own)
}

/** Whether it has only a part of the twin: one side of an insertion, or not the quoted words. */
function isShortOf(statement: StatementSpans, twin: StatementSpans): boolean {
  const isWithin = statement.content.every((span) =>
    twin.content.some((each) => contains(each, span)),
  )
  const isPart = twin.content.length > statement.content.length
  return isWithin && (isPart || (statement.kind === 'indirect' && twin.kind !== 'indirect'))
}

/** Whether the other statement, of another source, is joined to the twin inside the statement's content. */
function isJoined(
  text: string,
  statement: StatementSpans,
  twin: StatementSpans,
  other: StatementSpans,
): boolean {
  if (other.source === null || other.cue === null) return false
  const { source } = other
  const end = twin.content.at(-1)?.end ?? 0
  return (
    source.start >= end &&
    JOINT.test(text.slice(end, source.start)) &&
    statement.content.some((span) => contains(span, source))
  )
}

/**
 * Whether the rules' statement says something new: a quotation or a statement cut off from one of the
 * model's, if it stands apart from all of these, or speech wholly inside one.
 */
function isMissing(
  text: string,
  rule: StatementSpans,
  kept: readonly StatementSpans[],
  isCutOff: boolean,
): boolean {
  if (kept.some((each) => isCueOf(rule, each))) return false
  const around = kept.filter((each) => shares(each.content, rule.content))
  if (around.length === 0) return isCutOff || rule.kind === 'direct'
  if (rule.source === null || rule.cue === null || !isPlainSpeech(text, rule)) return false
  const own = hull([...rule.content, rule.cue, rule.source])
  return around.some((each) => {
    const outer = hull(each.content)
    return outer !== null && own !== null && contains(outer, own)
  })
}

function isPlainSpeech(text: string, { cue, content }: StatementSpans): boolean {
  const [first] = content
  if (cue === null || first === undefined) return false
  return (
    SAYING.test(text.slice(cue.start, cue.end)) || CLAUSE.test(text.slice(first.start, first.end))
  )
}
