import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/engine/quotations.ts'
import { documentOf } from '../helpers/lines.ts'

const quoted = (text: string): string[] =>
  findQuotations(text, documentOf(text).paragraphs).flatMap((block) =>
    block.map(({ start, end }) => text.slice(start, end)),
  )

describe('findQuotations', () => {
  it.each([
    ['“We won,” she said.', ['“We won,”']],
    ['"We won," she said, "at last."', ['"We won,"', '"at last."']],
    ["''We won,'' she said.", ["''We won,''"]],
    ["``We won,'' she said.", ["``We won,''"]],
    ['‘We won,’ she said.', ['‘We won,’']],
    ["'We won,' she said.", ["'We won,'"]],
    ['„Wir kommen“, sagte sie.', ['„Wir kommen“']],
    ['« Nous venons », dit-elle.', ['« Nous venons »']],
    ['“We were ‘lucky’,” she said.', ['“We were ‘lucky’,”']],
    ['The town’s mayor isn’t here.', []],
    ["The towns' mayors aren't here.", []],
    ['Rock ’n’ roll of the ’90s.', []],
    ['‚Wir kommen‘, sagte sie.', ['‚Wir kommen‘']],
    [
      "He said: 'It's not the nurses' fault. They're well.'",
      ["'It's not the nurses' fault. They're well.'"],
    ],
    ["He called 'losers' those who said 'no' to it.", ["'losers'", "'no'"]],
    ['', []],
  ])('finds the quotations of %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each(['“We won.\n\n“At last.”', "'We won.\n\n'At last.'", '‘We won.\n\n‘At last.’'])(
    'goes on in the next paragraph when that begins with an opening mark: %j',
    (text) => {
      const blocks = findQuotations(text, documentOf(text).paragraphs)
      expect(blocks.flat().map(({ hasEnd, continues }) => [hasEnd, continues])).toEqual([
        [false, false],
        [true, true],
      ])
    },
  )
})
