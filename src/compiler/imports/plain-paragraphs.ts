import { findLines, findParagraphs } from '../lines.ts'

/** Share of lines as long as this, in characters, from which each line is a paragraph of its own. */
const LONG_LINE = 90

/**
 * The paragraphs of a bare text, without empty ones. Blank lines stand between them; in a text without any, each line
 * is one, unless the lines are short and so only wrapped. Markdown loses its marks and keeps its words.
 */
export function plainParagraphs(text: string, isMarkdown: boolean): readonly string[] {
  const words = isMarkdown ? withoutMarks(text) : text
  const lines = findLines(words)
  const filled = lines.map((line) => line.text.trim()).filter((line) => line !== '')
  const blocks = findParagraphs(lines).map(({ start, end }) => words.slice(start, end))
  const isOneBlock = blocks.length === 1 && filled.length > 1
  const paragraphs =
    isOneBlock && filled.some((line) => line.length > LONG_LINE)
      ? filled
      : blocks.map((block) =>
          block
            .split(/\r\n?|\n/)
            .map((line) => line.trim())
            .join('\n'),
        )
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}

/** Markdown's headings, emphasis, links and quotation marks of lines taken off; code and tables stay as they are. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^---\r?\n[\s\S]{0,5000}?\r?\n---\r?\n/, '')
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '\n$1\n')
    .replace(/^ {0,3}>[ \t]?/gm, '')
    .replace(/^ {0,3}(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,500}?\S)\*(?![\w*])/g, '$1')
}
