import { DOUBTFUL } from './doubtful.ts'
import type { Span, Speaker, SpeakerKind, Statement } from './types.ts'

/** So many code units of a source, cue or name are shown. */
const LONGEST = 60

const PRONOUN =
  /^(?:I|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|which|that|this|these|those|one|himself|herself|themselves)$/i
const PLURAL_PRONOUN = /^(?:we|you|they|these|those)$/i
const SINGULAR_PRONOUN = /^(?:he|she)$/i
const POSSESSIVE = /['’]s?$|^(?:my|our|your|his|her|its|their|whose)$/iu
const PREPOSITION = /(?:^|\s)(?:according\s+to|by|from|of|in|to|per)$/iu
/** Words that name nobody by themselves. */
const SMALL_WORDS = new Set('a an and at by for from in jr of on or sr the to with'.split(' '))
/** Kinds whose name is a description: it is shown as words of the text. */
const DESCRIBED: ReadonlySet<SpeakerKind> = new Set(['unnamed', 'group', 'document'])

/**
 * Why a statement stands with its speakers: a plain sentence for readers, and a second one when the reading
 * is doubtful. `speakers` are all those of the article.
 *
 *     Biden warned that …          -> ‘warned’ introduces it; ‘Biden’ is its subject.
 *     …, the senator said.         -> ‘said’ follows it; ‘the senator’ means Joe Biden here.
 *     They said …                  -> ‘said’ introduces it; the text does not tell who ‘they’ are.
 *
 * It says what the published statement shows: its words, their order and who is meant; not how the engine
 * came to it. This file needs no other part of it, so that a page which only shows articles need not load the engine.
 */
export function explain(text: string, statement: Statement, speakers: readonly Speaker[]): string {
  const find = (ids: readonly string[]): Speaker[] =>
    ids.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? [])
  const who = find(statement.speakers)
  const via = find(statement.via)
  const { source } = statement
  const parts =
    source === null
      ? withoutSource(text, statement, who)
      : [introduction(text, statement), standing(text, { ...statement, source }, who, speakers)]
  const told = via.length > 0 ? `, as told by ${nameAll(via)}` : ''
  const doubt = statement.confidence < DOUBTFUL ? ' This is a doubtful reading.' : ''
  return `${parts.join('; ')}${told}.${doubt}`
}

function withoutSource(text: string, statement: Statement, who: readonly Speaker[]): string[] {
  const { cue, kind } = statement
  const hasCue = cue !== null && cueSort(text, cue) !== 'nothing'
  if (who.length > 0) return ['It goes on from the statement before']
  if (hasCue) return [introduction(text, statement), 'no speaker is named here']
  if (kind === 'direct') return ['No speaker is named here', 'the words stand in quotation marks']
  if (kind === 'mixed')
    return ['No speaker is named here', 'some of the words stand in quotation marks']
  return ['No speaker is named here']
}

/** What leads to the words, and where it stands. */
function introduction(text: string, { cue, content }: Statement): string {
  const sort = cue === null ? 'nothing' : cueSort(text, cue)
  if (cue === null || sort === 'nothing') return 'No word introduces it'
  if (sort === 'dash') return 'It is signed'
  const name = sort === 'colon' ? 'A colon' : quoted(text, cue)
  const [first, last] = [content[0], content.at(-1)]
  if (first === undefined || last === undefined || cue.end <= first.start)
    return `${name} introduces it`
  return cue.start >= last.end ? `${name} follows it` : `${name} stands in the midst of it`
}

function cueSort(text: string, { start, end }: Span): 'word' | 'colon' | 'dash' | 'nothing' {
  const cue = text.slice(start, end)
  if (/[\p{L}\p{N}]/u.test(cue)) return 'word'
  if (cue.includes(':')) return 'colon'
  return /[—–―-]/.test(cue) ? 'dash' : 'nothing'
}

type Sourced = Statement & { readonly source: Span }

/** What the source's words have to do with the speakers. */
function standing(
  text: string,
  statement: Sourced,
  who: readonly Speaker[],
  all: readonly Speaker[],
): string {
  const words = excerpt(text, statement.source)
  const shown = `‘${words}’`
  if (who.length === 0) {
    if (PLURAL_PRONOUN.test(words)) return `the text does not tell who ${shown} are`
    return SINGULAR_PRONOUN.test(words)
      ? `the text does not tell who ${shown} is`
      : `it is not clear who is meant by ${shown}`
  }
  if (PRONOUN.test(words)) return `${shown} stands for ${nameAll(who)} here`
  const full = text.slice(statement.source.start, statement.source.end)
  if (!who.every((speaker) => isNamedIn(full, speaker, all)))
    return `${shown} means ${nameAll(who)} here`
  const unnamed = who.every(({ kind }) => kind === 'unnamed') ? ' and stays unnamed' : ''
  return `${place(text, statement, shown)}${unnamed}`
}

/** Where the source stands: subject of a verb, or named by words like “according to”. */
function place(text: string, { cue, source }: Sourced, shown: string): string {
  const sort = cue === null ? 'nothing' : cueSort(text, cue)
  if (cue === null || sort === 'nothing') return `${shown} stands beside it`
  if (sort === 'dash') return `${shown} stands behind the dash`
  const isAfter = source.start >= cue.end
  if (sort === 'colon') return `${shown} stands ${isAfter ? 'after' : 'before'} it`
  const isInside = source.start >= cue.start && source.end <= cue.end
  const lead = text.slice(cue.start, Math.max(cue.end, source.start)).trim()
  if (isInside || (isAfter && PREPOSITION.test(lead))) return `it names ${shown}`
  if (!isAfter && POSSESSIVE.test(text.slice(source.start, source.end)))
    return `${shown} tells whose it is`
  return `${shown} is its subject`
}

/**
 * Whether words name a speaker so that a reader needs no help: all of the name, or, of a person's, a part
 * that is not also another person's.
 */
function isNamedIn(words: string, speaker: Speaker, all: readonly Speaker[]): boolean {
  const here = wordsOf(words)
  const name = [...wordsOf(speaker.name)]
  const shared = name.filter((word) => here.has(word))
  if (shared.length === name.length || shared.length === 0) return shared.length > 0
  return (
    speaker.kind === 'person' &&
    !all.some(({ id, kind, name: other }) => {
      const others = kind === 'person' && id !== speaker.id ? wordsOf(other) : new Set()
      return shared.every((word) => others.has(word))
    })
  )
}

const wordsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(
      (word) => word.length > 1 && !SMALL_WORDS.has(word),
    ),
  )

function nameAll(speakers: readonly Speaker[]): string {
  const names = speakers.map(({ name, kind }) => (DESCRIBED.has(kind) ? `‘${cut(name)}’` : name))
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const quoted = (text: string, span: Span): string => `‘${excerpt(text, span)}’`

/** Words of the text in one line, without a comma or colon at their end. */
const excerpt = (text: string, { start, end }: Span): string =>
  cut(
    text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[,;:]$/, ''),
  )

/** At most `LONGEST` code units, cut between words where that is possible. */
function cut(words: string): string {
  if (words.length <= LONGEST) return words
  const space = words.lastIndexOf(' ', LONGEST - 1)
  const end = space > 0 ? space : LONGEST - 1
  return `${words.slice(0, end).replace(/[\ud800-\udbff]$|[\s,;]+$/, '')}…`
}
