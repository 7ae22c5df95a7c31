import { expect, it } from 'vitest'
import { findQuotations } from '../../../src/engine/model/quotations.ts'
import { repairSource, withoutListener } from '../../../src/engine/model/repair-parts.ts'
import { TAG } from '../../../src/engine/model/tags.ts'
import { readWords } from '../../../src/engine/model/words.ts'

/** The source's words after the repair; each word is written `word/TAG`. */
function repaired(sentence: string): string {
  const words = sentence.split(' ').map((word) => word.split('/'))
  const tags = Uint8Array.from(words, ([, tag]) => TAG[tag as keyof typeof TAG])
  const [first, last] = repairSource([0, words.length - 1], { tags })
  return words
    .slice(first, last + 1)
    .flatMap(([word]) => word ?? [])
    .join(' ')
}

it.each([
  ['Rome/NNP sent/VBD its/PRP$ demands/NNS including/VBG', 'Rome'],
  ['several/JJ harbor/NN towns/NNS have/VBP asked/VBN', 'several harbor towns'],
])('ends a source before a verb of its own: %s', (source, expected) => {
  expect(repaired(source)).toBe(expected)
})

it.each([
  ['Ann/NNP Lee/NNP', 'Ann Lee'],
  ['voters/NNS who/WP stayed/VBD home/NN', 'voters who stayed home'],
  ['a/DT speech/NN Mrs./NNP Lee/NNP gave/VBD in/IN May/NNP', 'a speech Mrs. Lee gave in May'],
])('leaves what belongs to the name: %s', (source, expected) => {
  expect(repaired(source)).toBe(expected)
})

/** What is left of contents, given as texts, of a statement whose cue is the first “told”; only “won” is a verb. */
function told(text: string, ...contents: string[]): string[] {
  const words = readWords(text, 0, text.length)
  const wordAt = (offset: number): number => words.start.findIndex((start) => start >= offset)
  const cue = wordAt(text.indexOf('told'))
  const content = contents.map((part): [number, number] => {
    const at = text.indexOf(part)
    return [wordAt(at), words.end.findIndex((end) => end >= at + part.length)]
  })
  const tags = Uint8Array.from(words.start, (start) =>
    text.startsWith('won', start) ? TAG.VBD : TAG.NN,
  )
  const context = { words, tags, quotations: findQuotations(words) }
  return withoutListener({ source: null, cue: [cue, cue], content }, context).map(([first, last]) =>
    text.slice(words.start[first], words.end[last]),
  )
}

it('takes the listener out of what somebody was told', () => {
  const text = 'Lee told senators on Monday that we won.'
  expect(told(text, 'senators on Monday that we won')).toEqual(['that we won'])
})

it('takes the listener out behind a quotation', () => {
  const text = '“We won,” Lee told reporters in Rome, Berg at her side.'
  expect(told(text, '“We won,”', 'reporters in Rome, Berg at her side')).toEqual(['“We won,”'])
})

it('leaves what may be words of the statement', () => {
  expect(told('Lee told us we won.', 'us we won')).toEqual(['us we won'])
  expect(told('Lee told the truth.', 'the truth')).toEqual(['the truth'])
})
