import { findQuote, quoteSpan } from '../../compiler/text-quotes.ts'
import type { Article, Span, Statement } from '../../compiler/types.ts'
import type { Note } from '../../data/notes.ts'

/** A note on spans of an article, still without words of the reader's own. */
export function noteOn(article: Article, spans: readonly Span[]): Note {
  const blocks = [article.title, ...article.paragraphs]
  return {
    id: crypto.randomUUID(),
    slug: article.slug,
    title: article.title.text,
    quotes: spans.flatMap((span) => quoteSpan(blocks, span) ?? []),
    text: '',
    changedAt: Date.now(),
  }
}

/** Where the words of a note stand now; what the text has lost is left out. */
export function spansOf({ title, paragraphs }: Article, { quotes }: Note): readonly Span[] {
  const found = quotes.map((quote) => findQuote([title, ...paragraphs], quote))
  return found.filter((span) => typeof span === 'object')
}

/** The newest note on words of a statement. */
export function noteOf(
  article: Article,
  { content }: Statement,
  notes: readonly Note[],
): Note | undefined {
  return notes.find((note) =>
    spansOf(article, note).some((span) =>
      content.some(({ start, end }) => span.start < end && start < span.end),
    ),
  )
}
