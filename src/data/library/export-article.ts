import { writeMarkdownFile } from '../../compiler/imports/article-file.ts'
import { readOwnText } from './own-articles.ts'

/** The forms an own article is saved in. */
export const EXPORT_FORMATS = [
  { ending: 'txt', name: 'text', type: 'text/plain' },
  { ending: 'md', name: 'Markdown', type: 'text/markdown' },
  { ending: 'json', name: 'JSON', type: 'application/json' },
] as const

/**
 * An own article as a file. Text and Markdown are article files, which build to the same statements in the archive's
 * folder; JSON is the article as the app holds it. Rejects with `NotFoundError` or `StorageError`.
 */
export async function exportOwnArticle(
  slug: string,
  { ending, type }: (typeof EXPORT_FORMATS)[number],
): Promise<{ readonly name: string; readonly type: string; readonly content: string }> {
  const { text, article } = await readOwnText(slug)
  const { title, paragraphs } = article
  const contents = {
    txt: () => text,
    md: () =>
      writeMarkdownFile({
        ...article,
        title: title.text,
        paragraphs: paragraphs.map((block) => block.text),
        notice: null,
      }),
    json: () => `${JSON.stringify(article, null, 2)}\n`,
  }
  const stem = slug.slice(slug.indexOf(':') + 1)
  return { name: `${stem}.${ending}`, type, content: contents[ending]() }
}
