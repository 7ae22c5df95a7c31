import type { Model } from '../engine/index.ts'
import { attributeArticle } from '../compiler/compile.ts'
import { parseText } from '../compiler/parse.ts'
import type { Mention, ParsedArticle, Span, Speaker, Statement } from '../compiler/types.ts'

/** What the command line prints of one text. Offsets are UTF-16 code units into the text as read. */
export interface Annotation {
  readonly file: string
  readonly title: string | null
  readonly date: string | null
  readonly truncated: boolean
  readonly speakers: readonly Speaker[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
}

/** The statements of any text: an article file's, or a bare text's. `file` is given back as it is. */
export function annotateText(file: string, text: string, model: Model): Annotation {
  const parsed = parseText(file, text)
  const { speakers, mentions, statements } = attributeArticle(parsed, model)
  const place = placeInFile(parsed)
  return {
    file,
    title: parsed.title?.text ?? null,
    date: parsed.date,
    truncated: parsed.isTruncated,
    speakers,
    mentions: mentions.map((mention) => ({ ...mention, ...place(mention) })),
    statements: statements.map((statement) => ({
      ...statement,
      source: statement.source && place(statement.source),
      cue: statement.cue && place(statement.cue),
      content: statement.content.map(place),
    })),
  }
}

/** From a span of the parsed text to the same words in the file, which may write its title otherwise. */
function placeInFile({ title, titlePlaces }: ParsedArticle): (span: Span) => Span {
  return ({ start, end }) => {
    const first = titlePlaces?.[start - (title?.start ?? 0)]
    const last = titlePlaces?.[end - 1 - (title?.start ?? 0)]
    return first && last ? { start: first.start, end: last.end } : { start, end }
  }
}
