import { statementPath } from '../compiler/urls.ts'
import type { ArticleFacts, NamedSpeaker } from '../compiler/voices-facts.ts'
import { addressIn, type Settings } from './settings.ts'

/** The columns of `statements.csv`, in order. */
const COLUMNS = [
  ...['article', 'date', 'title', 'statement', 'kind', 'act', 'firmness', 'speakers', 'via'],
  ...['source', 'cue', 'content', 'confidence', 'url'],
] as const

/** Separates several names in one cell. */
const BETWEEN_NAMES = '; '

/** A cell that a spreadsheet would take for a formula, white space before it or not. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/

/** The statements of an article as JSON lines, each ended by a line feed; no statements, nothing. */
export function statementLines(facts: ArticleFacts, settings: Settings): string {
  return describeAll(facts, settings)
    .map((statement) => `${JSON.stringify(statement)}\n`)
    .join('')
}

/** The first row of `statements.csv`. */
export const statementsHeading = (): string => toRow(COLUMNS)

/** The statements of an article as rows (RFC 4180). No cell is taken for a formula by a spreadsheet. */
export function statementRows(facts: ArticleFacts, settings: Settings): string {
  return describeAll(facts, settings)
    .map((statement) => {
      const cells = {
        ...statement,
        speakers: names(statement.speakers),
        via: names(statement.via),
      }
      return toRow(COLUMNS.map((column) => String(cells[column] ?? '')))
    })
    .join('')
}

const names = (speakers: readonly NamedSpeaker[]) =>
  speakers.map(({ name }) => name).join(BETWEEN_NAMES)

function describeAll({ slug, date, title, statements }: ArticleFacts, settings: Settings) {
  const at = addressIn(settings)
  return statements.map(({ id, kind, act, firmness, speakers, via, ...rest }) => ({
    article: slug,
    date,
    title,
    statement: id,
    kind,
    act,
    firmness,
    speakers,
    via,
    source: rest.source,
    cue: rest.cue,
    content: rest.text,
    confidence: rest.confidence,
    url: at(statementPath(slug, id)),
  }))
}

function toRow(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
