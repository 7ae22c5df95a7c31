import type { Context } from './context.ts'
import type { Draft } from './decode-candidate.ts'

/** A draft less sure than this is not a finding. */
export const THRESHOLD = 0.3

/** The drafts to keep: sure enough, and none inside another; the surer first. */
export function chooseDrafts(
  drafts: readonly Draft[],
  context: Context,
  threshold = THRESHOLD,
): Draft[] {
  const taken = new Uint8Array(context.words.count)
  const kept: Draft[] = []
  for (const draft of [...drafts].sort(
    (a, b) => b.confidence - a.confidence || a.candidate.head - b.candidate.head,
  )) {
    if (draft.confidence < threshold) break
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
