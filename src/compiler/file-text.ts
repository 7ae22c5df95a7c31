import type { Article } from './types.ts'

/**
 * The words of an article at their places in its file, with spaces for what lies between them: spans of statements
 * point into it. A title that its file writes with escapes has no place, and is left out.
 */
export function fileText({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): string {
  const parts: string[] = []
  let length = 0
  for (const { start, end, text } of [title, ...paragraphs]) {
    if (end - start !== text.length) continue
    parts.push(' '.repeat(start - length), text)
    length = end
  }
  return parts.join('')
}
