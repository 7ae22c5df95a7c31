import type { Span, Statement } from '../compiler/types.ts'
import type { Annotation } from './annotation.ts'

export const FORMATS = ['json', 'csv', 'text'] as const
export type Format = (typeof FORMATS)[number]

const CSV_COLUMNS = [
  'file',
  'id',
  'act',
  'kind',
  'firmness',
  'speakers',
  'via',
  'source',
  'cue',
  'content',
  'confidence',
]

/** The first line of a format, if it has one. */
export function renderHeading(format: Format): string {
  return format === 'csv' ? `${CSV_COLUMNS.join(',')}\n` : ''
}

/** One text's annotation: a line of JSON, a CSV line a statement, or lines for people. Ends in a line break. */
export function renderAnnotation(format: Format, annotation: Annotation, text: string): string {
  if (format === 'json') return `${JSON.stringify(annotation)}\n`
  const wordsOf = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
  const names = new Map(annotation.speakers.map(({ id, name }) => [id, name]))
  const nameAll = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(' and ')
  if (format === 'csv')
    return annotation.statements
      .map((statement) => csvRow(annotation.file, statement, wordsOf, nameAll))
      .join('')
  const heading = [annotation.file, annotation.date, annotation.title].filter(Boolean).join(' · ')
  const lines = annotation.statements.map(
    (statement) =>
      `${nameAll(statement.speakers) || 'unknown'}${viaOf(statement, nameAll)}` +
      ` (${statement.act}, ${statement.kind}, ${percent(statement)}): ${wordsOf(statement.content)}\n`,
  )
  return `${heading}\n${lines.join('')}\n`
}

function csvRow(
  file: string,
  statement: Statement,
  wordsOf: (spans: readonly Span[]) => string,
  nameAll: (ids: readonly string[]) => string,
): string {
  const { id, act, kind, firmness, speakers, via, source, cue, content, confidence } = statement
  const cells = [
    file,
    id,
    act,
    kind,
    firmness ?? '',
    nameAll(speakers),
    nameAll(via),
    source ? wordsOf([source]) : '',
    cue ? wordsOf([cue]) : '',
    wordsOf(content),
    String(confidence),
  ]
  return `${cells.map(csvCell).join(',')}\n`
}

/** Quoted where RFC 4180 asks for it; a leading sign that a spreadsheet takes for a formula gets an apostrophe. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function viaOf({ via }: Statement, nameAll: (ids: readonly string[]) => string): string {
  return via.length > 0 ? `, via ${nameAll(via)}` : ''
}

function percent({ confidence }: Statement): string {
  return `${Math.round(confidence * 100)}%`
}
