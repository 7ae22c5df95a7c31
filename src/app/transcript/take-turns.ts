import { joinWords } from '../../compiler/text-quotes.ts'
import type { Article, Statement, StatementKind } from '../../compiler/types.ts'
import { listWords } from '../ui/list-words.ts'

export interface TranscriptLine {
  /** Of the statement. */
  readonly id: string
  readonly kind: StatementKind
  readonly words: string
  /** What the words alone do not tell: `paraphrased · in the headline`. */
  readonly note: string
}

/** What the same speakers say without another between. */
export interface Turn {
  readonly speakers: readonly string[]
  readonly names: string
  readonly lines: readonly TranscriptLine[]
}

/** What was said in an article as a dialogue, in its order. `text` is the file's. With `followedId`, of one speaker. */
export function takeTurns(
  article: Article,
  text: string,
  followedId: string | null,
): readonly Turn[] {
  const turns: { speakers: readonly string[]; names: string; lines: TranscriptLine[] }[] = []
  for (const statement of article.statements) {
    const { act, speakers } = statement
    if (act !== 'said' || (followedId !== null && !speakers.includes(followedId))) continue
    const line = lineOf(article, text, statement)
    const turn = turns.at(-1)
    if (turn && turn.speakers.join(' ') === speakers.join(' ')) turn.lines.push(line)
    else
      turns.push({
        speakers,
        names: nameAll(article, speakers) || 'Speaker unknown',
        lines: [line],
      })
  }
  return turns
}

function lineOf(article: Article, text: string, statement: Statement): TranscriptLine {
  const { id, kind, content, via } = statement
  const { title } = article
  const notes = [
    kind === 'indirect' && 'paraphrased',
    kind === 'mixed' && 'partly paraphrased',
    via.length > 0 && `according to ${nameAll(article, via)}`,
    title.end > 0 && (content[0]?.start ?? title.end) < title.end && 'in the headline',
  ]
  return { id, kind, words: joinWords(text, content), note: notes.filter(Boolean).join(' · ') }
}

function nameAll({ speakers }: Article, ids: readonly string[]): string {
  const names = ids.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id)
  return listWords(names)
}
