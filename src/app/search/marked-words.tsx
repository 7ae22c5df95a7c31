import { cutExcerpt } from '../../compiler/search/excerpt.ts'
import { findMatches } from '../../compiler/search/match.ts'
import type { SearchQuery } from '../../compiler/search/query.ts'

/** Characters shown of a long text. */
const LENGTH = 360

/** Words with those marked that were asked for. */
export function MarkedWords({
  text,
  query,
}: {
  readonly text: string
  readonly query: SearchQuery
}) {
  const pieces = cutExcerpt(text, findMatches(text, query), LENGTH)
  return pieces.map(({ text: words, isMatch }, at) =>
    // Pieces of one text stay in their order.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={at}>{words}</mark> : words,
  )
}
