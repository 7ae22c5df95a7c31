import type { Correction, SpeakerReference, StatementAnchor } from './corrections.ts'
import {
  addSpeaker,
  findSpeaker,
  findStatement,
  hasContent,
  mergeSpeakers,
  replaceStatement,
  splitSpeaker,
  startDraft,
  withoutStatement,
  withStatement,
  type Correctable,
  type Draft,
} from './corrections-draft.ts'
import { FIRMNESS } from '../engine/firmness.ts'
import { statementId } from '../engine/ids.ts'
import { rankSpeakers } from './rank-speakers.ts'
import { findQuote, flatten, joinWords } from './text-quotes.ts'
import type { Span, Statement } from './types.ts'

/** A correction that the article, as it is now, leaves nothing to apply to. */
export interface Conflict {
  /** Index in the list of corrections. */
  readonly index: number
  readonly found: string
  readonly expected: string
}

export interface CorrectedArticle<A> {
  readonly article: A
  /** In the order of the list; the corrections they are about are left out, the others applied. */
  readonly conflicts: readonly Conflict[]
  /** For each statement that was changed, the indexes of the corrections that did it. */
  readonly changes: ReadonlyMap<string, readonly number[]>
}

/** A failed step. */
type Failure = Omit<Conflict, 'index'>

/**
 * An article as a list of corrections leaves it: with the statements changed, and with speakers, their words and the
 * order of statements as they follow from that. Applying the same list twice changes nothing more. Corrections find
 * their words wherever they stand now; those whose words are gone are conflicts. Never throws.
 */
export function applyCorrections<A extends Correctable>(
  article: A,
  corrections: readonly Correction[],
): CorrectedArticle<A> {
  if (corrections.length === 0) return { article, conflicts: [], changes: new Map() }
  const conflicts: Conflict[] = []
  let draft = startDraft(article)
  for (const [index, correction] of corrections.entries()) {
    const result = applyOne(draft, correction, index)
    if ('found' in result) conflicts.push({ index, ...result })
    else draft = result
  }
  return { article: finish(article, draft), conflicts, changes: draft.changes }
}

function applyOne(draft: Draft, correction: Correction, index: number): Draft | Failure {
  switch (correction.action) {
    case 'set-speakers':
      return onStatement(draft, correction.statement, (statement) =>
        setSpeakers(draft, statement, correction.speakers, index),
      )
    case 'set-kind':
      return onStatement(draft, correction.statement, (statement) =>
        replaceStatement(draft, statement, { ...statement, kind: correction.kind }, index),
      )
    case 'set-words':
      return setWords(draft, correction, index)
    case 'remove':
      return remove(draft, correction)
    case 'add':
      return add(draft, correction, index)
    case 'merge-speakers':
      return merge(draft, correction)
    default:
      return split(draft, correction, index)
  }
}

type Of<Action extends Correction['action']> = Extract<Correction, { action: Action }>

/** What is no statement any more needs no removing, as long as its words are there. */
function remove(draft: Draft, { statement: anchor }: Of<'remove'>): Draft | Failure {
  const statement = findStatement(draft, anchor)
  if (statement) return withoutStatement(draft, statement)
  return holdsWords(draft, anchor) ? draft : gone(draft, anchor)
}

function merge(draft: Draft, correction: Of<'merge-speakers'>): Draft | Failure {
  const from = findSpeaker(draft, correction.from)
  const into = findSpeaker(draft, correction.into)
  if (from && into) return mergeSpeakers(draft, from, into)
  if (into?.aliases.includes(correction.from.name)) return draft
  return noSpeaker(into ? correction.from : correction.into)
}

function split(draft: Draft, correction: Of<'split-speaker'>, index: number): Draft | Failure {
  const from = findSpeaker(draft, correction.from)
  const statements = correction.statements.map((anchor) => findStatement(draft, anchor))
  const missing = correction.statements.find((_, at) => !statements[at])
  if (missing) return gone(draft, missing)
  const [withInto, into] = addSpeaker(draft, correction.into)
  const moved = statements.filter((each) => each !== null)
  if (moved.every(({ speakers }) => speakers.includes(into.id))) return draft
  return from ? splitSpeaker(withInto, { from, moved, into, index }) : noSpeaker(correction.from)
}

function setSpeakers(
  draft: Draft,
  statement: Statement,
  references: readonly SpeakerReference[],
  index: number,
): Draft {
  let known = draft
  const speakers = references.map((reference) => {
    const [next, speaker] = addSpeaker(known, reference)
    known = next
    return speaker
  })
  const [first] = speakers
  const changed: Statement = {
    ...statement,
    speakers: [...new Set(speakers.map(({ id }) => id))],
    firmness: first ? FIRMNESS[first.kind] : null,
  }
  return replaceStatement(known, statement, changed, index)
}

function setWords(draft: Draft, { statement: anchor, words }: Of<'set-words'>, index: number) {
  const content = findContent(draft, words)
  if ('found' in content) return content
  if (draft.statements.some((each) => hasContent(each, content))) return draft
  return onStatement(draft, anchor, (statement) =>
    replaceStatement(
      draft,
      statement,
      { ...statement, content, ...apart(statement, content) },
      index,
    ),
  )
}

/** Source and cue as far as they are not content now. */
function apart({ source, cue }: Statement, content: readonly Span[]) {
  const isFree = (span: Span | null) =>
    span !== null && !content.some(({ start, end }) => start < span.end && span.start < end)
  return { source: isFree(source) ? source : null, cue: isFree(cue) ? cue : null }
}

function add(draft: Draft, { words, kind, speakers }: Of<'add'>, index: number): Draft | Failure {
  const content = findContent(draft, words)
  if ('found' in content) return content
  const known = draft.statements.find((each) => hasContent(each, content))
  if (known) return setSpeakers(draft, { ...known, kind, act: 'said' }, speakers, index)
  const added: Statement = {
    id: statementId(joinWords(draft.text, content)),
    kind,
    act: 'said',
    firmness: null,
    speakers: [],
    via: [],
    source: null,
    cue: null,
    content,
    confidence: 1,
  }
  const [withAdded, statement] = withStatement(draft, added)
  return setSpeakers(withAdded, statement, speakers, index)
}

function findContent(draft: Draft, words: Of<'add'>['words']): readonly Span[] | Failure {
  const content: Span[] = []
  for (const quote of words) {
    const span = findQuote(draft.blocks, quote)
    if (span === 'missing') return textWithout(quote.exact)
    if (span === 'ambiguous')
      return {
        found: `${quoted(quote.exact)} more than once`,
        expected: 'words in one place, or more of what stands around them',
      }
    content.push(span)
  }
  return content.sort((one, other) => one.start - other.start)
}

function onStatement(
  draft: Draft,
  anchor: StatementAnchor,
  change: (statement: Statement) => Draft,
): Draft | Failure {
  const statement = findStatement(draft, anchor)
  return statement ? change(statement) : gone(draft, anchor)
}

/** Why a statement is not found: its words are gone, or they are no statement any more. */
function gone(draft: Draft, anchor: StatementAnchor): Failure {
  if (!holdsWords(draft, anchor)) return textWithout(anchor.words)
  const found = `${quoted(anchor.words)} as words of the text but not as a statement`
  return { found, expected: `a statement of these words (${anchor.id})` }
}

function holdsWords({ text }: Draft, { words }: StatementAnchor): boolean {
  const flat = flatten(text)
  return words.split(' … ').every((part) => flat.includes(flatten(part)))
}

const textWithout = (words: string): Failure => ({
  found: `a text without ${quoted(words)}`,
  expected: 'the words the correction was made for',
})

const noSpeaker = ({ name }: SpeakerReference): Failure => ({
  found: `no speaker ${quoted(name)}`,
  expected: 'a speaker of the article',
})

/** Words as they stand in a message, at most 60 characters, in quotation marks of their own or ours. */
function quoted(words: string): string {
  const characters = Array.from(flatten(words).slice(0, 122))
  const short =
    characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
  return /^[“"«„]/.test(short) ? short : `“${short}”`
}

/** The article with what follows from a draft: silent speakers go, the others are ranked anew. */
function finish<A extends Correctable>(article: A, draft: Draft): A {
  const statements = [...draft.statements].sort(
    (one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0),
  )
  const heard = new Set(statements.flatMap(({ speakers, via }) => [...speakers, ...via]))
  const speakers = draft.speakers.filter(({ id }) => heard.has(id))
  const voices = new Set(article.speakers.filter(({ isVoice }) => isVoice).map(({ id }) => id))
  const known = new Set(statements.map(({ id }) => id))
  const corrected = [...new Set([...(article.corrected ?? []), ...draft.changes.keys()])]
  return {
    ...article,
    statements,
    // Whom the editor's list makes a voice stays one.
    speakers: rankSpeakers(draft.text, speakers, statements).map((speaker) =>
      voices.has(speaker.id) ? { ...speaker, isVoice: true } : speaker,
    ),
    mentions: draft.mentions.filter(({ speaker }) => heard.has(speaker)),
    corrected: corrected.filter((id) => known.has(id)),
  }
}
