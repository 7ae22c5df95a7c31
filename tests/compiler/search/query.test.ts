// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isEmptyQuery, parseQuery, withoutPart } from '../../../src/compiler/search/query.ts'

describe('parseQuery', () => {
  it.each([
    ['Élysée', ['elysee']],
    ['ZELENSKY’s zelensky’s', ['zelensky', 'zelensky']],
    ["Putin's O’Brien o'brien", ['putin', 'obrien', 'obrien']],
    ['U.S. troops', ['usa', 'troops']],
    ['Straße Łódź İzmir', ['strasse', 'lodz', 'izmir']],
    ['Москва 東', ['москва', '東']],
    ['  a   b  ', ['a', 'b']],
    ['', []],
  ])('takes %j for the words %j', (typed, words) => {
    expect(parseQuery(typed).words).toEqual(words)
    expect(parseQuery(typed).problems).toEqual([])
  })

  it.each(['"minor incursion"', '“minor incursion”', '„minor incursion“', 'minor-incursion'])(
    'takes %s for words that follow each other',
    (typed) => {
      expect(parseQuery(`${typed} gas`)).toMatchObject({
        phrases: [['minor', 'incursion']],
        words: ['gas'],
        problems: [],
      })
    },
  )

  it.each(['"minor incursion', 'minor incursion"', '“minor incursion'])(
    'leaves a mark without partner out of %s, and says so',
    (typed) => {
      expect(parseQuery(typed)).toMatchObject({
        phrases: [],
        words: ['minor', 'incursion'],
        problems: ['A quotation mark has no partner; it was left out.'],
      })
    },
  )

  it('excludes what stands behind a minus', () => {
    expect(parseQuery('gas -pipeline -"nord stream" -speaker:Putin a - b')).toMatchObject({
      words: ['gas', 'a', 'b'],
      excludedWords: ['pipeline'],
      excludedPhrases: [['nord', 'stream']],
      excludedSpeakers: [['putin']],
    })
  })

  it('knows speakers by one word or several in quotation marks, in any capitals', () => {
    expect(parseQuery('speaker:Putin SPEAKER:"Joe Biden" speaker:ann-lee')).toMatchObject({
      speakers: [['putin'], ['joe', 'biden'], ['ann', 'lee']],
      words: [],
      phrases: [],
      problems: [],
    })
  })

  it('chooses kinds and firmness, of several any', () => {
    expect(parseQuery('kind:direct kind:MIXED firm:unnamed')).toMatchObject({
      kinds: ['direct', 'mixed'],
      firmnesses: ['unnamed'],
    })
    expect(parseQuery('-kind:indirect -firm:named').kinds).toEqual(['direct', 'mixed'])
    expect(parseQuery('gas')).toMatchObject({ kinds: [], firmnesses: [] })
  })

  it.each([
    ['year:2021', '2021-01-01', '2021-12-31'],
    ['before:2021-12-30', null, '2021-12-29'],
    ['before:2021-03', null, '2021-02-28'],
    ['before:2021', null, '2020-12-31'],
    ['after:2021-12-31', '2022-01-01', null],
    ['after:2024-02', '2024-03-01', null],
    ['after:2021', '2022-01-01', null],
    ['after:2021-06 before:2021-08 year:2021', '2021-07-01', '2021-07-31'],
    ['-before:2021-06-01 -after:2021-06', '2021-06-01', '2021-06-30'],
  ])('reads %s as the days from %s to %s', (typed, from, until) => {
    expect(parseQuery(typed)).toMatchObject({ from, until, problems: [], words: [] })
  })

  it('excludes a year', () => {
    expect(parseQuery('gas -year:2021')).toMatchObject({ excludedYears: ['2021'], from: null })
  })

  it.each([
    ['before:2021-02-30', ['before', '2021', '02', '30'], 'a date such as 2021-12-30'],
    ['after:yesterday', ['after', 'yesterday'], 'a date such as'],
    ['year:21', ['year', '21'], 'a year such as 2021'],
    ['kind:quote', ['kind', 'quote'], 'direct, mixed, indirect'],
    ['firm:sure', ['firm', 'sure'], 'named, unnamed'],
    ['title:bridge', ['title', 'bridge'], 'no “title:” here'],
  ])('searches %s as plain words and says why', (typed, words, reason) => {
    const query = parseQuery(typed)
    expect(query.words).toEqual(words)
    expect(query.problems).toEqual([expect.stringContaining(reason)])
  })

  it('does not take an address for an operator it should know', () => {
    expect(parseQuery('https://example.org 10:30').problems).toEqual([])
  })

  it('never throws, whatever is typed', () => {
    for (const typed of [
      '-',
      ':',
      '"',
      'speaker:',
      'speaker:""',
      '-"',
      '\ud83d',
      'a'.repeat(99_999),
    ])
      expect(() => parseQuery(typed)).not.toThrow()
  })
})

describe('withoutPart', () => {
  it('leaves the others as they were typed', () => {
    const query = parseQuery('gas speaker:"Joe Biden"  -kind:direct')
    const [, speaker] = query.parts
    expect(speaker && withoutPart(query, speaker)).toBe('gas -kind:direct')
  })
})

describe('isEmptyQuery', () => {
  it.each([
    ['', true],
    ['the of', true],
    ['-gas', true],
    ['gas', false],
    ['year:2021', false],
    ['kind:direct', false],
    ['speaker:Biden', false],
  ])('says of %j %s', (typed, isEmpty) => {
    expect(isEmptyQuery(parseQuery(typed))).toBe(isEmpty)
  })
})
