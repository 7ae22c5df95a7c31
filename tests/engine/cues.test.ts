import { describe, expect, it } from 'vitest'
import { findCues } from '../../src/engine/cues.ts'
import { segment } from '../../src/engine/segment.ts'
import { documentOf } from '../helpers/lines.ts'

const cues = (text: string): string[] =>
  segment(documentOf(text)).flatMap((block) =>
    findCues(block).map((cue) =>
      text.slice(block.tokens[cue.from]?.start, block.tokens[cue.to - 1]?.end),
    ),
  )

describe('findCues', () => {
  it.each([
    ['Ann Lee has not said that.', ['has not said']],
    ['She called for an inquiry.', ['called for']],
    ['It rained, according to her.', ['according to']],
    ['She spoke, adding that it rained.', ['spoke', 'adding']],
    ['Their demand that it end was heard.', ['demand']],
    ['The report was long.', []],
    ['The plans were changed.', []],
    ['She was told by him.', []],
    ['“He said so,” it read.', []],
  ])('finds the cues of %j', (text, expected) => {
    expect(cues(text)).toEqual(expected)
  })
})
