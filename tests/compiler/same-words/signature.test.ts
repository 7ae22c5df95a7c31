// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../../src/compiler/same-words/candidates.ts'
import { quotedWords } from '../../../src/compiler/same-words/quotations.ts'
import { readSignature, signQuotations } from '../../../src/compiler/same-words/signature.ts'

/** The signature of an article with one quotation. */
function sign(voice: string | null, words: string): string {
  const quotation = { id: 's1', voice, speakers: [], text: words, words: words.split(' ') }
  return signQuotations({
    slug: 'news',
    date: '2031-05-01',
    title: 'News',
    quotations: [quotation],
  })
}

const read = (signature: string) =>
  readSignature(signature).map(({ voice, pairs, runs }) => ({
    voice,
    pairs: pairs(),
    runs: runs(),
  }))

describe('signQuotations', () => {
  it('is read as it was written: a number for each pair of words', () => {
    const [signature] = read(sign('ann-lee', 'we never will'))
    expect(signature?.pairs).toHaveLength(2)
    for (const value of signature?.pairs ?? []) expect(value).toBeLessThan(2 ** 30)
    expect(signature?.runs).toEqual([])
    expect(readSignature('')).toEqual([])
  })

  it('gives the pairs of different voices different numbers, and runs of any voice the same', () => {
    const words = 'nobody has looked at the steel since the flood'
    const [one] = read(sign('ann-lee', words))
    const [other] = read(sign('tom-berg', words))
    const [unknown] = read(sign(null, words))
    expect(one?.pairs).not.toEqual(other?.pairs)
    expect(one?.runs).toEqual(other?.runs)
    expect(unknown).toEqual({ voice: 0, pairs: [], runs: one?.runs })
  })
})

describe('findCandidates', () => {
  it('finds articles with enough pairs in common, and none else', () => {
    const signatures = [
      sign('ann-lee', 'we will open the bridge'),
      sign('ann-lee', 'the bridge'),
      sign('tom-berg', 'the bridge'),
      sign('ann-lee', 'we saw the ferry'),
      sign('ann-lee', 'we will open two roads'),
      '',
    ]
    expect(findCandidates(signatures)).toEqual([[1], [0], [], [], [], []])
  })
})

describe('quotedWords', () => {
  it.each([
    ['direct', '“We won’t wait,” … “and you?”', 'we wont wait  and you'],
    ['direct', 'Wir können’s, Café!', 'wir konnens cafe'],
    ['mixed', 'that “all of it” was “paid for”', 'all of it  paid for'],
    ['mixed', 'that ‘nobody’s ready’ for it', 'nobodys ready'],
    ['mixed', 'that "nobody is ready', 'nobody is ready'],
    ['mixed', 'that it was paid for', ''],
    ['indirect', 'that “all of it” was paid for', ''],
  ] as const)('takes from a %s statement %s the words %s', (kind, text, words) => {
    expect(quotedWords(kind, text).join(' ')).toBe(words)
  })
})
