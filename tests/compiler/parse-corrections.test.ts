// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readStoredCorrections } from '../../src/compiler/check-corrections.ts'
import { renderCorrections, type Correction } from '../../src/compiler/corrections.ts'
import { correctArticle, parseCorrections } from '../../src/compiler/parse-corrections.ts'
import { publishedArticle } from '../helpers/articles.ts'

const SLUG = '2031-05-04-bridge'
const KIND: Correction = {
  action: 'set-kind',
  statement: { id: 'abc', words: 'We won' },
  kind: 'mixed',
}

const ANN = { id: 'ann-lee', name: 'Ann Lee', kind: 'person' }

/** A file with these entries, one a line from line 2 on. */
const fileOf = (...entries: readonly unknown[]) =>
  `{"version": 1, "article": "${SLUG}", "corrections": [\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]}`

const problemsOf = (json: string) =>
  parseCorrections(SLUG, json).problems.map(
    ({ file, line, found, expected }) => `${file}:${line}: ${found} | ${expected}`,
  )

describe('parseCorrections', () => {
  it('reads what the reader view exports', () => {
    const { parsed, problems } = parseCorrections(SLUG, renderCorrections(SLUG, [KIND, KIND]))
    expect(problems).toEqual([])
    expect(parsed.entries).toEqual([
      { correction: KIND, line: 5 },
      { correction: KIND, line: 13 },
    ])
  })

  it.each([
    ['[', ':2: a fault in the JSON | JSON that can be read'],
    ['# no JSON', ':1: a fault in the JSON | JSON that can be read'],
    ['[]', ':1: no object | { "version": 1, "article", "corrections": […] }'],
    ['{"version": 2}', ':1: version “2” | version 1'],
    [
      '{"version": 1, "article": "other", "corrections": []}',
      `:1: article “"other"” | the article “${SLUG}”`,
    ],
    [
      `{"version": 1, "article": "${SLUG}"}`,
      ':1: no list of corrections | { "version": 1, "article", "corrections": […] }',
    ],
  ])('names the line of what is wrong in %s', (json, problem) => {
    expect(problemsOf(json === '[' ? '\n[' : json)).toEqual([`${SLUG}.corrections.json${problem}`])
  })

  it('names the line of every wrong entry and keeps the sound ones', () => {
    const json = fileOf(KIND, 7, { action: 'burn' }, { ...KIND, kind: 'sung' }, KIND)
    expect(problemsOf(json).map((problem) => problem.split(':').slice(1).join(':'))).toEqual([
      '3: “7” | a correction { "action", … }',
      expect.stringMatching(/^4: action “"burn"” \| one of set-speakers, /),
      '5: kind “"sung"” | direct, indirect, mixed',
    ])
    expect(parseCorrections(SLUG, json).parsed.entries.map(({ line }) => line)).toEqual([2, 6])
  })

  it('tells of a wrong article and of wrong entries, and keeps none', () => {
    const json = `{"version": 1,\n"article": "other",\n"corrections": [\n{"action": "burn"},\n{"action": "add"}\n]}`
    expect(problemsOf(json).map((problem) => problem.split(':').slice(1, 2).join())).toEqual([
      '2',
      '4',
      '5',
      '5',
      '5',
    ])
    expect(problemsOf(json)[0]).toBe(
      `${SLUG}.corrections.json:2: article “"other"” | the article “${SLUG}”`,
    )
    const sound = fileOf(KIND).replace(SLUG, 'other')
    expect(parseCorrections(SLUG, sound).parsed.entries).toEqual([])
  })

  it.each([
    [{ action: 'remove' }, 'statement missing | { id, words }'],
    [{ action: 'remove', statement: { id: 'a' } }, 'statement “{"id":"a"}” | { id, words }'],
    [{ action: 'add', words: [], kind: 'direct', speakers: [] }, 'words “[]” | a list of'],
    [
      { action: 'set-speakers', statement: KIND.statement, speakers: [{ name: 'Ann' }] },
      'speakers “[{"name":"Ann"}]” | a list of { id, name, kind }',
    ],
    [{ action: 'merge-speakers', from: {}, into: ANN }, 'from “{}” | { id, name, kind }'],
  ])('says what %o lacks', (entry, problem) => {
    expect(problemsOf(fileOf(entry))).toEqual([expect.stringContaining(problem)])
  })
})

describe('correctArticle', () => {
  it('tells the line and the action of a correction whose words are gone', () => {
    const text = 'date 2031-05-04 The bridge\n\n“We lost,” Ann Lee said.\n'
    const article = publishedArticle(`${SLUG}.txt`, text)
    const { parsed } = parseCorrections(SLUG, fileOf(KIND))
    expect(correctArticle(article, parsed).problems).toEqual([
      {
        file: `${SLUG}.corrections.json`,
        line: 2,
        found: 'a text without “We won” (set-kind)',
        expected: 'the words the correction was made for',
      },
    ])
  })
})

describe('readStoredCorrections', () => {
  it('gives the sound entries of what a device holds', () => {
    const stored: unknown = JSON.parse(fileOf(KIND, 7))
    expect(readStoredCorrections(stored, SLUG)).toEqual([KIND])
    expect(readStoredCorrections({ version: 9 }, SLUG)).toEqual([])
    expect(readStoredCorrections(undefined, SLUG)).toEqual([])
  })
})
