import type { Firmness, StatementKind } from '../../compiler/types.ts'
import type { QueryPart } from '../../compiler/search/query.ts'
import type { SearchStatement } from '../../compiler/search/types.ts'
import { listWords } from '../ui/list-words.ts'

const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  direct: 'In their own words',
  mixed: 'Partly in their own words',
  indirect: 'Paraphrased',
}

export const FIRMNESS_WORDS: Readonly<Record<Firmness, string>> = {
  named: 'a named person',
  unnamed: 'a source without a name',
  institution: 'an institution',
  place: 'a government, by its place',
  group: 'a group',
  document: 'a document',
}

const PART_WORDS: Readonly<Record<QueryPart['kind'], string>> = {
  words: 'Word',
  phrase: 'Exactly',
  speaker: 'Speaker',
  kind: 'Kind',
  firm: 'Firmness',
  before: 'Before',
  after: 'After',
  year: 'Year',
}

/** `Not speaker: Putin` */
export function describePart({ kind, value, isExcluded }: QueryPart): string {
  const words = PART_WORDS[kind]
  return `${isExcluded ? `Not ${words.toLowerCase()}` : words}: ${value}`
}

/** How a statement was made, in a line. */
export function describeStatement({ kind, act, via, about }: SearchStatement): string {
  const notes = [
    act === 'said' ? KIND_WORDS[kind] : act === 'thought' ? 'Thought' : 'Decided',
    via.length > 0 && `according to ${listWords(via)}`,
    about.length > 0 && `about ${listWords(about)}`,
  ]
  return notes.filter(Boolean).join(' · ')
}

const numberFormat = new Intl.NumberFormat('en-GB')

/** `1 statement`, `2,340 statements` */
export function count(number: number, noun: string): string {
  return `${numberFormat.format(number)} ${noun}${number === 1 ? '' : 's'}`
}
