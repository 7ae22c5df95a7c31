import type { SpeakerReference, StatementAnchor } from './corrections.ts'
import { FIRMNESS } from '../engine/firmness.ts'
import { slugOf, statementId } from '../engine/ids.ts'
import { fileText } from './file-text.ts'
import { flatten, joinWords } from './text-quotes.ts'
import type { Article, Block, Mention, Span, Speaker, Statement } from './types.ts'

/** What corrections need of an article, and change in it. */
export type Correctable = Pick<
  Article,
  'title' | 'paragraphs' | 'speakers' | 'mentions' | 'statements' | 'corrected'
>

/** An article on its way from correction to correction. Steps give a new one. */
export interface Draft {
  /** The file's text. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly speakers: readonly Speaker[]
  readonly mentions: readonly Mention[]
  /** In no order once words were changed or added. */
  readonly statements: readonly Statement[]
  /** Indexes of the corrections of each changed statement. */
  readonly changes: ReadonlyMap<string, readonly number[]>
}

export function startDraft(article: Correctable): Draft {
  const { title, paragraphs, speakers, mentions, statements } = article
  const blocks = [title, ...paragraphs]
  return { text: fileText(article), blocks, speakers, mentions, statements, changes: new Map() }
}

/** The statement an anchor is about: of its id and words, else of its words alone; `null` when it is gone. */
export function findStatement(draft: Draft, { id, words }: StatementAnchor): Statement | null {
  const wanted = comparable(words)
  const says = (each: Statement) => comparable(joinWords(draft.text, each.content)) === wanted
  const sameId = draft.statements.find((each) => each.id === id)
  if (sameId && says(sameId)) return sameId
  return draft.statements.find(says) ?? null
}

/** Words without what an id does not count either: capitals, punctuation, white space. */
const comparable = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [flatten(words)]).join(' ')

export const hasContent = ({ content }: Statement, spans: readonly Span[]): boolean =>
  content.length === spans.length &&
  content.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at].end)

/** The speaker meant: of that id and name, else of that name, else of that id; `null` without one. */
export function findSpeaker({ speakers }: Draft, { id, name }: SpeakerReference): Speaker | null {
  const isNamed = (speaker: Speaker) => speaker.name.toLowerCase() === name.toLowerCase()
  const sameId = speakers.find((speaker) => speaker.id === id) ?? null
  return sameId && isNamed(sameId) ? sameId : (speakers.find(isNamed) ?? sameId)
}

/** The speaker meant, made anew where the article does not know them. */
export function addSpeaker(draft: Draft, reference: SpeakerReference): readonly [Draft, Speaker] {
  const known = findSpeaker(draft, reference)
  if (known) return [draft, known]
  const { name, kind } = reference
  const ids = draft.speakers.map(({ id }) => id)
  const speaker: Speaker = { id: freeId(slugOf(name), ids), name, kind, aliases: [] }
  return [{ ...draft, speakers: [...draft.speakers, speaker] }, speaker]
}

/** The draft with one statement in another's place. Its id follows its words; a reader has looked at it: no doubt is left. */
export function replaceStatement(
  draft: Draft,
  before: Statement,
  after: Statement,
  index: number,
): Draft {
  const others = draft.statements.filter(({ id }) => id !== before.id)
  const isSame = hasContent(before, after.content)
  const base = statementId(joinWords(draft.text, after.content))
  const ids = others.map(({ id }) => id)
  const id = isSame ? before.id : freeId(base, ids)
  const changes = new Map(draft.changes)
  changes.set(id, [...(draft.changes.get(before.id) ?? []), index])
  if (id !== before.id) changes.delete(before.id)
  return { ...draft, statements: [...others, { ...after, id, confidence: 1 }], changes }
}

export function withoutStatement(draft: Draft, statement: Statement): Draft {
  const changes = new Map(draft.changes)
  changes.delete(statement.id)
  return { ...draft, changes, statements: draft.statements.filter(({ id }) => id !== statement.id) }
}

/** The draft with one more statement, under an id nobody else has. */
export function withStatement(draft: Draft, added: Statement): readonly [Draft, Statement] {
  const ids = draft.statements.map(({ id }) => id)
  const statement = { ...added, id: freeId(added.id, ids) }
  return [{ ...draft, statements: [...draft.statements, statement] }, statement]
}

/** One speaker instead of two: all that is `from`'s becomes `into`'s, names included. */
export function mergeSpeakers(draft: Draft, from: Speaker, into: Speaker): Draft {
  if (from.id === into.id) return draft
  const names = [...into.aliases, from.name, ...from.aliases].filter((name) => name !== into.name)
  const merged: Speaker = { ...into, aliases: [...new Set(names)] }
  const swap = (id: string) => (id === from.id ? into.id : id)
  return {
    ...draft,
    speakers: draft.speakers
      .filter(({ id }) => id !== from.id)
      .map((speaker) => (speaker.id === into.id ? merged : speaker)),
    mentions: draft.mentions.map((each) => ({ ...each, speaker: swap(each.speaker) })),
    statements: draft.statements.map((each) => swapSpeakers(each, swap, draft.speakers)),
  }
}

interface Split {
  readonly from: Speaker
  readonly moved: readonly Statement[]
  readonly into: Speaker
  readonly index: number
}

/** Some of a speaker's statements become another's, with the mentions that are their sources. */
export function splitSpeaker(draft: Draft, { from, moved, into, index }: Split): Draft {
  const swap = (id: string) => (id === from.id ? into.id : id)
  const isMoved = ({ start, end }: Span) =>
    moved.some(({ source }) => source && source.start <= start && end <= source.end)
  const mentions = draft.mentions.map((each) =>
    isMoved(each) ? { ...each, speaker: swap(each.speaker) } : each,
  )
  return moved.reduce<Draft>(
    (next, statement) =>
      replaceStatement(next, statement, swapSpeakers(statement, swap, draft.speakers), index),
    { ...draft, mentions },
  )
}

function swapSpeakers(
  statement: Statement,
  swap: (id: string) => string,
  known: readonly Speaker[],
): Statement {
  const speakers = [...new Set(statement.speakers.map(swap))]
  const first = known.find(({ id }) => id === speakers[0])
  const firmness = first ? FIRMNESS[first.kind] : statement.firmness
  return { ...statement, speakers, via: [...new Set(statement.via.map(swap))], firmness }
}

/** The id itself, or with the first number behind it that nobody has. */
function freeId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id
  let count = 2
  while (taken.includes(`${id}-${count}`)) count++
  return `${id}-${count}`
}
