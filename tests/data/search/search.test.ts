// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { archiveOf } from '../../helpers/articles.ts'
import { parseQuery } from '../../../src/compiler/search/query.ts'
import { indexArticles } from '../../../src/data/search/device-index.ts'
import { search, type SearchOrder } from '../../../src/data/search/search.ts'

const FILES = {
  '2031-01-01-gas.txt': `date 2031-01-01 The price of gas

“Gas will be dear this winter,” Ann Lee said. Tom Berg said that the pipeline was not to blame.

The paper on sanctions lay on the table, and the harbour was full.`,
  '2031-05-02-moscow.txt': `date 2031-05-02 What Moscow wants

“We want guarantees,” the Kremlin said. Moscow said that sanctions would not help.

“Sanctions are the answer to Moscow,” Ann Lee told reporters. A senior official said that gas would flow.`,
  '2032-02-03-bridge.txt': `date 2032-02-03 A bridge for Zoë Müller

“A minor incursion is no answer,” Zoë Müller said. “It is an incursion, however minor,” Tom Berg said.`,
}

const { articles } = archiveOf(FILES)
const { source } = await indexArticles(articles)

/** What a search finds, in order: speakers and first words of statements, titles of articles. */
async function find(typed: string, order: SearchOrder = 'relevance'): Promise<string[]> {
  const { hits } = await search(parseQuery(typed), source, order, 1)
  return Promise.all(
    hits.map(async ({ rank, ordinal }) => {
      const { title, statements } = await source.article(rank)
      const statement = ordinal === null ? null : statements[ordinal]
      if (!statement) return title
      const names = statement.speakers.map(({ name }) => name).join(', ')
      return `${names}: ${statement.text
        .replaceAll(/[“”,.]/g, '')
        .split(' ')
        .slice(0, 3)
        .join(' ')}`
    }),
  )
}

describe('search', () => {
  it('finds statements by their words, and articles that say them elsewhere behind', async () => {
    expect(await find('sanctions')).toEqual([
      'Moscow: that sanctions would',
      'Ann Lee: Sanctions are the',
      'The price of gas',
    ])
  })

  it('wants all words in one statement', async () => {
    expect(await find('gas winter')).toEqual(['Ann Lee: Gas will be'])
    expect(await find('gas pipeline')).toEqual(['The price of gas'])
    expect(await find('gas incursion')).toEqual([])
  })

  it('finds longer words by their beginning, from three letters on', async () => {
    expect(await find('guarant')).toHaveLength(1)
    expect(await find('gu')).toEqual([])
  })

  it('makes no difference of accents and capitals', async () => {
    expect(await find('speaker:MULLER')).toEqual(['Zoë Müller: A minor incursion'])
  })

  it('finds statements by who made them, and by part of the name', async () => {
    expect(await find('speaker:Berg', 'newest')).toEqual([
      'Tom Berg: It is an',
      'Tom Berg: that the pipeline',
    ])
    expect(await find('speaker:"Ann Lee" gas')).toEqual(['Ann Lee: Gas will be'])
    expect(await find('speaker:"Ann Berg"')).toEqual([])
    expect(await find('speaker:Berg speaker:Müller incursion')).toHaveLength(2)
    expect(await find('incursion -speaker:Berg')).toEqual(['Zoë Müller: A minor incursion'])
  })

  it('finds a state by all that stands for it', async () => {
    for (const state of ['Russia', 'Moscow', 'Kremlin'])
      expect(await find(`speaker:${state}`, 'newest')).toHaveLength(2)
    expect(await find('russia answer')).toEqual(['Ann Lee: Sanctions are the'])
  })

  it('finds a state by its bodies, but not by others that are called after it', async () => {
    const { articles: bodies } = archiveOf({
      '2031-03-01-talks.txt': `date 2031-03-01 Talks

“We will answer,” the French Foreign Ministry said in a statement. “Prices will rise,” the French Gas Society said in a statement.`,
    })
    const own = await indexArticles(bodies)
    const { hits } = await search(parseQuery('speaker:France'), own.source, 'newest', 1)
    expect(hits.map(({ ordinal }) => ordinal)).toEqual([0])
    const speakers = bodies[0]?.speakers.map(({ name, kind }) => `${name}: ${kind}`)
    expect(speakers).toEqual([
      'French Foreign Ministry: organisation',
      'French Gas Society: organisation',
    ])
  })

  it('puts what was typed before other names of the state, and what they said last', async () => {
    expect(await find('Moscow answer')).toEqual(['Ann Lee: Sanctions are the'])
    expect(await find('Kremlin')).toEqual([
      'Ann Lee: Sanctions are the',
      'Kremlin: We want guarantees',
      'Moscow: that sanctions would',
    ])
  })

  it('chooses by kind and firmness', async () => {
    expect(await find('sanctions kind:direct')).toEqual(['Ann Lee: Sanctions are the'])
    expect(await find('sanctions kind:indirect')).toEqual(['Moscow: that sanctions would'])
    expect(await find('gas firm:unnamed')).toEqual(['Senior official: that gas would'])
    expect(await find('firm:unnamed')).toEqual(['Senior official: that gas would'])
  })

  it('chooses by date', async () => {
    expect(await find('gas year:2031 before:2031-02')).toEqual(['Ann Lee: Gas will be'])
    expect(await find('gas after:2031-01-01')).toEqual(['Senior official: that gas would'])
    expect(await find('speaker:Berg -year:2032')).toEqual(['Tom Berg: that the pipeline'])
    expect(await find('year:2032', 'newest')).toHaveLength(2)
    expect(await find('gas year:1999')).toEqual([])
  })

  it('leaves out what has an excluded word', async () => {
    expect(await find('sanctions -moscow')).toEqual(['The price of gas'])
    expect(await find('sanctions -harbour', 'newest')).toHaveLength(2)
  })

  it('says which words nothing has, and which may have been meant', async () => {
    const { missing } = await search(parseQuery('pipelime gas'), source, 'relevance', 1)
    expect(missing).toEqual([
      { words: 'pipelime', terms: [{ term: 'pipelime', near: ['pipeline'] }] },
    ])
    const speaker = await search(parseQuery('speaker:Müler'), source, 'relevance', 1)
    expect(speaker.missing[0]?.terms).toEqual([{ term: 'muler', near: ['muller'] }])
  })
})
