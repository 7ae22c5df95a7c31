import type { Model } from '../engine/index.ts'
import { attributeArticle } from '../compiler/compile.ts'
import { parseText } from '../compiler/parse.ts'
import type { Mention, Speaker, Statement } from '../compiler/types.ts'

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
  return {
    file,
    title: parsed.title?.text ?? null,
    date: parsed.date,
    truncated: parsed.isTruncated,
    ...attributeArticle(parsed, model),
  }
}
