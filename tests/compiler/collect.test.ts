// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  byNewest,
  paginate,
  summarise,
  TIMELINE_PAGE_SIZE,
  type NumberedPage,
} from '../../src/compiler/collect.ts'
import { compileArticle } from '../../src/compiler/compile.ts'
import type { ArticleSummary } from '../../src/compiler/types.ts'
import { archiveOf, parseSound } from '../helpers/articles.ts'
import { model } from '../helpers/model.ts'

/** So many entries, newest first; the oldest is `a1`. */
function summaries(count: number): readonly ArticleSummary[] {
  return Array.from({ length: count }, (_, at) => ({
    slug: `a${count - at}`,
    date: '2031-01-01',
    title: 'Title',
    lead: '',
    wordCount: 0,
    speakers: [],
    moreSpeakers: 0,
    kinds: [],
  }))
}

/** The entries a reader meets from the newest page on, following the links to older pages. */
function followOlder(pages: readonly NumberedPage[]): readonly string[] {
  const byNumber = new Map(pages.map(({ number, page }) => [number, page]))
  const slugs: string[] = []
  let page = byNumber.get(null)
  while (page) {
    slugs.push(...page.articles.map(({ slug }) => slug))
    page = page.older === null ? undefined : byNumber.get(page.older)
  }
  return slugs
}

/** The articles of the pages that have a number, by it. */
function fullPages(pages: readonly NumberedPage[]): ReadonlyMap<number, readonly ArticleSummary[]> {
  return new Map(
    pages.flatMap(({ number, page }) =>
      number === null ? [] : [[number, page.articles] as const],
    ),
  )
}

describe('paginate', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [25, [25]],
    [49, [49]],
    [50, [25, 25]],
    [51, [26, 25]],
    [1008, [33, ...Array<number>(39).fill(25)]],
  ])('cuts %i articles into pages of %j', (count, sizes) => {
    expect(paginate(summaries(count)).map(({ page }) => page.articles.length)).toEqual(sizes)
  })

  it.each([0, 1, 25, 49, 50, 74, 75, 1008])(
    'leads through %i articles once each, newest first',
    (count) => {
      const all = summaries(count)
      expect(followOlder(paginate(all))).toEqual(all.map(({ slug }) => slug))
    },
  )

  it.each([1, 50, 75, 1008])('links pages of %i articles in both directions', (count) => {
    const pages = paginate(summaries(count))
    pages.forEach(({ number, page }, at) => {
      expect(page.older).toBe(pages[at + 1]?.number ?? null)
      expect(page.newer).toBe(pages[at - 1]?.number ?? null)
      expect(number === null).toBe(at === 0)
    })
  })

  it('numbers full pages from the oldest, 1', () => {
    expect(paginate(summaries(101)).map(({ number }) => number)).toEqual([null, 3, 2, 1])
  })

  it('tells of every month on which page it begins, on the newest page alone', () => {
    const dates = [
      ...Array<string>(30).fill('2031-03-02'),
      ...Array<string>(30).fill('2031-01-31'),
      ...Array<string>(20).fill('2030-12-31'),
    ]
    const [newest, ...others] = paginate(
      summaries(80).map((summary, at) => ({ ...summary, date: dates[at] ?? '' })),
    )
    expect(newest?.page.months).toEqual([
      { month: '2031-03', articles: 30, page: null },
      { month: '2031-01', articles: 30, page: 2 },
      { month: '2030-12', articles: 20, page: 1 },
    ])
    expect(others.map(({ page }) => page.months)).toEqual([null, null])
  })

  it('leaves the articles of full pages where they are when newer ones come', () => {
    for (let count = 50; count < 50 + 2 * TIMELINE_PAGE_SIZE; count++) {
      const before = fullPages(paginate(summaries(count)))
      const after = fullPages(paginate(summaries(count + 1)))
      for (const [number, articles] of before) expect(after.get(number)).toEqual(articles)
    }
  })
})

describe('byNewest', () => {
  it('puts the newest first, and articles of one day by slug', () => {
    const list = [
      { date: '2031-01-01', slug: 'b' },
      { date: '2031-01-02', slug: 'c' },
      { date: '2031-01-01', slug: 'a' },
    ]
    expect(list.sort(byNewest).map(({ slug }) => slug)).toEqual(['c', 'a', 'b'])
  })
})

describe('summarise', () => {
  it('gives the first words of the text on one line', () => {
    const text = `date 2031-05-04 Title\n\nThe bridge\nis open. ${'It is wide. '.repeat(30)}\n`
    const { lead } = summarise(compileArticle(parseSound('2031-05-04-a.txt', text), model))
    expect(lead).toMatch(/^The bridge is open\. It is wide\./)
    expect(lead.length).toBeLessThanOrEqual(160)
  })

  it('names four speakers and counts the others', () => {
    const names = ['Ann Lee', 'Tom Berg', 'Ida Holm', 'Max Roth', 'Eva Lind', 'Jon Falk']
    const text = `date 2031-05-04 Title\n\n${names.map((name) => `“We are glad about it,” ${name} said.`).join('\n\n')}\n`
    const summary = summarise(compileArticle(parseSound('2031-05-04-a.txt', text), model))
    expect(summary.speakers.map(({ name }) => name)).toEqual(names.slice(0, 4))
    expect(summary.moreSpeakers).toBe(2)
  })
})

describe('createArchive', () => {
  it('links each article to its neighbours in time', () => {
    const { articles } = archiveOf({
      '2031-05-01-a.txt': 'date 2031-05-01 First\n\nText.',
      '2031-05-03-c.txt': 'date 2031-05-03 Third\n\nText.',
      '2031-05-02-b.txt': 'date 2031-05-02 Second\n\nText.',
    })
    expect(
      articles.map(({ title, older, newer }) => [title.text, older?.title, newer?.title]),
    ).toEqual([
      ['Third', 'Second', undefined],
      ['Second', 'First', 'Third'],
      ['First', undefined, 'Second'],
    ])
  })
})
