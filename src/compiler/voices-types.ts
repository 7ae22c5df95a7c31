import type { Firmness, SpeakerKind, SpeakerName, StatementKind } from './types.ts'

/** Raised with every change of the voices' JSON that an older app cannot read. */
export const VOICES_VERSION = 1

/** One statement as a voice's thread shows it. */
export interface VoiceStatement {
  /** As in its article. */
  readonly id: string
  /** Where its words begin in the article, for the order of statements. */
  readonly at: number
  readonly kind: StatementKind
  readonly firmness: Firmness | null
  /** The words; parts that stand apart are joined by “ … ”. */
  readonly text: string
  /** Who else made it. */
  readonly joint: readonly SpeakerName[]
  /** Names of those who passed it on, nearest first. */
  readonly via: readonly string[]
  readonly isDoubtful: boolean
  /** Other articles with the same words, or a shorter or longer part of them, oldest first; absent without any. */
  readonly alsoIn?: readonly StatementPlace[]
}

/** Where a statement stands. */
export interface StatementPlace {
  readonly slug: string
  readonly date: string
  readonly id: string
}

/** What one voice said in one article, in reading order. */
export interface ThreadArticle {
  readonly slug: string
  readonly date: string
  readonly title: string
  readonly statements: readonly VoiceStatement[]
}

/** A voice as lists show it. */
export interface VoiceSummary {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** Words of what they said, those of joint statements shared equally. */
  readonly words: number
  readonly statements: number
  readonly articles: number
  /** ISO dates of the oldest and the newest article. */
  readonly first: string
  readonly last: string
}

/**
 * Why a form of a name belongs to a voice: articles say it in full, an article says it beside the full name, or the
 * editor's list says so.
 */
export type NameGround = 'full' | 'article' | 'editor'

export interface VoiceName {
  readonly name: string
  readonly ground: NameGround
  /** How many articles use the form. */
  readonly articles: number
}

/** Somebody heard in the same articles. */
export interface Companion extends SpeakerName {
  readonly articles: number
}

/** Statements of a month (`2016-09`) or a year (`2016`), and the thread's page that begins with its newest. */
export interface Activity {
  readonly period: string
  readonly statements: number
  /** `null` for the newest page. */
  readonly page: number | null
}

/** All that is known of a voice besides its statements. */
export interface VoiceProfile extends VoiceSummary {
  readonly description: string | null
  readonly link: string | null
  /** Most used first. */
  readonly names: readonly VoiceName[]
  /** Most articles in common first. */
  readonly companions: readonly Companion[]
  /** Newest first, by month for up to three years, else by year; periods of silence are left out. */
  readonly activity: readonly Activity[]
  readonly kinds: readonly StatementKind[]
  readonly firmness: readonly Firmness[]
}

/**
 * A stretch of a voice's thread, newest first. Pages are numbered from the oldest, as the timeline's are; the page
 * without a number holds the newest statements and the profile, so that full pages stay as they are. An article with
 * very many statements goes on on the next older page.
 */
export interface VoicePage {
  readonly version: number
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly profile: VoiceProfile | null
  readonly articles: readonly ThreadArticle[]
  readonly older: number | null
  /** `null` when the newer ones are the newest. */
  readonly newer: number | null
}

/** Pages of a thread by number; the newest page has `null` for a number. */
export interface NumberedVoicePage {
  readonly number: number | null
  readonly page: VoicePage
}

/** One way into the voices: `words`, a kind, or `name-` and a letter. */
export interface VoiceListLink {
  readonly list: string
  readonly voices: number
}

/** A page of a list of voices. No page grows with the archive. */
export interface VoiceListPage {
  readonly version: number
  readonly list: string
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly voices: readonly VoiceSummary[]
  /** All lists there are. */
  readonly lists: readonly VoiceListLink[]
}
