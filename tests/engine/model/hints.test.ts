import { describe, expect, it } from 'vitest'
import { HINT, readHints } from '../../../src/engine/model/hints.ts'
import { readWords } from '../../../src/engine/model/words.ts'
import type { StatementSpans } from '../../../src/engine/statement-spans.ts'

const TEXT = 'Lee said rain fell, Moss said.'
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const outer: StatementSpans = {
  kind: 'indirect',
  source: at('Moss'),
  cue: at('said', 20),
  content: [at('Lee said rain fell')],
}
const inner: StatementSpans = {
  kind: 'indirect',
  source: at('Lee'),
  cue: at('said'),
  content: [at('rain fell')],
}

describe('readHints', () => {
  it('gives the rules’ statements as ranges of words', () => {
    const { statements } = readHints(readWords(TEXT, 0, TEXT.length), [inner])
    expect(statements).toEqual([{ source: [0, 0], cue: [1, 1], content: [[2, 3]] }])
  })

  it('marks each word with its part in the outermost statement', () => {
    const { roles } = readHints(readWords(TEXT, 0, TEXT.length), [outer, inner])
    const { contentBegin, content, contentEnd, source, cue, none } = HINT
    expect([...roles]).toEqual([
      contentBegin,
      content,
      content,
      contentEnd,
      none,
      source,
      cue,
      none,
    ])
  })

  it('leaves out statements of other paragraphs', () => {
    const begin = at('Moss').start
    expect(readHints(readWords(TEXT, begin, TEXT.length), [inner]).statements).toEqual([])
  })
})
