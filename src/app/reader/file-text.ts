import type { Article } from '../../compiler/types.ts'

/**
 * The words of an article at their places in its file, with spaces for what lies between them: spans of statements
 * point into it. A title that its file writes with escapes has no place, and is left out.
 */
export function fileText({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): string {
  return [title, ...paragraphs]
    .filter(({ start, end, text }) => end - start === text.length)
    .reduce((file, { start, text }) => file.padEnd(start) + text, '')
}
