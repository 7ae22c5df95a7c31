import { bytes } from './columns.ts'
import type { Context } from './context.ts'
import type { Draft } from './decode-candidate.ts'
import { isVerb } from './tags.ts'

/** A draft less sure than this is not a finding; one whose content is a mere name of a thing must be surer (“told the press”). */
const THRESHOLD = 0.28,
  THRESHOLD_BARE = 0.34

/** The drafts to keep: sure enough, and none inside another; the surer first. */
export function chooseDrafts(drafts: readonly Draft[], context: Context): Draft[] {
  const taken = bytes(context.words.count)
  const kept: Draft[] = []
  for (const draft of [...drafts].sort(
    (a, b) => b.confidence - a.confidence || a.candidate.head - b.candidate.head,
  )) {
    if (draft.confidence < THRESHOLD) break
    if (draft.confidence < THRESHOLD_BARE && isBare(draft, context)) continue
    let shared = 0,
      size = 0
    for (const [first, last] of draft.parts.content)
      for (let i = first; i <= last; i++) {
        size++
        if (taken[i]) shared++
      }
    if (shared > size * MOST_SHARED) continue
    for (const [first, last] of draft.parts.content)
      for (let i = first; i <= last; i++) taken[i] = 1
    kept.push(draft)
  }
  return kept
}

/** Two statements may share this part of the words of the less sure one. */
const MOST_SHARED = 0.1

/** Whether a content has neither a verb nor quoted words. */
function isBare({ parts }: Draft, { tags, quotations }: Context): boolean {
  for (const [first, last] of parts.content)
    for (let i = first; i <= last; i++) if (isVerb(tags[i]!) || quotations.of[i]! >= 0) return false
  return true
}
