import { afterEach, expect, it } from 'vitest'
import { selectedSpans } from '../../../src/app/corrections/selected-spans.ts'
import type { Article, Block } from '../../../src/compiler/types.ts'

const TEXTS = ['Title', 'One and two.', 'Three\r\nand four.']

/** An article on the screen, with a mark in its first paragraph; line ends as HTML reads them. */
function show(): Article {
  document.body.innerHTML =
    '<article class="reader"><header><h1>Title</h1></header>' +
    '<p>One <span>and</span> two.</p><p>Three\nand four.</p></article>'
  let start = 0
  const [title, ...paragraphs] = TEXTS.map((text): Block => {
    const block = { start, end: start + text.length, text }
    start = block.end + 2
    return block
  })
  return { title, paragraphs } as unknown as Article
}

/** Selects from a place in one text node to a place in another. */
function select(from: Node | null, fromAt: number, to: Node | null, toAt: number): Selection {
  if (!from || !to) throw new Error('nothing to select')
  const range = document.createRange()
  range.setStart(from, fromAt)
  range.setEnd(to, toAt)
  return {
    isCollapsed: false,
    rangeCount: 1,
    getRangeAt: () => range,
  } as unknown as Selection
}

const file = TEXTS.join('  ')
const wordsOf = (article: Article, selection: Selection | null) =>
  selectedSpans(article, selection).map(({ start, end }) => file.slice(start, end))

afterEach(() => document.body.replaceChildren())

it('gives the selected words as whole words, across marks', () => {
  const article = show()
  const [first] = document.querySelectorAll('p')
  const selection = select(first?.firstChild ?? null, 1, first?.lastChild ?? null, 2)
  expect(wordsOf(article, selection)).toEqual(['One and two'])
})

it('gives a span for each paragraph, in the file’s own line ends', () => {
  const article = show()
  const [first, second] = document.querySelectorAll('p')
  const selection = select(first?.lastChild ?? null, 1, second?.firstChild ?? null, 9)
  expect(wordsOf(article, selection)).toEqual(['two.', 'Three\r\nand'])
})

it('gives nothing where nothing is selected', () => {
  expect(selectedSpans(show(), null)).toEqual([])
})
