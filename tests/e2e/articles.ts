import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from './sites.ts'

/** An article's file as a reader of the file sees it. */
export interface ArticleFile {
  readonly slug: string
  /** Paragraphs with LF line endings, as a page's text has them. */
  readonly paragraphs: readonly string[]
}

/** The articles of a site, oldest first, read without the project's own parser. */
export function readArticleFiles({ articles }: Site): readonly ArticleFile[] {
  return readdirSync(articles)
    .filter((name) => /^\d{4}-.*\.(txt|md)$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(articles, name), 'utf8').replaceAll('\r\n', '\n')
      const body = name.endsWith('.md')
        ? text.slice(text.indexOf('\n---\n', 4) + '\n---\n'.length)
        : text.slice(text.indexOf('\n\n'))
      const paragraphs = body.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
      return { slug: name.replace(/\.\w+$/, ''), paragraphs: paragraphs.filter(Boolean) }
    })
}
