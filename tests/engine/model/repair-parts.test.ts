import { expect, it } from 'vitest'
import { findQuotations } from '../../../src/engine/model/quotations.ts'
import {
  repairSource,
  withApposed,
  withoutListener,
} from '../../../src/engine/model/repair-parts.ts'
import { TAG } from '../../../src/engine/model/tags.ts'
import { findSentences } from '../../../src/engine/model/sentences.ts'
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

/** The source, given as text, of a statement whose cue is the first “said”; words with a capital are names. */
function apposed(text: string, source: string): string {
  const words = readWords(text, 0, text.length)
  const wordAt = (offset: number): number => words.start.findIndex((start) => start >= offset)
  const tags = Uint8Array.from(words.start, (start) =>
    /[A-Z]/.test(text[start]!) ? TAG.NNP : TAG.IN,
  )
  const sentences = findSentences(words, findQuotations(words))
  const at = text.indexOf(source)
  const span = [wordAt(at), words.end.findIndex((end) => end >= at + source.length)] as const
  const cue = wordAt(text.indexOf('said'))
  const [first, last] = withApposed(span, [cue, cue], { words, tags, sentences })
  return text.slice(words.start[first], words.end[last])
}

it.each([
  ['a port', 'Ann Lee — head of Rome, a port — said so.', 'Ann Lee — head of Rome, a port'],
  ['a port --', 'On Monday, Lee -- from Rome, a port -- said so.', 'Lee -- from Rome, a port --'],
])('takes the name before the dashes a source stands between: %s', (source, text, expected) => {
  expect(apposed(text, source)).toBe(expected)
})

it.each([
  ['a mayor', 'Rome is dear — too dear, a mayor said.'],
  ['Ann Lee', 'Ann Lee — head of a port — said so.'],
  ['a port', 'Rome — by the sea. From a port — said so.'],
])('leaves a source that stands between no dashes: %s', (source, text) => {
  expect(apposed(text, source)).toBe(source)
})
