// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cutExcerpt } from '../../../src/compiler/search/excerpt.ts'
import { findMatches, holdsPhrases } from '../../../src/compiler/search/match.ts'
import { parseQuery } from '../../../src/compiler/search/query.ts'

/** A text with what a query marks in it between brackets. */
function mark(text: string, typed: string): string {
  return cutExcerpt(text, findMatches(text, parseQuery(typed)), text.length)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')
}

describe('findMatches', () => {
  it.each([
    ['Sanctions on Russia’s banks', 'sanction', '[Sanctions] on Russia’s banks'],
    ['At the Élysée', 'elysee', 'At the [Élysée]'],
    ['He is in it', 'it', 'He is in it'],
    ['A minor incursion, minor', '"minor incursion"', 'A [minor] [incursion], minor'],
    ['The Kremlin and Moscow', 'Russia', 'The [Kremlin] and [Moscow]'],
    ['The White House', 'Washington', 'The [White] [House]'],
    ['U.S. troops and us', 'US', '[U.S.] troops and us'],
    ['<b>gas</b>', 'gas -b', '<b>[gas]</b>'],
    ['Gas', 'ga', 'Gas'],
  ])('marks in %j for %j', (text, typed, marked) => {
    expect(mark(text, typed)).toBe(marked)
  })
})

describe('holdsPhrases', () => {
  it.each([
    ['a minor incursion', '"minor incursion"', true],
    ['a minor, limited incursion', '"minor incursion"', false],
    ['a minor incursion', '-"minor incursion"', false],
    ['“It’s Putin’s,” he said', '"it’s putin"', true],
    ['anything', 'word', true],
  ])('says of %j and %j %s', (text, typed, holds) => {
    expect(holdsPhrases(text, parseQuery(typed))).toBe(holds)
  })
})

describe('cutExcerpt', () => {
  it('cuts between words round the first match', () => {
    const text = `${'before '.repeat(40)}gas ${'after '.repeat(40)}`.trim()
    const shown = cutExcerpt(text, findMatches(text, parseQuery('gas')), 60)
    const words = shown.map((piece) => piece.text).join('')
    expect(words).toMatch(/^… (before )+gas( after)+ …$/)
    expect(words.length).toBeLessThan(75)
  })

  it('shows a short text whole, and a long one without spaces in part', () => {
    expect(cutExcerpt('All of it', [], 60)).toEqual([{ text: 'All of it', isMatch: false }])
    expect(cutExcerpt('x'.repeat(1000), [], 60)[0]?.text).toBe('x'.repeat(60))
  })
})
