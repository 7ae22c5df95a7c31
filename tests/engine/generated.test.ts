import { describe, expect, it } from 'vitest'
import { attribute, type Document } from '../../src/engine/index.ts'
import { randomNumbers } from '../helpers/articles.ts'
import { faultsOf } from '../helpers/faults.ts'
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
  '\r\n',
  '\n',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301',
  '\u2028',
  'قالت ليلى',
  'אמר',
  '“我们赢了”',
  '\u0627\u064b',
  'Ann\u200bLee',
  'Zoe\u0308 Lee',
  'LEE:',
  '- ',
  'Q:',
]

/** Most texts are short, so that many are tried; a few are long. */
const SHORT = { texts: 10_000, pieces: 16 }
const LONG = { texts: 400, pieces: 160 }
/** How often a piece is any code unit, or any character, instead of one of the list. */
const ANY_UNIT = 0.05
const ANY_CHARACTER = 0.1

/** A text of random pieces, always the same for one seed, so that a failing one can be had again. */
function generated(seed: number, longest: number): Document {
  const random = randomNumbers(seed)
  const length = 1 + Math.floor(random() * longest)
  const title = random() < 0.3 ? `${randomPiece(random)} Ann Lee says ${randomPiece(random)}` : ''
  let text = ''
  for (let at = 0; at < length; at++) text += randomPiece(random) + (random() < 0.7 ? ' ' : '')
  return documentOf(text, title)
}

function randomPiece(random: () => number): string {
  const sort = random()
  if (sort < ANY_UNIT) return String.fromCharCode(Math.floor(random() * 0x10000))
  if (sort < ANY_UNIT + ANY_CHARACTER) return String.fromCodePoint(Math.floor(random() * 0x110000))
  return PIECES[Math.floor(random() * PIECES.length)] ?? ''
}

/** The faults of the first unsound text, which is shown; empty if all are sound. */
function findFaults(count: number, longest: number): string[] {
  for (let seed = 1; seed <= count; seed++) {
    const document = generated(seed, longest)
    const shown = `seed ${seed}: ${JSON.stringify(document.text)}`
    try {
      const faults = faultsOf(document, attribute(document, model))
      if (faults.length > 0) return [...faults, shown]
    } catch (error) {
      return [(error as Error).stack ?? '', shown]
    }
  }
  return []
}

describe('attribute on generated text', () => {
  it.each([
    ['short', SHORT],
    ['long', LONG],
  ])('is sound for many %s texts', { timeout: 120_000 }, (_name, { texts, pieces }) => {
    expect(findFaults(texts, pieces)).toEqual([])
  })

  it('gives the same result twice', () => {
    const document = generated(7, LONG.pieces)
    expect(attribute(document, model)).toEqual(attribute(document, model))
  })
})
