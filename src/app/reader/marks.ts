import { DOUBTFUL } from '../../compiler/doubtful.ts'
import type { Act, Article, Firmness, Statement, StatementKind } from '../../compiler/types.ts'

/** A stretch of the article's text and what it is. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly role: 'content' | 'source' | 'cue' | 'mention'
  /** The statement, for content, source and cue. */
  readonly statementId: string | null
  /** For content: its kind. */
  readonly kind: StatementKind | null
  readonly firmness: Firmness | null
  /** Whether the statement was said, or the text tells of thought or will. */
  readonly act: Act
  /** Who speaks, or who is mentioned. */
  readonly speakers: readonly string[]
  /** Content: whether this is the first stretch of its statement. */
  readonly isFirst: boolean
  /** Content: whether the engine is not sure of it. */
  readonly isDoubtful: boolean
}

/** Where two marks cover the same words, the first of these stands outside. */
const OUTER_FIRST: readonly Mark['role'][] = ['content', 'source', 'cue', 'mention']

/**
 * The marks of an article's text in the order in which elements open: by start, wider ones first.
 * Mentions inside a source are left to the source.
 */
export function findMarks(article: Pick<Article, 'statements' | 'mentions'>): readonly Mark[] {
  const marks = article.statements.flatMap(marksOf)
  const sources = marks.filter(({ role }) => role === 'source').sort((a, b) => a.start - b.start)
  let next = 0
  for (const { start, end, speaker } of article.mentions) {
    while ((sources[next]?.end ?? Infinity) <= start) next++
    if ((sources[next]?.start ?? Infinity) < end) continue
    marks.push({ ...NOTHING, start, end, role: 'mention', speakers: [speaker] })
  }
  return marks.sort(
    (one, other) =>
      one.start - other.start ||
      other.end - one.end ||
      OUTER_FIRST.indexOf(one.role) - OUTER_FIRST.indexOf(other.role),
  )
}

const NOTHING = {
  statementId: null,
  kind: null,
  firmness: null,
  act: 'said',
  isFirst: false,
  isDoubtful: false,
} as const

function marksOf({ id, source, cue, content, ...statement }: Statement): Mark[] {
  const { kind, firmness, act, speakers, confidence } = statement
  const isDoubtful = confidence < DOUBTFUL
  const of = { statementId: id, kind, firmness, act, speakers, isFirst: false, isDoubtful }
  return [
    ...content.map((span, at): Mark => ({ ...of, ...span, role: 'content', isFirst: at === 0 })),
    ...(source ? [{ ...of, ...source, role: 'source' as const }] : []),
    ...(cue ? [{ ...of, ...cue, role: 'cue' as const }] : []),
  ]
}
