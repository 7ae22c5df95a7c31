import type { Firmness, Mention, Span, Speaker, Statement, StatementKind } from '../engine/index.ts'

export type {
  Act,
  Firmness,
  Mention,
  Span,
  Speaker,
  SpeakerKind,
  Statement,
  StatementKind,
} from '../engine/index.ts'

/** Raised with every change of the published JSON that an older app cannot read. */
export const ARTICLE_VERSION = 1

/** A paragraph, or the title: its words and where they stand in the file's text. */
export interface Block extends Span {
  readonly text: string
}

/** What the file says about itself; `null` means it does not say. */
export interface ArticleDetails {
  readonly byline: string | null
  readonly source: string | null
  readonly url: string | null
  /** BCP 47 language tag. */
  readonly lang: string | null
  readonly tags: readonly string[]
  /** As written, one line each. */
  readonly sources: readonly string[]
}

/** A parsed file, before anything is attributed. Offsets are UTF-16 code units into `text`. */
export interface ParsedArticle extends ArticleDetails {
  readonly slug: string
  /** ISO date; `null` for a bare text. */
  readonly date: string | null
  /** The file's, with a title that YAML writes otherwise (`\"late\"`) as it reads, in the place where it begins. */
  readonly text: string
  /** Where the file has each code unit of such a title; absent when the title stands there as it reads. */
  readonly titlePlaces?: readonly Span[]
  /** `null` for a bare text without a date line. */
  readonly title: Block | null
  readonly paragraphs: readonly Block[]
  /** The last paragraph stops in mid-sentence. */
  readonly isTruncated: boolean
}

/** A speaker of an article with their part in it. */
export interface ArticleSpeaker extends Speaker {
  readonly firmness: Firmness
  /** Words of what they said (act `said`), shared equally between joint speakers. */
  readonly words: number
  /** They are heard here and the same in every article that names them so: they have a page of their own. */
  readonly isVoice: boolean
}

/** One article as published: plain JSON, everything the reader view needs. */
export interface Article extends ArticleDetails {
  readonly version: number
  readonly slug: string
  readonly date: string
  readonly title: Block
  readonly paragraphs: readonly Block[]
  readonly isTruncated: boolean
  readonly wordCount: number
  /** Most words first. */
  readonly speakers: readonly ArticleSpeaker[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
  /** Ids of the statements that were corrected by hand; absent where there are none. */
  readonly corrected?: readonly string[]
  /** Words quoted in it stand in other articles too: `same-words.json` beside it tells which. Absent otherwise. */
  readonly hasSameWords?: true
  /** The neighbours in the timeline. */
  readonly older: ArticleLink | null
  readonly newer: ArticleLink | null
}

export interface ArticleLink {
  readonly slug: string
  readonly title: string
}

/** An article as the timeline lists it. */
export interface ArticleSummary {
  readonly slug: string
  readonly date: string
  readonly title: string
  /** First words of the text. */
  readonly lead: string
  readonly wordCount: number
  /** Those with most words. */
  readonly speakers: readonly SummarySpeaker[]
  /** How many speakers are not listed. */
  readonly moreSpeakers: number
  /** How words are given in it: the kinds of what is said. */
  readonly kinds: readonly StatementKind[]
}

export interface SpeakerName {
  readonly id: string
  readonly name: string
}

/** A speaker in an entry of the timeline. */
export interface SummarySpeaker extends SpeakerName {
  readonly isVoice: boolean
}

/**
 * A stretch of the timeline, newest first. Pages are numbered from the oldest, so a new article leaves all
 * full pages as they are; the page without a number holds the newest.
 */
export interface TimelinePage {
  readonly version: number
  readonly articles: readonly ArticleSummary[]
  /** Number of the page with the next older articles. */
  readonly older: number | null
  /** Number of the page with the next newer ones; `null` when those are the newest. */
  readonly newer: number | null
  /** Every month with articles, newest first; on the newest page alone, so that full pages stay as they are. */
  readonly months: readonly TimelineMonth[] | null
}

/** A month of the timeline and the page where it begins, with its newest article. */
export interface TimelineMonth {
  /** `2021-12` */
  readonly month: string
  readonly articles: number
  /** `null` for the newest page. */
  readonly page: number | null
}
