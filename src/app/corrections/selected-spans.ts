import type { Article, Block, Span } from '../../compiler/types.ts'
import { snapToWords } from './word-steps.ts'

/** The words selected in the article on the screen, a span for each paragraph, as whole words. */
export function selectedSpans(article: Article, selection: Selection | null): readonly Span[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  const elements = [...document.querySelectorAll('.reader h1, .reader p')]
  return [article.title, ...article.paragraphs].flatMap((block, at) => {
    const element = elements[at]
    const isPlaced = block.end - block.start === block.text.length
    if (!element || !isPlaced || !range.intersectsNode(element)) return []
    const span = snapToWords(block, {
      start: placeIn(block, element, range.startContainer, range.startOffset) ?? block.start,
      end: placeIn(block, element, range.endContainer, range.endOffset) ?? block.end,
    })
    return span ? [span] : []
  })
}

/** The place in the file's text of a point in a block's element; `null` for one outside. */
function placeIn(block: Block, element: Element, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  return block.start + offsetInText(block.text, element.textContent ?? '', String(before).length)
}

/** HTML reads CRLF as LF: each line end before the point may be one code unit longer in the file. */
function offsetInText(text: string, shown: string, offset: number): number {
  if (shown.length === text.length) return offset
  let at = 0
  for (let count = 0; count < offset; count++) at += text.startsWith('\r\n', at) ? 2 : 1
  return at
}
