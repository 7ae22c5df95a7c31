import { describe, expect, it } from 'vitest'
import { findErrors } from '../../../src/build/evaluate/errors.ts'
import { pairStatements, toScored } from '../../../src/build/evaluate/pair-statements.ts'
import { indexWords } from '../../../src/build/evaluate/word-sets.ts'

const TEXT =
  'Ann Lee said it would rain in the hills and Tom Berg said the bridge would stay shut all week.'
const index = indexWords(TEXT)

/** A statement by the words of its content and source, as they stand in the text. */
function statement(content: string, source: string | null) {
  const spanOf = (words: string) => {
    const start = TEXT.indexOf(words)
    return { start, end: start + words.length }
  }
  return toScored(TEXT, index, {
    source: source === null ? [] : [spanOf(source)],
    cue: [],
    content: [spanOf(content)],
  })
}

const RAIN = statement('it would rain in the hills', 'Ann Lee')
const BRIDGE = statement('the bridge would stay shut all week', 'Tom Berg')

describe('findErrors', () => {
  it.each([
    ['a right statement', [RAIN], [RAIN], [null]],
    ['another source', [RAIN], [statement('it would rain', 'Tom Berg')], ['source wrong']],
    ['no source', [RAIN], [statement('it would rain', null)], ['source missing']],
    [
      'a source too many',
      [statement('it would rain', null)],
      [statement('it would rain', 'Ann Lee')],
      ['source where none is marked'],
    ],
    ['few of the words', [RAIN], [statement('it would', 'Ann Lee')], ['content too short']],
    ['far more than the words', [statement('it would', 'Ann Lee')], [RAIN], ['content too long']],
    [
      'words mostly beside it',
      [RAIN],
      [statement('the hills and Tom Berg said the bridge', 'Ann Lee')],
      ['content mostly elsewhere'],
    ],
    [
      'two halves',
      [RAIN],
      [statement('it would', 'Ann Lee'), statement('rain in', 'Ann Lee')],
      ['content split in two statements', 'found nested in a marked one'],
    ],
    [
      'two in one',
      [RAIN, BRIDGE],
      [statement('in the hills and Tom Berg said the bridge would stay', 'Ann Lee')],
      ['missed, its words are another’s', 'contents joined in one statement'],
    ],
    ['nothing', [RAIN], [], ['missed altogether']],
    [
      'a second one across its edge',
      [RAIN],
      [RAIN, statement('the hills and', 'Ann Lee')],
      [null, 'found across a marked one'],
    ],
    ['another one', [RAIN], [BRIDGE], ['missed altogether', 'found where nothing is marked']],
  ])('tells what is wrong with %s', (_name, gold, found, errors) => {
    expect(findErrors(pairStatements(gold, found))).toEqual(errors)
  })
})
