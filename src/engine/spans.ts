import type { Span } from './types.ts'

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies inside `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The words of a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The shortest span around all of them; `null` when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  let start = Infinity
  let end = -1
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end }
}
