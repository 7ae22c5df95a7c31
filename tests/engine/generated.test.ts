import { describe, expect, it } from 'vitest'
import { attribute, type Attribution, type Document } from '../../src/engine/index.ts'
import { documentOf } from '../helpers/lines.ts'
import { model } from '../helpers/model.ts'

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
  'Mr. Lee',
  'Rep. Eva Ruiz (D-Calif.)',
  'Securities and Exchange Commission',
  'critics, including',
  'one of the',
  'the president',
  'which',
  'Lee Jr.',
  '42%',
  'her account',
]

/** Marks, cues or names of a text that has little else. */
const MANY = 8000

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

/** What is wrong with a result; empty for a sound one. */
function faultsOf(document: Document, result: Attribution): string[] {
  const { speakers, statements, mentions } = result
  const faults = wrongSpans(document, result)
  const starts = statements.map((each) => each.content[0]?.start ?? -1)
  if (starts.some((start, at) => start < (starts[at - 1] ?? 0))) faults.push('statements unordered')
  if (mentions.some(({ start }, at) => start < (mentions[at - 1]?.end ?? 0)))
    faults.push('mentions overlap')
  const ids = speakers.map((speaker) => speaker.id)
  const used = statements.flatMap((each) => [...each.speakers, ...each.via])
  if (new Set(ids).size < ids.length) faults.push('speaker ids repeat')
  if (new Set(statements.map((each) => each.id)).size < statements.length)
    faults.push('statement ids repeat')
  if (![...used, ...mentions.map((mention) => mention.speaker)].every((id) => ids.includes(id)))
    faults.push('unknown speaker')
  if (!ids.every((id) => used.includes(id))) faults.push('silent speaker')
  if (!statements.every(({ confidence }) => confidence >= 0 && confidence <= 1))
    faults.push('confidence')
  return faults
}

describe('attribute on generated text', () => {
  it('keeps spans inside their block, lists in order and ids unique', { timeout: 30_000 }, () => {
    const faults: string[] = []
    for (let seed = 1; seed <= 800 && faults.length === 0; seed += 1) {
      const document = generated(seed)
      for (const fault of faultsOf(document, attribute(document, model)))
        faults.push(`${fault}, seed ${seed}: ${JSON.stringify(document.text)}`)
    }
    expect(faults).toEqual([])
  })

  it('gives the same result twice', () => {
    const document = generated(7)
    expect(attribute(document, model)).toEqual(attribute(document, model))
  })

  it.each([
    ['nothing', ''],
    ['5 MB of one letter', 'a'.repeat(5_000_000)],
    ['lone surrogates', '\ud83d said “\ude00” \ud83d'.repeat(1000)],
  ])('survives %s', { timeout: 30_000 }, (_name, text) => {
    expect(() => attribute(documentOf(text), model)).not.toThrow()
  })

  it.each([
    ['opening marks', (count: number) => '“'.repeat(count)],
    ['straight marks', (count: number) => '" '.repeat(count)],
    ['single marks', (count: number) => "' a".repeat(count)],
    ['cues', (count: number) => 'Lee said '.repeat(count)],
    ['commas', (count: number) => 'he, '.repeat(count)],
    ['names', (count: number) => 'Ann Lee '.repeat(count)],
    ['sources', (count: number) => 'The mayor and her aide said it rained. '.repeat(count / 4)],
    [
      'namesakes',
      (count: number) =>
        Array.from({ length: count / 4 }, (_, at) => `Ann${at} Lee met Lee.`).join(' '),
    ],
    ['titles', (count: number) => 'Mr. Lee met a baker. The mayor said so. '.repeat(count / 4)],
    ['statements', (count: number) => '“No,” Ann Lee said. '.repeat(count / 4)],
    ['quotations', (count: number) => '“No no no no no no.” '.repeat(count / 4)],
    ['labels', (count: number) => 'LEE: No.\n\n'.repeat(count / 4)],
    [
      'speakers',
      (count: number) =>
        Array.from({ length: count / 4 }, (_, at) => `“No,” Ann Lee${at} said.`).join(' '),
    ],
  ])('keeps its spans in order among very many %s', { timeout: 60_000 }, (_name, make) => {
    const document = documentOf(make(MANY))
    expect(faultsOf(document, attribute(document, model))).toEqual([])
  })
})
