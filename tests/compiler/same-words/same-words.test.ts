// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { compareAll } from '../../../src/compiler/same-words/compare-all.ts'
import type { StatementKind } from '../../../src/compiler/types.ts'
import type { ArticleFacts } from '../../../src/compiler/voices-facts.ts'

type Said = readonly [speaker: string, words: string, kind?: StatementKind]

const speakersOf = (name: string) => [{ id: name, name, kind: 'person' as const }]

/** An article of that day in which these were said; statements are `s0`, `s1` …. */
function article(date: string, ...said: readonly Said[]): ArticleFacts {
  const statements = said.map(([speaker, text, kind = 'direct'], at) => ({
    ...{ id: `s${at}`, at, kind, text, act: 'said' as const, firmness: 'named' as const },
    ...{ speakers: speakersOf(speaker), via: [], source: null, cue: null, confidence: 0.9 },
  }))
  const names = [...new Set(said.map(([speaker]) => speaker))]
  const voices = names.map((name) => ({
    id: name,
    name,
    kind: 'person' as const,
    words: 5,
    aliases: [],
  }))
  return { slug: `${date}-news`, date, title: `News of ${date}`, voices, statements }
}

/** What is linked, a line each: `2031-05-01 s0 first: shorter 2031-05-03 s0`. Articles may be given in any order. */
function links(...articles: readonly ArticleFacts[]): readonly string[] {
  const newestFirst = articles.toSorted((one, other) => (one.date < other.date ? 1 : -1))
  const all = compareAll(newestFirst)
  return newestFirst
    .flatMap(({ date }, at) =>
      (all[at]?.statements ?? []).map(({ id, isFirst, appearances }) => {
        const places = appearances.map((each) => `${each.likeness} ${each.date} ${each.id}`)
        return `${date} ${id}${isFirst ? ' first' : ''}: ${places.join(', ')}`
      }),
    )
    .reverse()
}

describe('compareAll', () => {
  it('links the same words in several articles, and tells where they stood first', () => {
    const words = '“We will open the bridge in May.”'
    expect(
      links(
        article('2031-05-03', ['Ann Lee', words]),
        article('2031-05-01', ['Ann Lee', '“We will open the bridge in May,”']),
        article('2031-06-20', ['Tom Berg', '“It rained.”'], ['Ann Lee', words]),
      ),
    ).toEqual([
      '2031-05-01 s0 first: same 2031-05-03 s0, same 2031-06-20 s1',
      '2031-05-03 s0: same 2031-05-01 s0, same 2031-06-20 s1',
      '2031-06-20 s1: same 2031-05-01 s0, same 2031-05-03 s0',
    ])
  })

  it('names the article’s words where they are shortened', () => {
    expect(
      links(
        article('2031-05-01', [
          'Ann Lee',
          '“We will not accept a bridge of wood, and we never will.”',
        ]),
        article('2031-05-02', ['Ann Lee', '“We will not accept … and we never will.”']),
        article('2031-05-03', ['Ann Lee', 'that the council “never will”', 'mixed']),
      ),
    ).toEqual([
      '2031-05-01 s0 first: shorter 2031-05-02 s0, shorter 2031-05-03 s0',
      '2031-05-02 s0: longer 2031-05-01 s0, shorter 2031-05-03 s0',
      '2031-05-03 s0: longer 2031-05-01 s0, longer 2031-05-02 s0',
    ])
  })

  it('shows how the words stand there, unless they are the very same', () => {
    const [, older] = compareAll([
      article('2031-05-02', ['Ann Lee', 'a bridge that “never will” stand', 'mixed']),
      article('2031-05-01', ['Ann Lee', '“It does not stand, and it never will.”']),
    ])
    expect(older?.statements[0]?.appearances[0]).toMatchObject({
      title: 'News of 2031-05-02',
      text: 'a bridge that “never will” stand',
      speakers: null,
    })
  })

  it('links neither what shares a way of speaking, nor what only begins alike', () => {
    expect(
      links(
        article('2031-05-01', [
          'Ann Lee',
          '“At the end of the day, nobody wants a bridge of wood.”',
        ]),
        article('2031-05-02', ['Ann Lee', '“At the end of the day, we have no money left.”']),
        article('2031-05-03', ['Ann Lee', '“We have waited three years for this bridge.”']),
        article('2031-05-04', ['Ann Lee', '“We have waited two hours for the ferry.”']),
      ),
    ).toEqual([])
  })

  it('takes few words for a commonplace that a voice uses in many connections', () => {
    const first = article('2031-05-01', ['Ann Lee', 'the “hard work” of many', 'mixed'])
    const others = [
      'It was hard work to build it.',
      'Much hard work lies ahead.',
      'Such hard work pays off.',
    ]
    const articles = others.map((words, day) =>
      article(`2031-05-0${day + 2}`, ['Ann Lee', `“${words}”`]),
    )
    expect(links(first, ...articles.slice(0, 1))).toHaveLength(2)
    expect(links(first, ...articles)).toEqual([])
  })

  it('takes few words for others when they were said at another time', () => {
    const late = article('2031-07-01', ['Ann Lee', 'a “minor incursion”', 'mixed'])
    expect(links(article('2031-05-01', ['Ann Lee', '“It is a minor incursion.”']), late)).toEqual(
      [],
    )
    expect(
      links(article('2031-06-25', ['Ann Lee', '“It is a minor incursion.”']), late),
    ).toHaveLength(2)
  })

  it('links words of different people only where many follow one another', () => {
    const long = 'It shows that nobody has looked at the steel since the flood of last winter.'
    const [newer] = compareAll([
      article('2031-05-02', ['Tom Berg', `“${long}”`]),
      article('2031-05-01', ['Ann Lee', `“${long}”`]),
    ])
    expect(newer?.statements[0]?.appearances[0]?.speakers).toEqual(['Ann Lee'])
    expect(
      links(
        article('2031-05-01', ['Ann Lee', '“We never will.”']),
        article('2031-05-02', ['Tom Berg', '“We never will.”']),
      ),
    ).toEqual([])
  })

  it('links no paraphrases, no titles, and nothing within one article', () => {
    expect(
      links(
        article('2031-05-01', ['Ann Lee', 'the bridge will open in May', 'indirect']),
        article('2031-05-02', ['Ann Lee', 'the bridge will open in May', 'indirect']),
        article('2031-05-03', ['Ann Lee', 'she watched “Saturday Night Live”', 'mixed']),
        article('2031-05-04', ['Ann Lee', 'she hated “Saturday Night Live”', 'mixed']),
        article(
          '2031-05-05',
          ['Ann Lee', '“The ferry is late.”'],
          ['Ann Lee', '“The ferry is late.”'],
        ),
      ),
    ).toEqual([])
  })

  it('claims no first appearance for articles of one day', () => {
    const words = '“We will open the bridge in May.”'
    const one = { ...article('2031-05-01', ['Ann Lee', words]), slug: '2031-05-01-one' }
    const shared = compareAll([article('2031-05-01', ['Ann Lee', words]), one])
    expect(shared.map((each) => each?.statements[0]?.isFirst)).toEqual([null, null])
  })

  it('links words that hundreds of articles share to the first of them, and lists few', () => {
    const articles = Array.from({ length: 300 }, (_, day) => {
      const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
      return article(date, ['Ann Lee', '“We will open the bridge in May, and not a day later.”'])
    })
    const all = compareAll(articles.toReversed())
    for (const shared of all.slice(0, -1).map((each) => each?.statements[0])) {
      expect(shared?.appearances[0]?.date).toBe('2031-01-01')
      expect(shared?.appearances.length).toBeLessThanOrEqual(6)
    }
    expect(all.at(-1)?.statements[0]?.isFirst).toBe(true)
  })

  it('gives the same for the same archive', () => {
    const articles = ['2031-05-01', '2031-05-02', '2031-05-03'].map((date) =>
      article(date, ['Ann Lee', '“We will open the bridge in May.”']),
    )
    expect(compareAll(articles)).toEqual(compareAll(structuredClone(articles)))
  })
})
