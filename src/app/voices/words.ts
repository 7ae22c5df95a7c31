import type { Firmness, SpeakerKind, StatementKind } from '../../compiler/types.ts'

/** One voice of a kind. */
export const KIND_WORDS: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'government, by its place',
  group: 'group',
  unnamed: 'unnamed',
  document: 'document',
}

/** All voices of a kind. */
export const KINDS_WORDS: Readonly<Record<SpeakerKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  group: 'Groups',
  unnamed: 'Unnamed',
  document: 'Documents',
}

export const STATEMENT_WORDS: Readonly<Record<StatementKind, string>> = {
  direct: 'In their own words',
  mixed: 'Partly in their own words',
  indirect: 'Paraphrased',
}

export const FIRMNESS_WORDS: Readonly<Record<Firmness, string>> = {
  named: 'Named',
  unnamed: 'Source not named',
  institution: 'Institution',
  place: 'A government, by its place',
  group: 'A group',
  document: 'A document',
}

const numberFormat = new Intl.NumberFormat('en-GB')
const plural = new Intl.PluralRules('en-GB')

/** `1 article`, `2,340 articles` */
export function count(number: number, noun: string): string {
  return `${numberFormat.format(number)} ${plural.select(number) === 'one' ? noun : `${noun}s`}`
}
