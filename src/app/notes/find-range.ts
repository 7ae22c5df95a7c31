import type { Article, Span } from '../../compiler/types.ts'
import { findBlock } from '../../compiler/text-quotes.ts'

/** The words of a span as they stand on the screen; `null` when they are not there. A span lies in one block. */
export function findRange({ title, paragraphs }: Article, span: Span): Range | null {
  const blocks = [title, ...paragraphs]
  const block = findBlock(blocks, span)
  const element =
    document.querySelectorAll('.reader h1, .reader p')[block ? blocks.indexOf(block) : -1]
  if (!block || !element) return null
  // HTML reads CRLF as LF.
  const isShort = element.textContent !== block.text
  const shownLength = (from: number, to: number) => {
    const words = block.text.slice(from - block.start, to - block.start)
    return isShort ? words.replaceAll('\r\n', '\n').length : words.length
  }
  const start = shownLength(block.start, span.start)
  const first = pointAt(element, start)
  const last = pointAt(element, start + shownLength(span.start, span.end))
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(...first)
  range.setEnd(...last)
  return range
}

/** The place of a character in an element's text. */
function pointAt(element: Element, offset: number): [node: Text, offset: number] | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (offset <= before + node.length) return [node, offset - before]
    before += node.length
  }
  return null
}
