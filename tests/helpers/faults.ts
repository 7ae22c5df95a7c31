import type { Attribution, Document, Span } from '../../src/engine/index.ts'

/**
 * What is wrong with a result; empty for a sound one. Spans must lie in a paragraph, hold something and cut no
 * character in two; lists must be in order, ids unique, and every id somebody's.
 */
export function faultsOf(document: Document, result: Attribution): string[] {
  const { speakers, statements, mentions } = result
  const faults = wrongSpans(document, result)
  const starts = statements.map((each) => each.content[0]?.start ?? -1)
  if (starts.some((start, at) => start < (starts[at - 1] ?? 0))) faults.push('statements unordered')
  if (
    !statements.every(
      ({ content }) => content.length > 0 && content.every((span) => hasWords(document.text, span)),
    )
  )
    faults.push('statement without words')
  if (mentions.some(({ start }, at) => start < (mentions[at - 1]?.end ?? 0)))
    faults.push('mentions overlap')
  const ids = new Set(speakers.map((speaker) => speaker.id))
  const used = statements.flatMap((each) => [...each.speakers, ...each.via])
  const isUsed = new Set(used)
  if (ids.size < speakers.length) faults.push('speaker ids repeat')
  if (new Set(statements.map((each) => each.id)).size < statements.length)
    faults.push('statement ids repeat')
  if (![...used, ...mentions.map((mention) => mention.speaker)].every((id) => ids.has(id)))
    faults.push('unknown speaker')
  if (!speakers.every(({ id }) => isUsed.has(id))) faults.push('silent speaker')
  if (!statements.every(({ confidence }) => confidence >= 0 && confidence <= 1))
    faults.push('confidence')
  return faults
}

function wrongSpans(document: Document, { statements, mentions }: Attribution): string[] {
  const spans = [
    ...mentions,
    ...statements.flatMap((each) => [
      ...each.content,
      ...[each.source, each.cue].filter((span) => span !== null),
    ]),
  ]
  const blocks = [...(document.title ? [document.title] : []), ...document.paragraphs]
  return spans
    .filter(({ start, end }) => {
      const isInside = blocks.some((block) => block.start <= start && end <= block.end)
      return (
        start >= end ||
        !isInside ||
        splitsPair(document.text, start) ||
        splitsPair(document.text, end)
      )
    })
    .map((span) => JSON.stringify(span))
}

const hasWords = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).trim() !== ''

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
