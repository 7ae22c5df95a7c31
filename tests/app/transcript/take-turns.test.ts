// @vitest-environment node
import { expect, it } from 'vitest'
import { takeTurns } from '../../../src/app/transcript/take-turns.ts'
import { fileText } from '../../../src/compiler/file-text.ts'
import { publishedArticle } from '../../helpers/articles.ts'

const article = publishedArticle(
  '2031-05-04-bridge.txt',
  [
    'date 2031-05-04 Ann Lee says the bridge is open',
    '“We won,” Ann Lee said.',
    '“Nobody will wait,” Ann Lee said.',
    'Tom Berg said that the steel had arrived late.',
  ].join('\n\n'),
)
const turns = (followedId: string | null) =>
  takeTurns(article, fileText(article), followedId).map(
    ({ names, lines }) =>
      `${names}: ${lines.map(({ words, note }) => (note ? `${words} (${note})` : words)).join(' / ')}`,
  )

it('takes what the same speaker says in a row together, and notes what the words do not tell', () => {
  expect(turns(null)).toEqual([
    'Ann Lee: the bridge is open (paraphrased · in the headline) / “We won,” / “Nobody will wait,”',
    'Tom Berg: that the steel had arrived late (paraphrased)',
  ])
})

it('keeps to one speaker', () => {
  expect(turns('tom-berg')).toEqual(['Tom Berg: that the steel had arrived late (paraphrased)'])
  expect(turns('nobody')).toEqual([])
})
