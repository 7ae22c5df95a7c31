import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../../src/engine/model/candidates.ts'
import { readContext } from '../../../src/engine/model/context.ts'
import { readHints } from '../../../src/engine/model/hints.ts'
import { LABEL, LABELS } from '../../../src/engine/model/labels.ts'
import { findQuotations } from '../../../src/engine/model/quotations.ts'
import { findSentences } from '../../../src/engine/model/sentences.ts'
import { tagWords } from '../../../src/engine/model/tagger.ts'
import { readWords } from '../../../src/engine/model/words.ts'
import { model } from '../../helpers/model.ts'

/** Candidates with the words of their windows, where each word of a text is in a statement with the chance it has in `chances`. */
function windows(text: string, chances: Readonly<Record<string, number>>): string[] {
  const words = readWords(text, 0, text.length)
  const quotations = findQuotations(words)
  const sentences = findSentences(words, quotations)
  const tags = tagWords(words, quotations, sentences, model)
  const hints = readHints(words, [])
  const context = readContext(words, quotations, sentences, tags, model, 1, hints)
  const posteriors = new Float64Array(words.count * LABELS)
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.start[i], words.end[i])
    const chance = chances[word] ?? 0
    posteriors[i * LABELS] = 1 - chance
    posteriors[i * LABELS + (word === 'said' ? LABEL.cueBegin : LABEL.content)] = chance
  }
  return findCandidates(context, posteriors).map(({ from, to }) =>
    text.slice(words.start[from], words.end[to - 1]),
  )
}

describe('findCandidates', () => {
  it('gives an unlikely cue no window', () => {
    expect(windows('Ann Lee said so.', { said: 0.1, so: 0.9 })).toEqual([])
  })

  it('ends a window two words after the last that may be in a statement', () => {
    const text = 'On a wet day in May Ann Lee said so to the old man.'
    expect(windows(text, { Ann: 0.3, Lee: 0.9, said: 0.9, so: 0.8, man: 0.03 })).toEqual([
      'in May Ann Lee said so to the',
    ])
  })

  it('keeps a doubtful word between two likely ones', () => {
    expect(windows('Ann Lee said so on Monday.', { Ann: 0.9, said: 0.9, Monday: 0.5 })).toEqual([
      'Ann Lee said so on Monday.',
    ])
  })

  it('holds few other cues in a window however many there are', () => {
    const found = windows('Lee said '.repeat(70), { Lee: 0.9, said: 0.9 })
    expect(found).toHaveLength(70)
    expect(Math.max(...found.map((window) => window.split(' ').length))).toBeLessThan(45)
  })
})
