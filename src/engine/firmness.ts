import type { Firmness, SpeakerKind } from './types.ts'

/** How firmly a text lets us know a speaker of a kind. */
export const FIRMNESS: Readonly<Record<SpeakerKind, Firmness>> = {
  person: 'named',
  unnamed: 'unnamed',
  organisation: 'institution',
  place: 'place',
  group: 'group',
  document: 'document',
}
