/** A stretch of text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What the engine reads: one text and where its title and paragraphs stand in it. */
export interface Document {
  readonly text: string
  readonly title: Span | null
  /** In reading order, not overlapping, without the blank lines between them. */
  readonly paragraphs: readonly Span[]
}

export type StatementKind = 'direct' | 'indirect' | 'mixed'

/** Said aloud or in writing; held as a belief, hope or expectation; or decided, planned, ruled. */
export type Act = 'said' | 'thought' | 'decided'

/** How firmly the text lets us know who speaks. */
export type Firmness = 'named' | 'unnamed' | 'institution' | 'place' | 'group' | 'document'

export type SpeakerKind = 'person' | 'organisation' | 'place' | 'group' | 'unnamed' | 'document'

/** Who is meant, within one article. */
export interface Speaker {
  /** Slug of the name, unique within the article: `joe-biden`. */
  readonly id: string
  /** The fullest form the article gives, without title: `Joe Biden`. */
  readonly name: string
  readonly kind: SpeakerKind
  /** Other forms found in the article, in order of appearance, without pronouns: `Biden`, `US President Joe Biden`. */
  readonly aliases: readonly string[]
}

/** Words that point at a speaker. */
export interface Mention extends Span {
  /** Id of the speaker. */
  readonly speaker: string
}

/** Something somebody said, thought or decided, quoted or not. */
export interface Statement {
  /** Derived from the content's own words, unique within the article. */
  readonly id: string
  readonly kind: StatementKind
  readonly act: Act
  /** Of the first speaker; `null` when the text does not tell who speaks. */
  readonly firmness: Firmness | null
  /** Ids of who made the statement; more than one for joint statements; empty when unknown. */
  readonly speakers: readonly string[]
  /** Ids of those who passed it on, nearest first: “Biden would tell Putin, according to the person”. */
  readonly via: readonly string[]
  readonly source: Span | null
  readonly cue: Span | null
  /** In reading order; each span lies within one paragraph or the title. */
  readonly content: readonly Span[]
  /** From 0 to 1: how sure the engine is of the whole, speaker included. */
  readonly confidence: number
}

/** What the engine finds in one document. */
export interface Attribution {
  readonly speakers: readonly Speaker[]
  /** In reading order, not overlapping. */
  readonly mentions: readonly Mention[]
  /** In order of their first content. */
  readonly statements: readonly Statement[]
}
