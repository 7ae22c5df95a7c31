// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { settleVoices, indexVoices, type Voice } from '../../src/compiler/voices.ts'
import { compileArticle } from '../../src/compiler/compile.ts'
import { findFacts, type ArticleFacts } from '../../src/compiler/voices-facts.ts'
import {
  joinDivided,
  LARGEST_PART,
  paginateThread,
  summariseVoice,
  THREAD_PAGE_SIZE,
} from '../../src/compiler/voices-pages.ts'
import { collectThreads, type VoiceThread } from '../../src/compiler/voices-threads.ts'
import { parseSound } from '../helpers/articles.ts'
import { model } from '../helpers/model.ts'

const EDITOR: Voice = {
  id: 'ann-lee',
  name: 'Ann Lee',
  aliases: ['Mayor Lee'],
  kind: 'person',
  description: 'Mayor of Oakhurst',
  link: 'https://oakhurst.example/',
}

const factsOf = (date: string, text: string, editors: readonly Voice[] = []): ArticleFacts =>
  findFacts(
    settleVoices(
      compileArticle(parseSound(`${date}-news.txt`, `date ${date} News\n\n${text}`), model),
      indexVoices(editors),
    ),
  )

const threadOf = (id: string, articles: readonly ArticleFacts[], editors: readonly Voice[] = []) =>
  collectThreads(articles, editors).find((thread) => thread.id === id)

/** A thread of so many articles, one a day from 1 January 2031 on, with one statement each. */
function longThread(count: number): VoiceThread {
  const articles = Array.from({ length: count }, (_, day): ArticleFacts => {
    const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
    const speaker = { id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const }
    const statement = {
      ...{ id: `s${day}`, at: 0, kind: 'direct' as const, act: 'said' as const },
      ...{ firmness: 'named' as const, speakers: [speaker], via: [], source: null, cue: null },
      ...{ text: `Words ${day}`, confidence: 1 },
    }
    const voices = [{ ...speaker, words: 2, aliases: [] }]
    return { slug: `${date}-day`, date, title: `Day ${day}`, voices, statements: [statement] }
  })
  return collectThreads(articles)[0] as VoiceThread
}

describe('collectThreads', () => {
  it('puts what one voice said in several articles into one thread, newest first', () => {
    const thread = threadOf('ann-lee', [
      factsOf('2031-05-03', '“We will build it,” Ann Lee said.'),
      factsOf('2031-06-04', 'Ann Lee said that it was late.\n\n“It is done,” Lee said.'),
    ])
    expect(thread?.articles.map(({ date }) => date)).toEqual(['2031-06-04', '2031-05-03'])
    expect(
      thread?.articles.flatMap(({ statements }) => statements.map(({ text }) => text)),
    ).toEqual(['that it was late', '“It is done,”', '“We will build it,”'])
  })

  it('keeps sources without a name apart: they belong to their article', () => {
    const text = '“It will rain,” a senior official said.\n\nCritics said that it was late.'
    expect(collectThreads([factsOf('2031-05-03', text), factsOf('2031-05-04', text)])).toEqual([])
  })

  it('takes any kind of speaker for a voice that the editor’s list knows', () => {
    const critics: Voice = { ...EDITOR, id: 'critics', name: 'Critics', aliases: [], kind: 'group' }
    const facts = factsOf('2031-05-03', 'Critics said that it was late.', [critics])
    expect(threadOf('critics', [facts], [critics])?.kind).toBe('group')
  })

  it('says for each form of a name why it is this voice', () => {
    const articles = [
      factsOf('2031-05-03', '“We will build it,” Ann Lee said. “Soon,” Lee said.', [EDITOR]),
      factsOf('2031-05-04', '“It is done,” Ann Lee said.', [EDITOR]),
    ]
    const thread = threadOf('ann-lee', articles, [EDITOR])
    expect(thread?.names).toEqual([
      { name: 'Ann Lee', ground: 'editor', articles: 2 },
      { name: 'Lee', ground: 'article', articles: 1 },
    ])
    expect(thread?.description).toBe('Mayor of Oakhurst')
    expect(threadOf('ann-lee', articles)?.names[0]?.ground).toBe('full')
  })

  it('counts who is heard in the same articles', () => {
    const both = '“We will build it,” Ann Lee said.\n\n“Never,” Tom Berg said.'
    const articles = [factsOf('2031-05-03', both), factsOf('2031-05-04', both)]
    expect(threadOf('ann-lee', articles)?.companions).toEqual([
      { id: 'tom-berg', name: 'Tom Berg', articles: 2 },
    ])
  })

  it('gives the same threads for any order of articles, whole or in shards', () => {
    const articles = [
      factsOf('2031-05-03', '“We will build it,” Ann Lee said.'),
      factsOf('2031-05-04', '“It is done,” Ann Lee said.\n\n“Never,” Tom Berg said.'),
    ]
    const whole = collectThreads(articles)
    expect(collectThreads([...articles].reverse())).toEqual(whole)
    const shards = [(id: string) => id < 'b', (id: string) => id >= 'b'].flatMap((owns) =>
      collectThreads(articles, [], owns),
    )
    expect(shards).toEqual(whole)
    expect(whole.map(({ id }) => id)).toEqual(['ann-lee', 'tom-berg'])
  })
})

describe('paginateThread', () => {
  it.each([1, THREAD_PAGE_SIZE, 2 * THREAD_PAGE_SIZE - 1, 200])(
    'leads through %i statements once each, newest first',
    (count) => {
      const thread = longThread(count)
      const pages = new Map(paginateThread(thread).map(({ number, page }) => [number, page]))
      const seen: string[] = []
      for (let page = pages.get(null); page; page = page.older ? pages.get(page.older) : undefined)
        seen.push(...page.articles.map(({ slug }) => slug))
      expect(seen).toEqual(thread.articles.map(({ slug }) => slug))
    },
  )

  it('leaves full pages as they are when newer statements come', () => {
    for (let count = 80; count < 170; count += 7) {
      const numbered = (length: number) =>
        new Map(
          paginateThread(longThread(length))
            .filter(({ number }) => number !== null)
            .map(({ number, page }) => [number, { ...page, newer: null }]),
        )
      const after = numbered(count + 1)
      for (const [number, page] of numbered(count)) expect(after.get(number)).toEqual(page)
    }
  })

  it('divides an article with very many statements between pages, in reading order', () => {
    const [older, newer] = [longThread(30).articles, longThread(60).articles.slice(0, 30)]
    const [statement] = older[0]?.statements ?? []
    const statements = Array.from({ length: 8001 }, (_, at) => ({ ...statement!, id: `s${at}` }))
    const large = { slug: '2031-01-30-large', date: '2031-01-30', title: 'Large', statements }
    const thread = { ...longThread(1), articles: [...newer, large, ...older] }
    const pages = paginateThread(thread).map(({ page }) => page)
    const counts = pages.map(({ articles }) =>
      articles.reduce((sum, article) => sum + article.statements.length, 0),
    )
    expect(Math.max(...counts)).toBeLessThan(LARGEST_PART + 2 * THREAD_PAGE_SIZE)
    for (const { articles } of pages)
      expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length)
    const [joined, ...others] = joinDivided(pages)
    expect(joined).toEqual({ ...pages[0], articles: thread.articles, older: null })
    expect(others).toEqual([])
  })

  it('tells of each month on which page it begins, with the profile on the newest page alone', () => {
    const [newest, ...others] = paginateThread(longThread(120)).map(({ page }) => page)
    expect(newest?.profile?.activity).toEqual([
      { period: '2031-04', statements: 30, page: null },
      { period: '2031-03', statements: 31, page: null },
      { period: '2031-02', statements: 28, page: 2 },
      { period: '2031-01', statements: 31, page: 1 },
    ])
    expect(others.map(({ profile }) => profile)).toEqual([null, null])
  })

  it('tells of years where a voice is heard for longer than three', () => {
    const [newest] = paginateThread(longThread(365 * 4))
    expect(newest?.page.profile?.activity.map(({ period }) => period)).toEqual([
      ...['2034', '2033', '2032', '2031'],
    ])
  })
})

describe('summariseVoice', () => {
  it('counts words, statements and articles, and tells the first and the last day', () => {
    expect(summariseVoice(longThread(3))).toEqual({
      ...{ id: 'ann-lee', name: 'Ann Lee', kind: 'person', words: 6, statements: 3, articles: 3 },
      ...{ first: '2031-01-01', last: '2031-01-03' },
    })
  })
})
