import type { Firmness, StatementKind } from '../types.ts'
import { FIRMNESSES, KINDS } from './postings.ts'
import { isStopWord } from './stop-words.ts'
import { findWords } from './words.ts'

/** A piece of what was typed: words, or something asked of the result. */
export interface QueryPart {
  readonly kind: 'words' | 'phrase' | 'speaker' | 'kind' | 'firm' | 'before' | 'after' | 'year'
  /** As typed, with its operator and marks. */
  readonly raw: string
  /** Behind the operator, without marks. */
  readonly value: string
  readonly isExcluded: boolean
}

/** What a search asks for. Of several speakers, kinds or firmnesses, one is enough. */
export interface SearchQuery {
  /** As typed, in order. */
  readonly parts: readonly QueryPart[]
  /** Words, as `findWords` has them; every one must be there, at least as a beginning. */
  readonly words: readonly string[]
  /** Words that must follow each other. */
  readonly phrases: readonly (readonly string[])[]
  readonly excludedWords: readonly string[]
  readonly excludedPhrases: readonly (readonly string[])[]
  /** The words of each name. */
  readonly speakers: readonly (readonly string[])[]
  readonly excludedSpeakers: readonly (readonly string[])[]
  /** Empty for all. */
  readonly kinds: readonly StatementKind[]
  readonly firmnesses: readonly Firmness[]
  /** ISO dates, both included. */
  readonly from: string | null
  readonly until: string | null
  readonly excludedYears: readonly string[]
  /** What could not be understood, and was searched as words instead; each a sentence. */
  readonly problems: readonly string[]
}

const PART =
  /(?<minus>[-−])?(?:(?<operator>\p{L}+):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)["“”„«»]|(?<plain>[^\s"“”„«»]+))/gu
const MARK = /["“”„«»]/
const ADDRESS = /^\/\//
const OPERATORS = ['speaker', 'kind', 'firm', 'before', 'after', 'year'] as const
type Operator = (typeof OPERATORS)[number]

const VALUES: Readonly<Record<Operator, string>> = {
  speaker: 'a name',
  kind: KINDS.join(', '),
  firm: FIRMNESSES.join(', '),
  before: 'a date such as 2021-12-30, 2021-12 or 2021',
  after: 'a date such as 2021-12-30, 2021-12 or 2021',
  year: 'a year such as 2021',
}

/** What was typed, understood as far as it can be: what cannot is searched as plain words. Never throws. */
export function parseQuery(typed: string): SearchQuery {
  const problems: string[] = []
  const parts = [...typed.matchAll(PART)].flatMap((match) => toPart(match, problems))
  const rest = typed.replace(PART, '')
  if (MARK.test(rest)) problems.push('A quotation mark has no partner; it was left out.')
  const wordsOf = (kind: QueryPart['kind'], isExcluded: boolean) =>
    parts
      .filter((part) => part.kind === kind && part.isExcluded === isExcluded)
      .map(({ value }) => findWords(value).map(({ word }) => word))
      .filter((words) => words.length > 0)
  const valuesOf = <Value extends string>(kind: Operator, all: readonly Value[]) => {
    const asked = parts.filter((part) => part.kind === kind)
    const wanted = asked.filter((part) => !part.isExcluded).map(({ value }) => value)
    const excluded = asked.filter((part) => part.isExcluded).map(({ value }) => value)
    return all.filter(
      (value) => (wanted.length === 0 || wanted.includes(value)) && !excluded.includes(value),
    )
  }
  const kinds = valuesOf('kind', KINDS)
  const firmnesses = valuesOf('firm', FIRMNESSES)
  return {
    parts,
    words: wordsOf('words', false).flat(),
    phrases: wordsOf('phrase', false),
    excludedWords: wordsOf('words', true).flat(),
    excludedPhrases: wordsOf('phrase', true),
    speakers: wordsOf('speaker', false),
    excludedSpeakers: wordsOf('speaker', true),
    kinds: kinds.length === KINDS.length ? [] : kinds,
    firmnesses: firmnesses.length === FIRMNESSES.length ? [] : firmnesses,
    ...datesOf(parts),
    excludedYears: parts
      .filter(({ kind, isExcluded }) => kind === 'year' && isExcluded)
      .map(({ value }) => value),
    problems,
  }
}

/** What was typed without one of its parts. */
export function withoutPart({ parts }: SearchQuery, part: QueryPart): string {
  return parts
    .filter((other) => other !== part)
    .map(({ raw }) => raw)
    .join(' ')
}

/** Whether only statements can be results: articles have no speaker, kind or firmness. */
export function asksOfStatements(query: SearchQuery): boolean {
  const { speakers, excludedSpeakers, kinds, firmnesses } = query
  return [speakers, excludedSpeakers, kinds, firmnesses].some(({ length }) => length > 0)
}

/** Whether there is anything to look for. */
export function isEmptyQuery(query: SearchQuery): boolean {
  const { words, phrases, speakers, kinds, firmnesses, from, until } = query
  const telling = [...words, ...phrases.flat()].filter((word) => !isStopWord(word))
  const asked = [telling, speakers, kinds, firmnesses].some(({ length }) => length > 0)
  return !asked && from === null && until === null
}

function toPart(match: RegExpMatchArray, problems: string[]): QueryPart[] {
  const { operator, quoted, plain, minus } = match.groups ?? {}
  const value = (quoted ?? plain ?? '').trim()
  const part = { raw: match[0], value, isExcluded: minus !== undefined }
  const kind = quoted === undefined && findWords(value).length < 2 ? 'words' : 'phrase'
  if (operator === undefined) return value ? [{ ...part, kind }] : []
  const known = OPERATORS.find((one) => one === operator.toLowerCase())
  if (known === undefined) {
    if (!ADDRESS.test(value))
      problems.push(`There is no “${operator}:” here; it was searched as plain words.`)
  } else if (isValue(known, value)) {
    const lower = known === 'speaker' ? value : value.toLowerCase()
    return [{ ...part, kind: known, value: lower }]
  } else
    problems.push(`“${match[0]}” was searched as plain words: ${known}: takes ${VALUES[known]}.`)
  return [{ ...part, kind: 'words', value: `${operator} ${value}` }]
}

function isValue(operator: Operator, value: string): boolean {
  const lower = value.toLowerCase()
  switch (operator) {
    case 'speaker':
      return findWords(value).length > 0
    case 'kind':
      return KINDS.some((kind) => kind === lower)
    case 'firm':
      return FIRMNESSES.some((firmness) => firmness === lower)
    case 'year':
      return /^\d{4}$/.test(value) && periodOf(value) !== null
    default:
      return periodOf(value) !== null
  }
}

/** The bounds of a day, a month or a year, both included; `null` for what is none. */
function periodOf(value: string): readonly [string, string] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined || year === '0000') return null
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  const start = new Date(`${first}T00:00:00Z`)
  if (Number.isNaN(start.getTime()) || toDay(start) !== first) return null
  if (day === undefined) {
    if (month === undefined) start.setUTCFullYear(start.getUTCFullYear() + 1)
    else start.setUTCMonth(start.getUTCMonth() + 1)
    start.setUTCDate(0)
  }
  return [first, toDay(start)]
}

/** The narrowest range the parts leave. */
function datesOf(parts: readonly QueryPart[]): Pick<SearchQuery, 'from' | 'until'> {
  const lower: string[] = []
  const upper: string[] = []
  for (const { kind, value, isExcluded } of parts) {
    if (kind !== 'before' && kind !== 'after' && kind !== 'year') continue
    const [first, last] = periodOf(value) ?? ['', '']
    if (kind === 'year' && !isExcluded) {
      lower.push(first)
      upper.push(last)
    } else if (kind === 'before' || kind === 'after') {
      // Not before a day is from it on, not after it is up to it.
      if (kind === 'before')
        (isExcluded ? lower : upper).push(isExcluded ? first : addDays(first, -1))
      else (isExcluded ? upper : lower).push(isExcluded ? last : addDays(last, 1))
    }
  }
  return { from: lower.sort().at(-1) ?? null, until: upper.sort()[0] ?? null }
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return toDay(date)
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10)
