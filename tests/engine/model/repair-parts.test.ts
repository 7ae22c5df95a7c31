import { expect, it } from 'vitest'
import { repairSource } from '../../../src/engine/model/repair-parts.ts'
import { TAG } from '../../../src/engine/model/tags.ts'

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
