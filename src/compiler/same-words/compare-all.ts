import type { ArticleFacts } from '../voices-facts.ts'
import { findCandidates } from './candidates.ts'
import { quotationsOf, type ArticleQuotations } from './quotations.ts'
import { findSameWords, type SameWords } from './same-words.ts'
import { signQuotations } from './signature.ts'

/** What each article shares with the others, all of them in memory. Articles stand newest first. */
export function compareAll(newestFirst: readonly ArticleFacts[]): readonly (SameWords | null)[] {
  return compareQuotations(newestFirst.map(quotationsOf))
}

/** The same of quotations. */
export function compareQuotations(
  newestFirst: readonly ArticleQuotations[],
): readonly (SameWords | null)[] {
  const oldestFirst = [...newestFirst].reverse()
  const candidates = findCandidates(oldestFirst.map(signQuotations))
  const found = oldestFirst.map((article, at) =>
    findSameWords(
      article,
      (candidates[at] ?? []).flatMap((other) => oldestFirst[other] ?? []),
    ),
  )
  return found.reverse()
}
