import { describe, expect, it } from 'vitest'
import { attribute, type Attribution, type Document } from '../../src/engine/index.ts'
import { documentOf } from '../helpers/lines.ts'

const PIECES = [
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  '\n\n',
  ' — ',
  'Ann Lee',
  'Lee',
  'she',
  'he',
  'they',
  'said',
  'told',
  'according to',
  'adding that',
  'that',
  'and',
  'the report',
  'a senior official',
  'Moscow',
  'demand',
  'his',
  '’s',
  'who',
  'to',
  'not',
  'will',
  'claims',
  'U.S.',
  '3.5',
  'bridge',
  'İ',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '他说',
  'قال',
  '\u202e',
  '\u0000',
  'é',
]

/** A small generator of numbers, so that a failing text can be had again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

function generated(seed: number): Document {
  const random = numbers(seed)
  const length = 1 + Math.floor(random.next().value * 120)
  let text = ''
  for (let at = 0; at < length; at += 1) {
    text += PIECES[Math.floor(random.next().value * PIECES.length)] ?? ''
    if (random.next().value < 0.7) text += ' '
  }
  return documentOf(text)
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

function wrongSpans(document: Document, { statements, mentions }: Attribution): string[] {
  const spans = [
    ...mentions,
    ...statements.flatMap((each) => [
      ...each.content,
      ...[each.source, each.cue].filter((span) => span !== null),
    ]),
  ]
  return spans
    .filter(({ start, end }) => {
      const isInside = document.paragraphs.some((block) => block.start <= start && end <= block.end)
      return (
        start >= end ||
        !isInside ||
        splitsPair(document.text, start) ||
        splitsPair(document.text, end)
      )
    })
    .map((span) => JSON.stringify(span))
}

describe('attribute on generated text', () => {
  it('keeps spans inside their block and lists in order', { timeout: 30_000 }, () => {
    for (let seed = 1; seed <= 800; seed += 1) {
      const document = generated(seed)
      const result = attribute(document)
      expect(
        wrongSpans(document, result),
        `seed ${seed}: ${JSON.stringify(document.text)}`,
      ).toEqual([])
      const starts = result.statements.map((each) => each.content[0]?.start ?? -1)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      result.mentions.forEach((mention, at) => {
        expect(mention.start).toBeGreaterThanOrEqual(result.mentions[at - 1]?.end ?? 0)
      })
    }
  })

  it('names every speaker it refers to, with unique ids', { timeout: 30_000 }, () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const { speakers, statements, mentions } = attribute(generated(seed))
      const ids = speakers.map((speaker) => speaker.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(statements.map((each) => each.id)).size).toBe(statements.length)
      const used = [...statements.flatMap((each) => [...each.speakers, ...each.via])]
      expect(
        [...used, ...mentions.map((mention) => mention.speaker)].every((id) => ids.includes(id)),
      ).toBe(true)
      expect(ids.every((id) => used.includes(id))).toBe(true)
    }
  })

  it('gives the same result twice', () => {
    const document = generated(7)
    expect(attribute(document)).toEqual(attribute(document))
  })

  it.each([
    ['nothing', ''],
    ['5 MB of one letter', 'a'.repeat(5_000_000)],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '" '.repeat(100_000)],
    ['100,000 single marks', "' a".repeat(100_000)],
    ['100,000 cues', 'Lee said '.repeat(100_000)],
    ['100,000 commas', 'he, '.repeat(100_000)],
    ['100,000 names', 'Ann Lee '.repeat(100_000)],
    ['20,000 statements', '“No,” Ann Lee said. '.repeat(20_000)],
    ['20,000 quotations', '“No no no no no no.” '.repeat(20_000)],
    ['20,000 labels', 'LEE: No.\n\n'.repeat(20_000)],
    [
      '20,000 speakers',
      Array.from({ length: 20_000 }, (_, at) => `“No,” Ann Lee${at} said.`).join(' '),
    ],
    ['lone surrogates', '\ud83d said “\ude00” \ud83d'.repeat(1000)],
  ])('survives %s within seconds', { timeout: 30_000 }, (_name, text) => {
    const started = performance.now()
    expect(() => attribute(documentOf(text))).not.toThrow()
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
