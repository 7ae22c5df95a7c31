// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { countStatements, SHEET_DOUBTS } from '../../src/compiler/record-sheet-counts.ts'
import { collectRecordSheet, joinCounts, SHEET_VOICES } from '../../src/compiler/record-sheet.ts'
import type { ArticleFacts, StatementFacts } from '../../src/compiler/voices-facts.ts'
import { summariseVoice } from '../../src/compiler/voices-pages.ts'
import { collectThreads } from '../../src/compiler/voices-threads.ts'

/** A statement by Ann Lee, said in her own words, unless something else is given. */
function statement(given: Partial<StatementFacts> = {}): StatementFacts {
  const speakers = [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const }]
  return {
    ...{ id: 's1', at: 0, kind: 'direct', act: 'said', firmness: 'named', via: [] },
    ...{ source: null, cue: null, text: '“We won.”', confidence: 0.9, speakers },
    ...given,
  }
}

function article(date: string, statements: readonly StatementFacts[]): ArticleFacts {
  const speakers = new Map(statements.flatMap((each) => each.speakers.map((s) => [s.id, s])))
  const voices = [...speakers.values()].map((each) => ({ ...each, words: 2, aliases: [] }))
  return { slug: `${date}-news`, date, title: 'News', voices, statements }
}

function sheetOf(articles: readonly ArticleFacts[]) {
  return collectRecordSheet(articles, collectThreads(articles).map(summariseVoice))
}

describe('collectRecordSheet', () => {
  it('counts statements by month and kind, months of silence among them', () => {
    const sheet = sheetOf([
      article('2031-03-09', [statement({ kind: 'indirect' })]),
      article('2031-01-04', [statement(), statement({ id: 's2', kind: 'mixed' })]),
    ])
    expect(sheet).toMatchObject({ articles: 2, statements: 3 })
    expect([sheet.first, sheet.last]).toEqual(['2031-01-04', '2031-03-09'])
    expect(sheet.periods).toEqual([
      { period: '2031-01', articles: 1, kinds: { direct: 1, mixed: 1, indirect: 0 }, unnamed: 0 },
      { period: '2031-02', articles: 0, kinds: { direct: 0, mixed: 0, indirect: 0 }, unnamed: 0 },
      { period: '2031-03', articles: 1, kinds: { direct: 0, mixed: 0, indirect: 1 }, unnamed: 0 },
    ])
    expect(sheet.voices).toEqual([
      { id: 'ann-lee', name: 'Ann Lee', kind: 'person', statements: 3, counts: [2, 0, 1] },
    ])
  })

  it('leaves out what was thought or decided', () => {
    const facts = article('2031-01-04', [statement(), statement({ id: 's2', act: 'thought' })])
    expect(sheetOf([facts]).statements).toBe(1)
  })

  it('tells who answers: named, unnamed, unknown', () => {
    const { sources, periods } = sheetOf([
      article('2031-01-04', [
        statement(),
        statement({ id: 's2', firmness: 'unnamed', speakers: [] }),
        statement({ id: 's3', firmness: null, speakers: [] }),
      ]),
    ])
    expect(sources).toMatchObject({ named: 1, unnamed: 1, unknown: 1, institution: 0 })
    expect(periods[0]?.unnamed).toBe(1)
  })

  it.each([
    ['2031-01-31', '2033-12-01', 36, '2031-01', '2033-12'],
    ['2031-01-31', '2034-01-01', 4, '2031', '2034'],
    ['1985-05-01', '2034-01-01', 6, '1980s', '2030s'],
    ['0997-05-01', '1003-01-01', 7, '0997', '1003'],
  ])('tells the time from %s to %s in %i periods', (from, to, count, first, last) => {
    const { periods } = sheetOf([from, to].map((date) => article(date, [statement()])))
    expect(periods.map(({ period }) => period)).toHaveLength(count)
    expect([periods[0]?.period, periods.at(-1)?.period]).toEqual([first, last])
  })

  it('lists the least certain first, and counts those that are doubtful', () => {
    const { doubts, doubtful } = sheetOf([
      article('2031-01-04', [
        statement({ id: 'sure', confidence: 0.9 }),
        statement({ id: 'likely', confidence: 0.7 }),
        statement({ id: 'doubtful', confidence: 0.2 }),
      ]),
      article('2031-01-05', [statement({ id: 'wavering', confidence: 0.5 })]),
    ])
    expect(doubtful).toBe(2)
    expect(doubts.map(({ id }) => id)).toEqual(['doubtful', 'wavering', 'likely'])
    expect(doubts[0]).toMatchObject({ slug: '2031-01-04-news', speakers: ['Ann Lee'] })
  })

  it('stays of one size however large the archive is', () => {
    const articles = Array.from({ length: 300 }, (_, at) => {
      const name = `Voice ${at % 50}`
      const speakers = [{ id: `voice-${at % 50}`, name, kind: 'person' as const }]
      const date = `${1900 + (at % 130)}-01-01`
      const id = `s${at}`
      return article(date, [
        statement({ id, confidence: 0.3, speakers, text: `${at} word `.repeat(60) }),
      ])
    })
    const sheet = sheetOf(articles)
    expect(sheet.voices).toHaveLength(SHEET_VOICES)
    expect(sheet.moreVoices).toBe(50 - SHEET_VOICES)
    expect(sheet.doubts).toHaveLength(SHEET_DOUBTS)
    expect(JSON.stringify(sheet).length).toBeLessThan(20_000)
    expect(sheetOf(articles.toReversed())).toEqual(sheet)
  })

  it('has nothing to tell of an empty archive', () => {
    expect(sheetOf([])).toMatchObject({ articles: 0, statements: 0, first: null, periods: [] })
  })
})

describe('joinCounts', () => {
  it('gives the same sheet whatever the parts an archive is counted in', () => {
    const articles = Array.from({ length: 40 }, (_, at) => {
      const id = ['constructor', 'ann-lee', '__proto__'][at % 3] ?? ''
      const speakers = [{ id, name: id, kind: 'person' as const }]
      const confidence = 0.3 + (at % 9) / 20
      const firmness = at % 4 === 0 ? ('unnamed' as const) : ('named' as const)
      return article(`2031-0${1 + (at % 9)}-0${1 + (at % 7)}`, [
        statement({ id: `s${at}`, confidence, firmness, speakers }),
      ])
    })
    const voices = collectThreads(articles).map(summariseVoice)
    const whole = collectRecordSheet(articles, voices)
    const parts = [articles.slice(25), articles.slice(0, 7), articles.slice(7, 25), []]
    const counted = parts.map((part) => JSON.parse(JSON.stringify(countStatements(part))))
    expect(joinCounts(counted, voices)).toEqual(whole)
    expect(whole.voices.map(({ statements }) => statements)).toEqual([14, 13, 13])
  })
})
