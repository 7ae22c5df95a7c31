import { contains, hull } from './spans.ts'
import type { Act, Span } from './types.ts'

/** How long “the two reporters” after “told” may be, in code units. */
const LISTENER_LENGTH = 40

/** What nesting needs to know of a statement. */
export interface Nestable<Who> {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly act: Act
  readonly who: readonly Who[]
  readonly via: readonly Who[]
  /** Whether somebody the text names says it. */
  readonly isClear: boolean
}

const LEAD = /^[\s“"‘'«„—,]*(?:that|how)?[\s“"‘'«„]*$/

/**
 * Statements without those that only wrap or repeat another one, in the order given.
 *
 *     An aide said that Lee will promise that …     -> Lee, via the aide
 *     “…,” Lee said, according to the aide          -> Lee, via the aide
 *     Lee said that she believes that …             -> Lee, once
 *
 * A statement wholly inside another one that says more stays part of it, and so does that of a document, a
 * nameless person or somebody unknown: “said that reviews show …”.
 */
export function unnest<Who, T extends Nestable<Who>>(text: string, statements: readonly T[]): T[] {
  const dropped = new Set<number>()
  const via = statements.map((statement) => [...statement.via])
  const hulls = statements.map(({ source, cue, content }) =>
    hull([...content, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])]),
  )
  statements.forEach((outer, index) => {
    const reach = outer.content.at(-1)?.end ?? 0
    for (
      let other = Math.max(0, index - 12);
      other < Math.min(statements.length, index + 13);
      other += 1
    ) {
      const inner = statements[other]
      const own = hulls[other]
      if (inner === undefined || own == null || other === index || dropped.has(index)) continue
      const isInside = inner.content.every((span) =>
        outer.content.some((each) => contains(each, span)),
      )
      if (!isInside || !contains({ start: outer.content[0]?.start ?? 0, end: reach }, own)) continue
      if (wraps(text, outer, inner, own, reach)) {
        dropped.add(index)
        via[other]?.push(...outer.who.filter((who) => !inner.who.includes(who)))
      } else dropped.add(other)
    }
  })
  return statements.flatMap((statement, index) =>
    dropped.has(index) ? [] : [{ ...statement, via: via[index] ?? [] }],
  )
}

function wraps<Who>(
  text: string,
  outer: Nestable<Who>,
  inner: Nestable<Who>,
  own: Span,
  reach: number,
): boolean {
  if (outer.act !== 'said' || inner.act !== 'said') return false
  if (!inner.isClear || inner.who.length === 0) return false
  if (inner.who.every((who) => outer.who.includes(who))) return false
  const start = outer.content[0]?.start ?? 0
  return (
    own.start - start < 12 &&
    LEAD.test(text.slice(start, own.start)) &&
    endsWith(text, inner, own.end, reach)
  )
}

/** Nothing but a listener may stand between the end of the inner statement and that of the outer one. */
function endsWith<Who>(text: string, inner: Nestable<Who>, from: number, to: number): boolean {
  if (to - from <= 2) return true
  const isCueLast = inner.cue !== null && (inner.content.at(-1)?.end ?? 0) <= inner.cue.start
  return isCueLast && to - from < LISTENER_LENGTH && !/[,“"]/.test(text.slice(from, to))
}
