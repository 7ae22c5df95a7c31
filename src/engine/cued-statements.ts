import { findContents } from './contents.ts'
import { findCues } from './cues.ts'
import type { Range } from './phrases.ts'
import type { Block } from './segment.ts'
import { findSources, type SourcedCue } from './sources.ts'
import { contains, hull } from './spans.ts'
import { kindOf, spanOf, type StatementSpans } from './statement-spans.ts'

/** How many statements or cues to either side may bear on one. */
const NEIGHBOURS = 12

/**
 * The statements of one block that a cue introduces, in the order of their cues; a nested one stands
 * beside the one around it. A cue without source or content gives none.
 */
export function findCuedStatements(block: Block): StatementSpans[] {
  const cues = findCues(block)
  const sourced: SourcedCue[] = []
  let next = 0
  for (const sentence of block.sentences) {
    const inSentence = []
    for (let cue = cues[next]; cue !== undefined && cue.head < sentence.to; cue = cues[next]) {
      inSentence.push(cue)
      next += 1
    }
    if (inSentence.length > 0) sourced.push(...findSources(block.tokens, sentence, inSentence))
  }
  const statements = sourced.flatMap((cue, index) => {
    if (cue.source === null) return []
    const others = sourced.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    const ranges = findContents(block, cue, others)
    return ranges.length === 0 ? [] : [toSpans(block, cue, ranges)]
  })
  return dropWeak(statements)
}

function toSpans(block: Block, cue: SourcedCue, ranges: readonly Range[]): StatementSpans {
  const { tokens } = block
  const content = ranges.map((range) => spanOf(tokens, range))
  return {
    kind: kindOf(tokens, ranges),
    source: cue.source === null ? null : spanOf(tokens, cue.source),
    cue: spanOf(tokens, cue),
    content,
  }
}

/** A statement inside another of the same source says nothing of its own: “stated its desire to”. */
function dropWeak(statements: readonly StatementSpans[]): StatementSpans[] {
  return statements.filter((inner, index) => {
    const own = hull([...inner.content, ...(inner.cue === null ? [] : [inner.cue])])
    if (own === null) return false
    const near = Math.max(0, index - NEIGHBOURS)
    return !statements.slice(near, index + NEIGHBOURS + 1).some((outer, offset) => {
      const other = near + offset
      if (other === index || !outer.content.some((span) => contains(span, own))) return false
      return !outer.content.some((span) => own.start === span.start && own.end === span.end)
        ? inner.source !== null && inner.source.start >= 0 && isWeakInside(outer, inner)
        : other < index
    })
  })
}

/** Its source is that of the outer one, or it is not the outer content's own first clause. */
function isWeakInside(outer: StatementSpans, inner: StatementSpans): boolean {
  if (outer.source !== null && inner.source !== null && outer.source.start === inner.source.start)
    return true
  const own = outer.content.find((span) => inner.source !== null && contains(span, inner.source))
  return own === undefined
}
