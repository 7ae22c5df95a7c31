/** Labels of the second stage, for one cue. */
export const PART = {
  none: 0,
  sourceBegin: 1,
  source: 2,
  cue: 3,
  contentBegin: 4,
  content: 5,
  contentEnd: 6,
} as const
export const PARTS = 7

/** Which label may follow which; -1 is the border of the window. */
export function partMayFollow(from: number, to: number): boolean {
  if (to === PART.source) return from === PART.source || from === PART.sourceBegin
  const inContent = from === PART.content || from === PART.contentBegin
  if (to === PART.content) return inContent
  if (to === PART.contentEnd) return true
  return !inContent
}
