import type { Article, Block } from '../../compiler/types.ts'

/** The title and the paragraphs in which a statement's content stands; none without a statement, or one of that id. */
export function blocksOf(article: Article, statementId: string | null): ReadonlySet<Block> {
  const content = article.statements.find(({ id }) => id === statementId)?.content ?? []
  const blocks = content.length === 0 ? [] : [article.title, ...article.paragraphs]
  return new Set(
    blocks.filter((block) =>
      content.some(({ start, end }) => start < block.end && end > block.start),
    ),
  )
}
