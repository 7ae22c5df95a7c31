import { compareWords, type Likeness, type Overlap } from './compare.ts'
import type { ArticleQuotations, Quotation } from './quotations.ts'

/** Raised with every change of this JSON that an older app cannot read. */
export const SAME_WORDS_VERSION = 1

/** Other places of the same words that are listed; the rest is counted. */
const LISTED = 6
/** From so many words in common on, words of one voice are the same whenever they were said. */
const TELLING = 5
/** The same for words that different people are said to have said: in one run, and if neither says much else. */
const TELLING_OF_ANYBODY = 10
const TELLING_ALONE = 8
/** Shorter ones must have been said within so many days. */
const SHORT_DAYS = 31
const DAY_MS = 24 * 60 * 60 * 1000

/** The same words in another article. */
export interface Appearance {
  readonly slug: string
  readonly date: string
  readonly title: string
  /** Of the statement there. */
  readonly id: string
  readonly likeness: Likeness
  /** How they stand there; `null` for the same words. */
  readonly text: string | null
  /** To whom that article gives them, where that is somebody else. */
  readonly speakers: readonly string[] | null
}

/** A statement whose words stand in other articles too. */
export interface SharedStatement {
  readonly id: string
  /** Whether this is where the words appear first, by day; `null` if several articles of one day share that. */
  readonly isFirst: boolean | null
  /** Oldest first. */
  readonly appearances: readonly Appearance[]
  /** How many are not listed. */
  readonly more: number
}

/** What an article shares with others. */
export interface SameWords {
  readonly version: number
  /** In reading order; each has appearances. */
  readonly statements: readonly SharedStatement[]
}

/** The statements of an article whose quoted words stand in others, too; `null` if there are none. */
export function findSameWords(
  own: ArticleQuotations,
  others: readonly ArticleQuotations[],
): SameWords | null {
  const statements = own.quotations.flatMap((quotation) => {
    const found = others.flatMap((article) => {
      const best = findAppearance(own, quotation, article)
      return best ? [best] : []
    })
    return found.length > 0 ? [share(own, quotation, found)] : []
  })
  return statements.length > 0 ? { version: SAME_WORDS_VERSION, statements } : null
}

function share(
  { date }: ArticleQuotations,
  { id }: Quotation,
  found: readonly Appearance[],
): SharedStatement {
  const byAge = [...found].sort((one, other) =>
    `${one.date} ${one.slug}` < `${other.date} ${other.slug}` ? -1 : 1,
  )
  const first = byAge[0]?.date ?? ''
  return {
    id,
    isFirst: date === first ? null : date < first,
    appearances: byAge.slice(0, LISTED),
    more: Math.max(0, byAge.length - LISTED),
  }
}

/** The statement of another article that has most words in common, if those words tell something. */
function findAppearance(
  own: ArticleQuotations,
  quotation: Quotation,
  { slug, date, title, quotations }: ArticleQuotations,
): Appearance | null {
  const days = Math.abs(Date.parse(date) - Date.parse(own.date)) / DAY_MS
  let best: { readonly other: Quotation; readonly overlap: Overlap } | null = null
  for (const other of quotations) {
    if (!mayShare(quotation, other)) continue
    const overlap = compareWords(quotation.words, other.words)
    if (!overlap || overlap.shared <= (best?.overlap.shared ?? 0)) continue
    if (isTelling(quotation, other, overlap, days)) best = { other, overlap }
  }
  if (!best) return null
  const { other, overlap } = best
  const isSameWords = other.words.join(' ') === quotation.words.join(' ')
  const isSameSpeaker = other.speakers.join() === quotation.speakers.join()
  return {
    ...{ slug, date, title },
    id: other.id,
    likeness: overlap.likeness,
    text: isSameWords ? null : other.text,
    speakers: isSameSpeaker ? null : other.speakers,
  }
}

const isOneVoice = (one: Quotation, other: Quotation) =>
  one.voice !== null && one.voice === other.voice

/** A look at the lengths, before words are compared. */
function mayShare(one: Quotation, other: Quotation): boolean {
  const least = isOneVoice(one, other) ? 2 : TELLING_ALONE
  return one.words.length >= least && other.words.length >= least
}

/**
 * Whether words in common are more than a way of speaking. Few words are, if a voice said them about the same time;
 * what it uses in this and that connection has been left out before, in `findCandidates`.
 */
function isTelling(
  one: Quotation,
  other: Quotation,
  { likeness, shared, longest }: Overlap,
  days: number,
): boolean {
  if (!isOneVoice(one, other))
    return longest >= (likeness === 'same' ? TELLING_ALONE : TELLING_OF_ANYBODY)
  return shared >= TELLING || days <= SHORT_DAYS
}
