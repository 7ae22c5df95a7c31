// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/build/settings.ts'
import {
  statementLines,
  statementRows,
  statementsHeading,
} from '../../src/build/statement-files.ts'
import { findFacts, type ArticleFacts } from '../../src/compiler/voices-facts.ts'
import { publishedArticle } from '../helpers/articles.ts'

const SETTINGS = readSettings({ SITE_URL: 'https://echo.example' })
const FACTS = findFacts(
  publishedArticle(
    '2031-05-04-bridge.txt',
    'date 2031-05-04 The "bridge", open\n\n“It is done,\nall of it,” Ann Lee said.',
  ),
)

/** The same article with other words in its one statement. */
function saying(text: string): ArticleFacts {
  return { ...FACTS, statements: FACTS.statements.map((statement) => ({ ...statement, text })) }
}

/** Rows of CSV, read by RFC 4180 alone. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
    if (cell.lastIndex === csv.length) break
  }
  expect(rows.at(-1)).toEqual([])
  return rows.slice(0, -1)
}

describe('statementLines', () => {
  it('gives a line of JSON for each statement, with words and address', () => {
    const lines = statementLines(FACTS, SETTINGS).trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      article: '2031-05-04-bridge',
      title: 'The "bridge", open',
      kind: 'direct',
      act: 'said',
      speakers: [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person' }],
      source: 'Ann Lee',
      cue: 'said',
      content: '“It is done, all of it,”',
      url: expect.stringMatching(
        /^https:\/\/echo\.example\/articles\/2031-05-04-bridge\/#s-\w+$/,
      ) as string,
    })
  })

  it('gives nothing for an article without statements', () => {
    expect(statementLines({ ...FACTS, statements: [] }, SETTINGS)).toBe('')
    expect(statementRows({ ...FACTS, statements: [] }, SETTINGS)).toBe('')
  })
})

describe('statementRows', () => {
  it('gives rows that RFC 4180 reads back, under their heading', () => {
    const [heading, row] = parseCsv(statementsHeading() + statementRows(FACTS, SETTINGS))
    expect(row).toHaveLength(heading?.length ?? 0)
    const cell = (name: string) => row?.[heading?.indexOf(name) ?? -1]
    expect(cell('title')).toBe('The "bridge", open')
    expect(cell('content')).toBe('“It is done, all of it,”')
    expect(cell('speakers')).toBe('Ann Lee')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '=cmd|"/c calc"!A0'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      const [heading, row] = parseCsv(statementsHeading() + statementRows(saying(text), SETTINGS))
      expect(row?.[heading?.indexOf('content') ?? -1]).toBe(`'${text}`)
    },
  )

  it('leaves quotations and dashes of prose as they are', () => {
    const text = '“We won – at last,” he said'
    const [heading, row] = parseCsv(statementsHeading() + statementRows(saying(text), SETTINGS))
    expect(row?.[heading?.indexOf('content') ?? -1]).toBe(text)
  })
})
