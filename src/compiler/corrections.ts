import { slugOf } from '../engine/ids.ts'
import type { SpeakerKind, StatementKind } from './types.ts'

/** Raised with every change of the corrections file that an older build cannot read. */
export const CORRECTIONS_VERSION = 1

/** What a reader changed in an article's statements: the content of `<slug>.corrections.json`. */
export interface Corrections {
  readonly version: typeof CORRECTIONS_VERSION
  /** Slug of the article. */
  readonly article: string
  /** In the order in which they were made: each finds the article as those before it leave it. */
  readonly corrections: readonly Correction[]
}

export type Correction =
  | {
      readonly action: 'set-speakers'
      readonly statement: StatementAnchor
      /** More than one for a joint statement; empty when the text does not tell. */
      readonly speakers: readonly SpeakerReference[]
    }
  | {
      readonly action: 'set-kind'
      readonly statement: StatementAnchor
      readonly kind: StatementKind
    }
  | {
      readonly action: 'set-words'
      readonly statement: StatementAnchor
      /** The words that are the statement's, in reading order. */
      readonly words: readonly TextQuote[]
    }
  | { readonly action: 'remove'; readonly statement: StatementAnchor }
  | {
      readonly action: 'add'
      readonly words: readonly TextQuote[]
      readonly kind: StatementKind
      readonly speakers: readonly SpeakerReference[]
    }
  | {
      readonly action: 'merge-speakers'
      readonly from: SpeakerReference
      readonly into: SpeakerReference
    }
  | {
      readonly action: 'split-speaker'
      readonly from: SpeakerReference
      /** Those of the speaker's statements that are somebody else's. */
      readonly statements: readonly StatementAnchor[]
      readonly into: SpeakerReference
    }

/** A statement by its id, and by its words should it bear another id now. */
export interface StatementAnchor {
  readonly id: string
  /** Parts joined by ` … `, white space as single spaces. */
  readonly words: string
}

/** Words of the text and what stands around them, as in the Web Annotation model's TextQuoteSelector. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A speaker by id and name. One the article does not know is made anew, with the kind. */
export interface SpeakerReference {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
}

/** Somebody the article does not know yet. */
export function newSpeaker(name: string, kind: SpeakerKind): SpeakerReference {
  return { id: slugOf(name), name, kind }
}

/** Name of the file that the build reads beside the article. */
export const correctionsFile = (slug: string) => `${slug}.corrections.json`

/** The file's text: one list, indented, so that it can be read and compared line by line. */
export function renderCorrections(slug: string, corrections: readonly Correction[]): string {
  const file: Corrections = { version: CORRECTIONS_VERSION, article: slug, corrections }
  return `${JSON.stringify(file, null, 2)}\n`
}
