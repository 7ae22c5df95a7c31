import { chooseDrafts } from './choose-drafts.ts'
import { freeColumns } from './columns.ts'
import type { Context } from './context.ts'
import { type Drafted, findDrafts, type Reading } from './find-drafts.ts'
import { readHints } from './hints.ts'
import type { Model } from './model.ts'
import type { Parts } from './parts.ts'
import { repairParts } from './repair-parts.ts'
import { resumeQuotations } from './resume-quotations.ts'
import { findSignedQuotations } from './signed-quotations.ts'
import type { FoundStatement, StatementSpans } from '../statement-spans.ts'
import type { Document, Span, StatementKind } from '../types.ts'
import { readWords } from './words.ts'
import { isOfWork } from './works.ts'

/**
 * Statements of a text with source, cue and content, in the order of their first content.
 *
 * Title and paragraphs are read one by one; source and cue stand in one of them, the content as well or, when they end with a colon, in the next. Spans lie within the text, on whole words. Confidence
 * is the share of such findings that were right in articles not trained on. No statements, empty list. Never throws.
 */
export function findStatements(
  { text, title, paragraphs }: Document,
  ruled: readonly StatementSpans[],
  model: Model,
): FoundStatement[] {
  const found: FoundStatement[] = []
  /** Contents of the statement a wholly quoted paragraph would go on with. */
  let open: Span[] | null = null
  /** Source and cue at the end of the paragraph before: “Lee continued:”. */
  let introduced: { readonly source: Span; readonly cue: Span } | null = null
  const add = ({ drafts, context, introduction }: Drafted): void => {
    const { words } = context
    const span = ([first, last]: readonly [number, number]): Span => ({
      start: words.start[first]!,
      end: words.end[last]!,
    })
    const { parts, confidences } = settle(chooseDrafts(drafts, context), context)
    const before = context.quotations.first[0] === 0 ? introduced : null
    introduced = introduction && { source: span(introduction.source), cue: span(introduction.cue) }
    if (before && !parts.some(isFirst)) {
      const last = isOneQuotation(context) ? words.count - 1 : context.quotations.last[0]!
      parts.unshift({ source: null, cue: null, content: [[0, last]] })
      confidences.unshift(INTRODUCED_CONFIDENCE)
    }
    if (!parts.length && open && isOneQuotation(context)) {
      open.push(span([0, words.count - 1]))
      return
    }
    let furthest = -1
    open = null
    for (const [n, part] of parts.entries()) {
      const content = part.content.map(span)
      const isIntroduced = before !== null && part.source === null && isFirst(part)
      found.push({
        source: isIntroduced ? before.source : part.source && span(part.source),
        cue: isIntroduced ? before.cue : part.cue && span(part.cue),
        content,
        kind: kindOf(part, context),
        confidence: confidences[n]!,
      })
      const last = part.content[part.content.length - 1]![1]
      if (last > furthest) {
        furthest = last
        open = context.quotations.of[last]! >= 0 ? content : null
      }
    }
  }
  let readings: Reading[] = []
  let size = 0
  const read = (): void => {
    findDrafts(readings, model).forEach(add)
    freeColumns()
    readings = []
    size = 0
  }
  for (const [position, paragraph] of (title ? [title, ...paragraphs] : paragraphs).entries()) {
    let from = paragraph.start
    while (from < paragraph.end) {
      const words = readWords(text, from, paragraph.end)
      if (!words.count) break
      from = words.stop
      readings.push({ words, position, hints: readHints(words, ruled) })
      size += words.count
      if (size >= WORDS_AT_A_TIME) read()
    }
  }
  read()
  return found.sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

/** Paragraphs are read together up to about so many words: few enough for what is known of them to stay in fast memory. */
const WORDS_AT_A_TIME = 1000
/** Of a content's words so many must stand in quotation marks for a direct statement. */
const NEARLY_ALL = 0.95
/** Of signed quotations in the training articles nearly all were statements. */
const SIGNED_CONFIDENCE = 0.9
/** Of quotations behind a line with a colon 20 of 23 had its source, in training and development articles. */
const INTRODUCED_CONFIDENCE = 0.87

/** Adds what the marks alone tell, and sets the edges. */
function settle(
  drafts: readonly { parts: Parts; confidence: number }[],
  context: Context,
): { parts: Parts[]; confidences: number[] } {
  const signed = findSignedQuotations(context)
  const kept = drafts.filter(
    ({ parts }) => !isOfWork(parts, context) && !signed.some((s) => shareWords(s, parts)),
  )
  const parts = [...kept.map((draft) => draft.parts), ...signed].map((p) => repairParts(p, context))
  return {
    parts: resumeQuotations(parts, context),
    confidences: [...kept.map((draft) => draft.confidence), ...signed.map(() => SIGNED_CONFIDENCE)],
  }
}

const isFirst = ({ content }: Parts): boolean => content[0]![0] === 0

const shareWords = (a: Parts, b: Parts): boolean =>
  a.content.some(([f, l]) => b.content.some(([g, m]) => f <= m && g <= l))

/** The paragraph is one quotation from end to end. */
function isOneQuotation({ words, quotations }: Context): boolean {
  const { first, last } = quotations
  return (
    words.count > 6 &&
    first.length > 0 &&
    first[0] === 0 &&
    last[first.length - 1]! >= words.count - 2 &&
    quotations.of.every((q) => q >= 0)
  )
}

function kindOf({ content }: Parts, { quotations }: Context): StatementKind {
  let quoted = 0,
    size = 0
  for (const [first, last] of content)
    for (let i = first; i <= last; i++) {
      size++
      if (quotations.of[i]! >= 0) quoted++
    }
  return quoted === 0 ? 'indirect' : quoted >= NEARLY_ALL * size ? 'direct' : 'mixed'
}
