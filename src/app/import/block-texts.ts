/** Elements that stand in a line of text; all others begin and end a paragraph. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY RB RT S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
)
/** What is on a page beside an article's words. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH FORM BUTTON SELECT TEXTAREA FIGURE FIGCAPTION PICTURE VIDEO AUDIO CANVAS NAV'.split(
    ' ',
  ),
)

/**
 * The paragraphs of an element's text, in order, without empty ones. A block ends one, and so do two line breaks; one
 * line break is a space, for lines are wrapped anew.
 */
export function blockTexts(root: Node): readonly string[] {
  const paragraphs: string[] = []
  let words = ''
  let breaks = 0
  const end = () => {
    const paragraph = words.replace(/\s+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    words = ''
    breaks = 0
  }
  // Markup may be nested deeper than functions can call one another.
  const open: (Node | typeof end)[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'function') node()
    else if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? ''
      if (text.trim() !== '') breaks = 0
      words += text
    } else if (node.nodeName === 'BR') {
      words += ' '
      if (++breaks > 1) end()
    } else if (!SKIPPED.has(node.nodeName.toUpperCase())) {
      const isBlock = !INLINE.has(node.nodeName)
      if (isBlock) {
        end()
        open.push(end)
      }
      for (let child = node.lastChild; child; child = child.previousSibling) open.push(child)
    }
  }
  end()
  return paragraphs
}
