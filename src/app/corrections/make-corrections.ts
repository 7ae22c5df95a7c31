import type { Correction, SpeakerReference, StatementAnchor } from '../../compiler/corrections.ts'
import { joinWords, quoteSpan } from '../../compiler/text-quotes.ts'
import type { Article, Span, Statement, StatementKind } from '../../compiler/types.ts'
import { listWords } from '../ui/list-words.ts'

/** What a reader makes of a statement. */
export interface Reading {
  readonly speakers: readonly SpeakerReference[]
  readonly kind: StatementKind
  readonly content: readonly Span[]
}

/** How a statement is read now. */
export function readingOf({ speakers }: Article, statement: Statement): Reading {
  const { kind, content } = statement
  const known = statement.speakers.flatMap((id) => speakers.find((each) => each.id === id) ?? [])
  return { speakers: known.map(referenceTo), kind, content }
}

export function referenceTo({ id, name, kind }: SpeakerReference): SpeakerReference {
  return { id, name, kind }
}

/** A statement as a correction names it. `text` is the file's. */
export function anchorOf(text: string, { id, content }: Statement): StatementAnchor {
  return { id, words: joinWords(text, content) }
}

/** What leads from a statement to another reading of it; empty when nothing differs. The words come last: they change the id. */
export function correctionsFor(
  article: Article,
  text: string,
  statement: Statement,
  { speakers, kind, content }: Reading,
): readonly Correction[] {
  const anchor = anchorOf(text, statement)
  const before = readingOf(article, statement)
  const list: Correction[] = []
  if (JSON.stringify(speakers) !== JSON.stringify(before.speakers))
    list.push({ action: 'set-speakers', statement: anchor, speakers })
  if (kind !== before.kind) list.push({ action: 'set-kind', statement: anchor, kind })
  if (JSON.stringify(content) !== JSON.stringify(before.content))
    list.push({ action: 'set-words', statement: anchor, words: quotesOf(article, content) })
  return list
}

/** A statement that was missing. */
export function additionOf(article: Article, { speakers, kind, content }: Reading): Correction {
  return { action: 'add', words: quotesOf(article, content), kind, speakers }
}

function quotesOf({ title, paragraphs }: Article, content: readonly Span[]) {
  return content.flatMap((span) => quoteSpan([title, ...paragraphs], span) ?? [])
}

/** A correction in a sentence. */
export function describeCorrection(correction: Correction): string {
  switch (correction.action) {
    case 'set-speakers':
      return `${cut(correction.statement.words)} is by ${nameAll(correction.speakers)}`
    case 'set-kind':
      return `${cut(correction.statement.words)} is ${KIND_WORDS[correction.kind]}`
    case 'set-words':
      return `${cut(correction.statement.words)} reads ${cut(wordsOf(correction.words))}`
    case 'remove':
      return `${cut(correction.statement.words)} is no statement`
    case 'add':
      return `${cut(wordsOf(correction.words))} is a statement by ${nameAll(correction.speakers)}`
    case 'merge-speakers':
      return `${correction.from.name} is ${correction.into.name}`
    default: {
      const { statements, from, into } = correction
      const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`
      return `${count} of ${from.name} made by ${into.name}`
    }
  }
}

const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  direct: 'in their own words',
  mixed: 'partly in their own words',
  indirect: 'paraphrased',
}

const wordsOf = (quotes: readonly { readonly exact: string }[]) =>
  quotes.map(({ exact }) => exact).join(' … ')

const nameAll = (speakers: readonly SpeakerReference[]) =>
  listWords(speakers.map(({ name }) => name)) || 'somebody unknown'

/** So many characters of a statement tell which one is meant. */
const LONGEST = 60

function cut(words: string): string {
  const characters = Array.from(words)
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : words
  return /^[“"«„]/.test(short) ? short : `“${short}”`
}
