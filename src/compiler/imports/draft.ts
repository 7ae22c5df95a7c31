import type { ArticleDetails } from '../types.ts'

/** An article in the making: what a text from elsewhere tells of itself, for the reader to look over. */
export interface Draft extends ArticleDetails {
  /** One line; empty when the text names none. */
  readonly title: string
  /** ISO date; `null` when the text names none. */
  readonly date: string | null
  /** Plain text, none of them empty. */
  readonly paragraphs: readonly string[]
  /** What the reader should check, in words. */
  readonly notice: string | null
}

/** Why a text is not taken: what stands there, and what is expected. */
export interface Refusal {
  readonly found: string
  readonly expected: string
}

/** Whether a draft has all that an article needs. */
export function isComplete(draft: Draft): draft is Draft & { readonly date: string } {
  return draft.title.trim() !== '' && draft.date !== null && draft.paragraphs.length > 0
}

/** Words without line breaks, in single spaces. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
